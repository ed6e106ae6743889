import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageSettings } from '../../../../src/reception/topics/message/settings.ts';
import { unfinishedMessage } from '../../../../src/reception/unfinished-message.ts';
import { desk, office, openCall, plays, TUESDAY_2PM } from '../desk.ts';

function asking(language: string, fields: readonly object[]) {
  const settings = { messages: messageSettings.schema.parse({ fields }) };
  return { ...office, language, languages: [{ tag: language }], keepsSound: false, settings };
}

const FIELDS = [
  { key: 'dateOfBirth', about: 'dateOfBirth' },
  { key: 'insurance', about: 'insurance', required: false },
];
const english = asking('en-GB', FIELDS);
const TO_FIELDS = `
  start
  caller: I'd like to leave a message
  caller: my name is Mary Brown
  caller: yes
  caller: it is about my bill`;
const READ_BACK =
  'Let me read that back. Your name: Mary Brown. Call back on: 0 2 0, 7 9 4 6, 0 1 2 3. Your message: my bill.';

test('what the office asks for besides is asked, read back and kept', async () => {
  const { messages } = await plays(
    `${TO_FIELDS}
    attendant: What is your date of birth?
    caller: the third of May 1962
    attendant: 3 May 1962. Which insurance are you with?
    caller: I'm with Blue Cross.
    attendant: ${READ_BACK} Your date of birth: 3 May 1962. Your insurance: Blue Cross. Is that right?
    caller: yes
    attendant: I have noted that. Is there anything else?`,
    { office: english },
  );
  assert.deepEqual(messages.stored[0]?.fields, [
    { key: 'dateOfBirth', value: '1962-05-03' },
    { key: 'insurance', value: 'Blue Cross' },
  ]);
});

test('in German and in Spanish the same', async () => {
  const german = await plays(
    `start
    caller: Ich möchte eine Nachricht hinterlassen
    caller: Maria Braun
    caller: ja
    caller: es geht um meine Rechnung
    attendant: Was ist Ihr Geburtsdatum?
    caller: dritter Mai zweiundsechzig
    attendant: 3. Mai 1962. Bei welcher Krankenkasse oder Versicherung sind Sie?
    caller: Ich bin bei der Barmer
    caller: ja`,
    { office: asking('de-DE', FIELDS), state: spoken('de-DE') },
  );
  assert.deepEqual(german.messages.stored[0]?.fields, [
    { key: 'dateOfBirth', value: '1962-05-03' },
    { key: 'insurance', value: 'Barmer' },
  ]);
  const spanish = await plays(
    `start
    caller: Quiero dejar un mensaje
    caller: María Pardo
    caller: sí
    caller: es sobre mi factura
    attendant: ¿Cuál es su fecha de nacimiento?
    caller: el tres de mayo de mil novecientos sesenta y dos
    attendant: 3 de mayo de 1962. ¿Con qué seguro está usted?
    caller: Estoy con Sanitas
    caller: sí`,
    { office: asking('es-ES', FIELDS), state: spoken('es-ES') },
  );
  assert.deepEqual(spanish.messages.stored[0]?.fields, [
    { key: 'dateOfBirth', value: '1962-05-03' },
    { key: 'insurance', value: 'Sanitas' },
  ]);
});

function spoken(language: string) {
  return { ...openCall().state(), language };
}

test('a date of birth is typed in the order of the country, and one without its year is asked for it', async () => {
  await plays(
    `${TO_FIELDS}
    keys: 03051962
    attendant: 3 May 1962. Which insurance are you with?`,
    { office: english },
  );
  await plays(
    `${TO_FIELDS}
    caller: the third of May
    attendant: And the year?
    caller: sixty two
    attendant: 3 May 1962. Which insurance are you with?`,
    { office: english },
  );
});

test('a day that is none is asked for once more and then left out', async () => {
  const call = await plays(
    `${TO_FIELDS}
    caller: the 31st of February 1980
    attendant: That is not a date that I know. What is your date of birth?
    caller: the 31st of February 1980
    attendant: Then we go on without it. Which insurance are you with?
    caller: none
    caller: yes`,
    { office: english },
  );
  assert.deepEqual(call.messages.stored[0]?.fields, []);
});

test('who does not know goes on at once where it may be skipped, and is asked once more where the office needs it', async () => {
  const call = await plays(
    `${TO_FIELDS}
    caller: I don't know
    attendant: The office asks for it, so please tell me if you can. What is your date of birth?
    caller: I'd rather not say
    attendant: Then we go on without it. Which insurance are you with?
    caller: I have no idea
    attendant: Then we go on without it. ${READ_BACK} Is that right?
    caller: yes`,
    { office: english },
  );
  assert.deepEqual(call.messages.stored[0]?.fields, []);
});

test('what was told is corrected like the other parts, at once or by asking again, and the rest stays', async () => {
  const toReadBack = `${TO_FIELDS}
    caller: 3 May 1962
    caller: Blue Cross`;
  const dated = await plays(
    `${toReadBack}
    caller: no, I was born on the 4th of March 1980
    attendant: ${READ_BACK} Your date of birth: 4 March 1980. Your insurance: Blue Cross. Is that right?
    caller: the insurance is wrong
    attendant: Which insurance are you with?
    caller: Aetna
    attendant: ${READ_BACK} Your date of birth: 4 March 1980. Your insurance: Aetna. Is that right?
    caller: no, it's the 5th of March 1980
    attendant: ${READ_BACK} Your date of birth: 5 March 1980. Your insurance: Aetna. Is that right?
    caller: yes`,
    { office: english },
  );
  assert.deepEqual(
    dated.messages.stored.map(({ fields }) => fields),
    [
      [
        { key: 'dateOfBirth', value: '1980-03-05' },
        { key: 'insurance', value: 'Aetna' },
      ],
    ],
  );
  await plays(
    `${toReadBack}
    caller: no
    attendant: What should I change: the name, the number, or the reason?
    keys: 4
    attendant: What is your date of birth?
    caller: 6 March 1980
    attendant: 6 March 1980. ${READ_BACK} Your date of birth: 6 March 1980. Your insurance: Blue Cross. Is that right?
    caller: my date of birth is right
    attendant: Sorry, I didn't catch that. ${READ_BACK} Your date of birth: 6 March 1980. Your insurance: Blue Cross. Is that right?`,
    { office: english },
  );
});

test('the other parts are still corrected in an office that asks for more', async () => {
  await plays(
    `${TO_FIELDS}
    caller: 3 May 1962
    caller: Blue Cross
    caller: no it's 020 7946 0999
    attendant: Let me read that back. Your name: Mary Brown. Call back on: 0 2 0, 7 9 4 6, 0 9 9 9. Your message: my bill. Your date of birth: 3 May 1962. Your insurance: Blue Cross. Is that right?`,
    { office: english },
  );
});

test('a question of the office has its own words by language, and takes yes, no and keys as an answer', async () => {
  const own = asking('en-GB', [
    { key: 'newPatient', ask: { en: 'Have you been here before?', de: 'Waren Sie schon hier?' } },
    { key: 'policy', ask: 'What is your policy number?', name: 'your policy number' },
  ]);
  const { messages } = await plays(
    `${TO_FIELDS}
    attendant: Have you been here before?
    caller: no
    attendant: What is your policy number?
    keys: 4471
    attendant: ${READ_BACK} New patient: no. Your policy number: 4471. Is that right?
    caller: the policy number is wrong
    attendant: What is your policy number?
    caller: A B 4472
    caller: yes`,
    { office: own },
  );
  assert.deepEqual(messages.stored[0]?.fields, [
    { key: 'newPatient', value: 'no' },
    { key: 'policy', value: 'A B 4472' },
  ]);
});

test('a request in between is answered, and the question put again; a person is always there', async () => {
  const call = await plays(TO_FIELDS, { office: english });
  assert.equal(
    await call.hear({ type: 'words', text: 'can you repeat that', recording: null }),
    'What is your date of birth?',
  );
  assert.match(await call.hear({ type: 'digits', digits: '0' }), /-> people$/);
});

test('a caller who hangs up in the middle leaves what was told so far', async () => {
  const call = await plays(`${TO_FIELDS}\n caller: 3 May 1962`, { office: english });
  const left = unfinishedMessage(
    { ...desk, office: english },
    { callId: 'c1', callerNumber: null, nowMs: TUESDAY_2PM, state: call.state() },
  );
  assert.deepEqual(left?.fields, [{ key: 'dateOfBirth', value: '1962-05-03' }]);
});
