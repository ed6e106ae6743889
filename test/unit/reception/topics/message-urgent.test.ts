import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../../src/languages/languages.ts';
import { MESSAGE_WORDS } from '../../../../src/reception/topics/message/words.ts';
import { createShelf, office, openCall, plays } from '../desk.ts';

const READ_BACK =
  'Let me read that back. Your name: Mary Brown. Call back on: 0 2 0, 7 9 4 6, 0 1 2 3. Your message: my bill.';
const silent = { ...office, keepsSound: false };
const TO_REASON = `
  start
  caller: I'd like to leave a message
  caller: my name is Mary Brown
  caller: yes`;

test('a message is urgent when the caller says so: in the reason, alone before it, with the wish, at the read-back', async () => {
  const said = [
    `${TO_REASON}\n caller: it's urgent\n attendant: What is it about?\n caller: my bill`,
    `${TO_REASON}\n caller: my bill\n caller: no, and it is urgent`,
    `start\n caller: it is urgent, I want to leave a message\n caller: Mary Brown\n caller: yes\n caller: my bill`,
  ];
  for (const script of said) {
    const { messages } = await plays(
      `${script}
      attendant: ${READ_BACK} It is urgent. Is that right?
      caller: yes
      attendant: I have noted that, and marked it as urgent. Is there anything else?`,
      { office: silent },
    );
    assert.equal(messages.stored[0]?.urgency, 'urgent', script);
  }
});

test('what is said not to be urgent is not, also when it was thought to be', async () => {
  const { messages } = await plays(
    `${TO_REASON}
    caller: my bill, it is urgent
    caller: no, it is not urgent
    attendant: ${READ_BACK.replace('my bill', 'my bill, it is urgent')} Is that right?
    caller: yes
    attendant: I have noted that. Is there anything else?`,
    { office: silent },
  );
  assert.deepEqual(
    messages.stored.map(({ urgency }) => urgency),
    ['normal'],
  );
});

test('that it is marked as urgent is said only when it is stored', async () => {
  const messages = createShelf();
  messages.break();
  const call = await plays(`${TO_REASON}\n caller: my bill, it is urgent`, { office: silent, messages });
  const said = await call.hear({ type: 'words', text: 'yes', recording: null });
  assert.match(said, /^I'm sorry, I cannot keep a message/);
});

test('danger is danger, however urgent the message is', async () => {
  const call = await plays(TO_REASON, { office: silent });
  const said = await call.hear({
    type: 'words',
    text: 'it is urgent, my father has chest pain and cannot breathe',
    recording: null,
  });
  assert.match(said, /\[medical\]/);
});

test('each language knows what is urgent, and what is not', () => {
  const urgent = {
    en: ['it is urgent', 'I need it urgently', 'this is an urgent matter'],
    de: ['es ist dringend', 'eine dringende Sache', 'es eilt', 'das ist sehr eilig'],
    es: ['es urgente', 'me urge hablar con ella', 'lo necesito urgentemente'],
  } as const;
  const not = {
    en: ["it isn't urgent", 'nothing urgent', 'no rush', 'the urgent care clinic sent me', 'not very urgent'],
    de: [
      'es ist nicht dringend',
      'das eilt nicht',
      'nichts Dringendes',
      'keine Eile',
      'es ist nicht so eilig',
    ],
    es: ['no es urgente', 'nada urgente', 'no corre prisa', 'no es muy urgente'],
  } as const;
  for (const tag of ['en', 'de', 'es'] as const) {
    const { normalise } = languageOf(tag).readers;
    const { isUrgent, isNotUrgent } = MESSAGE_WORDS[tag];
    const is = (text: string) => isUrgent.test(normalise(text)) && !isNotUrgent.test(normalise(text));
    for (const text of urgent[tag]) assert.ok(is(text), text);
    for (const text of not[tag]) assert.ok(!is(text), text);
  }
});

test('in German and in Spanish an urgent message is read back and noted as such', async () => {
  const german = openCall({
    office: { ...silent, language: 'de-DE', languages: [{ tag: 'de-DE' }] },
    state: in_('de-DE'),
  });
  assert.match(
    await lines(
      german,
      'Ich möchte eine Nachricht hinterlassen',
      'Maria Braun',
      'ja',
      'es geht um meine Rechnung, es ist dringend',
    ),
    / Es ist dringend\. Ist das richtig so\?$/,
  );
  assert.match(await lines(german, 'ja'), /^Das habe ich notiert und als dringend vermerkt\./);
  const spanish = openCall({
    office: { ...silent, language: 'es-ES', languages: [{ tag: 'es-ES' }] },
    state: in_('es-ES'),
  });
  assert.match(
    await lines(spanish, 'Quiero dejar un mensaje', 'María Pardo', 'sí', 'es sobre mi factura, es urgente'),
    / Es urgente\. ¿Es correcto\?$/,
  );
  assert.match(await lines(spanish, 'sí'), /^He anotado su mensaje y lo he marcado como urgente\./);
});

function in_(language: string) {
  return { ...openCall().state(), language };
}

async function lines(call: ReturnType<typeof openCall>, ...said: readonly string[]): Promise<string> {
  let answer = '';
  for (const text of said) answer = await call.hear({ type: 'words', text, recording: null });
  return answer;
}
