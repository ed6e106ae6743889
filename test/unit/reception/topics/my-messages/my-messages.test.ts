import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../../../src/languages/languages.ts';
import { MY_MESSAGES_WORDS } from '../../../../../src/reception/topics/my-messages/words.ts';
import { office, openCall, TUESDAY_2PM } from '../../desk.ts';
import { knowing, left, PETER } from '../../known-persons.ts';
import { scripted, withModel } from '../../scripted-model.ts';

const ASK: Readonly<Record<'en' | 'de' | 'es', readonly string[]>> = {
  en: [
    'Did you get my message?',
    'Have you read my message',
    'What happened to my message?',
    'What have I left with you?',
    'Has anybody read my message?',
    'I left a message on Monday, has anybody heard it?',
    'was my message passed on',
  ],
  de: [
    'Haben Sie meine Nachricht bekommen?',
    'Hat jemand meine Nachricht gelesen?',
    'Was ist mit meiner Nachricht?',
    'Ist meine Nachricht angekommen?',
    'Was habe ich hinterlassen?',
  ],
  es: [
    '¿Han recibido mi mensaje?',
    '¿Qué ha pasado con mi mensaje?',
    '¿Les llegó mi recado?',
    '¿Alguien ha leído mi mensaje?',
    '¿Qué mensajes he dejado?',
  ],
};
const OTHER: Readonly<Record<'en' | 'de' | 'es', readonly string[]>> = {
  en: [
    'I would like to leave a message',
    'take a message please',
    'can I leave my message with you',
    'my message is for Doctor Lane',
    'did Mary get a message',
  ],
  de: [
    'Ich möchte eine Nachricht hinterlassen',
    'meine Nachricht ist für Doktor Lane',
    'Können Sie meine Nachricht aufnehmen?',
  ],
  es: ['Quiero dejar un mensaje', 'mi mensaje es para la doctora Lane', '¿Puede tomar mi recado?'],
};

for (const tag of ['en', 'de', 'es'] as const) {
  const { asks, questions } = MY_MESSAGES_WORDS[tag];
  const isAsked = (text: string) => asks.test(languageOf(tag).readers.normalise(text));
  for (const text of [...ASK[tag], ...questions])
    test(`"${text}" asks for own messages`, () => assert.ok(isAsked(text)));
  for (const text of OTHER[tag]) test(`"${text}" does not`, () => assert.ok(!isAsked(text)));
}

const PROOFS = ['#03051962', '#4711'];

async function proved(call: ReturnType<typeof openCall>): Promise<string> {
  await call.hear({ type: 'words', text: 'peter wilson', recording: null });
  let said = '';
  for (const keys of PROOFS) said = await call.hear({ type: 'digits', digits: keys.slice(1) });
  return said;
}

test('of the last three messages it is told whether they are open, claimed or done, with today and older days by name', async () => {
  const { store, options } = await knowing(PETER);
  const day = 86_400_000;
  const own = { from: PETER.phone, callerName: 'Peter Wilson' };
  await left(store, { ...own, id: 'old', reason: 'my garden', takenAtMs: TUESDAY_2PM - 90 * day });
  await left(store, { ...own, id: 'done', reason: 'my boiler', takenAtMs: TUESDAY_2PM - 14 * day });
  await left(store, {
    ...own,
    id: 'claimed',
    reason: 'my roof',
    forKey: 'ben-ortega',
    takenAtMs: TUESDAY_2PM - 2 * day,
  });
  await left(store, { ...own, id: 'open', reason: null, takenAtMs: TUESDAY_2PM - 3_600_000 });
  await store.messages.change('done', { type: 'done', atMs: TUESDAY_2PM, by: 'anna-lane' });
  await store.messages.change('claimed', {
    type: 'claim',
    atMs: TUESDAY_2PM,
    by: 'ben-ortega',
    takeOver: false,
  });
  const call = openCall(options);
  await call.hear({ type: 'words', text: 'did you get my message', recording: null });
  assert.equal(
    await proved(call),
    'Your message of today is with our staff; nobody has marked it as done yet. Your message of Sunday about “my roof” is being dealt with. Your message of Tuesday 3 November about “my boiler” has been dealt with. Is there anything else?',
  );
});

test('a model only picks the tool: the rules ask, and what they tell never reaches it', async () => {
  const { store, options } = await knowing(PETER);
  await left(store, {
    from: PETER.phone,
    callerName: 'Peter Wilson',
    reason: 'my invoice',
    forKey: 'billing',
  });
  const model = scripted([{ tool: 'my_messages', args: { id: 'peter', person: 'Mary Brown' } }]);
  const call = openCall({ ...withModel(model, options), office });
  const first = await call.hear({
    type: 'words',
    text: 'well I rang some days ago and wonder if that has ever reached anybody there',
    recording: null,
  });
  assert.match(first, /I have to know who is calling/);
  assert.match(await proved(call), /about “my invoice” is with the billing desk/);
  assert.doesNotMatch(JSON.stringify(model.requests), /my invoice|4711|1962/);
});
