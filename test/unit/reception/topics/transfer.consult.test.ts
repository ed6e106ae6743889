import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Office, Person } from '../../../../src/reception/office.ts';
import { initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { messageDraft } from '../../../../src/reception/topics/message/draft.ts';
import { office, openCall, plays } from '../desk.ts';

const withBen = (changes: Partial<Person>): Office => ({
  ...office,
  people: office.people.map((person) =>
    person.key === 'ben-ortega' ? ({ ...person, ...changes } as Person) : person,
  ),
});
const asked = withBen({ transfer: 'consult' });

test('who is asked first is told who calls and why: one question, and no more than is missing', async () => {
  const call = await plays(
    `
    start
    caller: can I speak to ben ortega
    attendant: Who may I say is calling, and what is it about?
    caller: Peter Wilson, it is about my invoice
    attendant: I'll put you through to Ben Ortega. -> transfer:ben-ortega`,
    { office: asked },
  );
  const { name, reason, forKey } = messageDraft.of(call.state());
  assert.deepEqual([name, reason, forKey], ['Peter Wilson', 'my invoice', 'ben-ortega']);
  await plays(
    `
    start
    caller: ben ortega please
    caller: this is Mary Brown
    attendant: What is it about?
    caller: a prescription
    attendant: I'll put you through to Ben Ortega. -> transfer:ben-ortega`,
    { office: asked },
  );
});

test('who does not want to say, or cannot be understood, is put through all the same', async () => {
  await plays(
    `
    start
    caller: ben ortega
    caller: I would rather not say
    attendant: I'll put you through to Ben Ortega. -> transfer:ben-ortega`,
    { office: asked },
  );
  await plays(
    `
    start
    caller: ben ortega
    keys: 5
    attendant: Sorry, I didn't catch that. Who may I say is calling, and what is it about?
    keys: 5
    attendant: What is it about?
    keys: 5
    keys: 5
    attendant: I'll put you through to Ben Ortega. -> transfer:ben-ortega`,
    { office: asked },
  );
});

test('people and the way back are reached from the question as from any other', async () => {
  await plays(
    `
    start
    caller: ben ortega
    keys: 0
    attendant: I'll put you through to our staff. -> people`,
    { office: asked },
  );
  await plays(
    `
    start
    caller: ben ortega
    caller: never mind
    attendant: All right. Is there anything else?`,
    { office: asked },
  );
});

test('a person who wants a message gets one at once, and nothing that was told is asked again', async () => {
  const { messages } = await plays(
    `
    start
    caller: ben ortega
    caller: Peter Wilson about my invoice
    returned: message-wanted ben-ortega
    attendant: I'm sorry, Ben Ortega cannot take it just now and would like a message. I'll take a message for Ben Ortega. Shall we call you back on 0 2 0, 7 9 4 6, 0 1 2 3?
    caller: yes
    caller: yes
    attendant: I have noted that. Is there anything else?`,
    { office: asked },
  );
  const [message] = messages.stored;
  assert.deepEqual(
    [message?.callerName, message?.reason, message?.forKey],
    ['Peter Wilson', 'my invoice', 'ben-ortega'],
  );
});

for (const [because, sentence] of [
  ['not-now', 'could not take it just now'],
  ['declined', 'could not take it just now'],
  ['mailbox', 'does not answer: there is only a voicemail'],
  ['queue-timeout', 'still has other callers'],
] as const) {
  test(`back because of ${because}, the caller is told what was tried`, async () => {
    await plays(`
      start
      caller: ben ortega
      returned: ${because} ben-ortega
      attendant: I'm sorry, Ben Ortega ${sentence}. Would you like to leave a message for Ben Ortega, or speak to somebody else?`);
  });
}

test('who would rather be called back keeps the place: the message says since when', async () => {
  const { messages } = await plays(`
    start
    caller: billing
    returned: queue-callback billing
    attendant: All right, the billing desk will call you back when it is your turn. I'll take a message for the billing desk. I will record it for our staff. What is your name, please?
    caller: Mary Brown
    caller: yes
    caller: my invoice
    caller: yes`);
  assert.equal(messages.stored[0]?.reason, 'call back, in line since 2026-11-17 14:00: my invoice');
});

test('a deputy is offered once, and a message for who was asked for after a no', async () => {
  const deputised = withBen({ deputy: 'anna-lane' });
  await plays(
    `
    start
    caller: ben ortega
    returned: busy ben-ortega
    attendant: I'm sorry, Ben Ortega is on another call. Shall I put you through to Doctor Anna Lane?
    caller: yes
    attendant: I'll put you through to Doctor Anna Lane. -> transfer:anna-lane
    returned: no-answer anna-lane
    caller: ben ortega
    returned: busy ben-ortega
    attendant: I'm sorry, Ben Ortega is on another call. Would you like to leave a message for Ben Ortega, or speak to somebody else?`,
    { office: deputised },
  );
  await plays(
    `
    start
    caller: ben ortega
    returned: no-answer ben-ortega
    keys: 2
    attendant: Would you like to leave a message for Ben Ortega, or speak to somebody else?`,
    { office: deputised },
  );
});

test('a mailbox is offered to who wants no message, and reached by who asks for it', async () => {
  const boxed = withBen({ voicemail: '102@default' });
  await plays(
    `
    start
    caller: ben ortega
    returned: no-answer ben-ortega
    caller: no thanks
    attendant: Shall I put you through to the voicemail of Ben Ortega?
    caller: yes
    attendant: I'll put you through to the voicemail of Ben Ortega. -> voicemail:ben-ortega`,
    { office: boxed },
  );
  await plays(
    `
    start
    caller: ben ortega
    returned: no-answer ben-ortega
    caller: no
    caller: no
    attendant: Is there anything else?`,
    { office: boxed },
  );
  await plays(
    `
    start
    caller: ben ortega
    returned: busy ben-ortega
    caller: can I have his voicemail
    attendant: I'll put you through to the voicemail of Ben Ortega. -> voicemail:ben-ortega`,
    { office: boxed },
  );
});

test('who has no mailbox gets a message', async () => {
  await plays(`
    start
    caller: the voicemail of ben ortega please
    attendant: I'll take a message for Ben Ortega. I will record it for our staff. What is your name, please?`);
});

for (const [language, lines] of [
  [
    'de-DE',
    `caller: Ben Ortega bitte
     attendant: Wen darf ich melden, und worum geht es?
     caller: Peter Wilson, es geht um meine Rechnung
     attendant: Ich verbinde Sie mit Ben Ortega. -> transfer:ben-ortega
     returned: not-now ben-ortega
     attendant: Es tut mir leid, Ben Ortega kann gerade nicht ans Telefon kommen. Möchten Sie eine Nachricht für Ben Ortega hinterlassen, oder mit jemand anderem sprechen?
     caller: auf seine Mailbox bitte
     attendant: Ich verbinde Sie mit der Mailbox von Ben Ortega. -> voicemail:ben-ortega`,
  ],
  [
    'es-ES',
    `caller: con ben ortega por favor
     attendant: ¿De parte de quién, y por qué asunto llama?
     caller: soy Peter Wilson, es sobre mi factura
     attendant: Le paso con Ben Ortega. -> transfer:ben-ortega
     returned: not-now ben-ortega
     attendant: Lo siento, Ben Ortega no puede ponerse ahora. ¿Quiere dejar un mensaje para Ben Ortega o hablar con otra persona?
     caller: su buzón de voz
     attendant: Le paso con el buzón de voz de Ben Ortega. -> voicemail:ben-ortega`,
  ],
] as const) {
  test(`the same in ${language}`, async () => {
    const own = withBen({ transfer: 'consult', voicemail: '102@default' });
    const spoken = { ...own, language, languages: [{ tag: language }] };
    const call = await plays(lines, { office: spoken, state: { ...initialState(language), greeted: true } });
    assert.ok(call.state());
  });
}

test('a conversation that was stored before any of this goes on', async () => {
  const before = {
    ...initialState(),
    greeted: true,
    transfers: ['ben-ortega'],
    drafts: { transfer: { candidates: [] } },
  };
  const call = openCall({ state: before as never });
  assert.match(
    await call.hear({ type: 'returned', because: 'queue-callback', transferKey: 'ben-ortega' }),
    /^All right/,
  );
});
