import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConsultAnswer } from '../../../../src/core/outcome.ts';
import { languageOf } from '../../../../src/languages/languages.ts';
import { phoneChannel } from '../../../../src/reception/channel.ts';
import { createConsult } from '../../../../src/reception/consult/consult.ts';
import { type DialogueState, initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { messageDraft } from '../../../../src/reception/topics/message/draft.ts';
import { office } from '../desk.ts';

const told = messageDraft.with(initialState(), { name: 'Peter Wilson', reason: 'an invoice' });
const line = { callerNumber: '02079460123', callerName: null };

function open(
  language = 'en-GB',
  state: DialogueState | null = told,
  call: { readonly callerNumber: string | null; readonly callerName: null } = line,
) {
  return createConsult({
    office: { ...office, language },
    language: languageOf(language),
    channel: phoneChannel(false),
    state: state ?? undefined,
    call,
  });
}

const words = (text: string) => ({ type: 'words', text, recording: null }) as const;
const digits = (keys: string) => ({ type: 'digits', digits: keys }) as const;

test('who calls and why is one sentence, and then the keys', () => {
  assert.deepEqual(open().opening, [
    'Peter Wilson for you, about: an invoice.',
    'To take it press 1, in one minute 2, for a message 3, not now 4.',
  ]);
  assert.match(open('de-DE').opening[0] ?? '', /^Peter Wilson für Sie, es geht um: an invoice\.$/);
  assert.match(open('es-ES').opening[0] ?? '', /^Peter Wilson para usted, el asunto es: an invoice\.$/);
});

test('who has not said a name is named by the line, and else by nothing', () => {
  const nothing = initialState();
  assert.equal(open('en-GB', nothing).opening[0], '0 2 0, 7 9 4 6, 0 1 2 3 for you.');
  assert.equal(open('en-GB', nothing, { ...line, callerNumber: null }).opening[0], 'A caller for you.');
  assert.equal(open('en-GB', null).opening[0], '0 2 0, 7 9 4 6, 0 1 2 3 for you.');
});

for (const [key, answer] of [
  ['1', 'take'],
  ['2', 'one-minute'],
  ['3', 'message-wanted'],
  ['4', 'not-now'],
] as const) {
  test(`the key ${key} is ${answer}`, () => assert.equal(open().hear(digits(key)).answer, answer));
}

const SPOKEN: readonly (readonly [string, ConsultAnswer, readonly string[]])[] = [
  ['en-GB', 'take', ['yes', 'yes please', "I'll take it", 'put him through', 'okay', 'go ahead']],
  [
    'en-GB',
    'one-minute',
    ['one minute', 'yes, one minute please', 'hold on', 'give me a second', 'in a minute'],
  ],
  [
    'en-GB',
    'message-wanted',
    ['take a message', 'a message please', 'no, take a message', "I'll call them back"],
  ],
  ['en-GB', 'not-now', ['no', 'not now', 'no, I am with a patient', 'later please', "I can't"]],
  ['de-DE', 'take', ['ja', 'ja bitte', 'ich nehme an', 'stellen Sie durch', 'verbinden Sie']],
  ['de-DE', 'one-minute', ['eine Minute', 'Moment bitte', 'ja, einen Augenblick', 'gleich']],
  ['de-DE', 'message-wanted', ['eine Nachricht', 'nehmen Sie eine Nachricht auf', 'ich rufe zurück']],
  ['de-DE', 'not-now', ['nein', 'jetzt nicht', 'nein, gerade nicht', 'später', 'keine Zeit']],
  ['es-ES', 'take', ['sí', 'sí, páselo', 'la atiendo', 'adelante']],
  ['es-ES', 'one-minute', ['un minuto', 'un momento, por favor', 'enseguida']],
  ['es-ES', 'message-wanted', ['un mensaje', 'no, que deje un recado']],
  ['es-ES', 'not-now', ['no', 'ahora no', 'no puedo', 'más tarde']],
];

for (const [tag, answer, sentences] of SPOKEN)
  for (const text of sentences)
    test(`${tag}: "${text}" is ${answer}`, () => assert.equal(open(tag).hear(words(text)).answer, answer));

test('everything in the grammar is understood', () => {
  const sentences = (tag: string) => {
    const { grammar } = open(tag).expectation;
    return typeof grammar === 'object' && 'anyOf' in grammar
      ? grammar.anyOf.filter((each) => typeof each === 'string')
      : [];
  };
  for (const tag of ['en-GB', 'de-DE', 'es-ES'])
    for (const text of sentences(tag))
      assert.notEqual(open(tag).hear(words(text)).answer, undefined, `${tag}: ${text}`);
});

test('who is not understood is asked once more, and taken for a machine the second time', () => {
  const consult = open();
  const again = consult.hear(words('you have reached the voicemail of ben'));
  assert.deepEqual([again.answer, again.say[0]], [undefined, 'Will you take the call?']);
  assert.deepEqual(consult.hear(digits('7')), { say: [], answer: 'no-answer' });
});

test('silence is no answer, and the star tells it again', () => {
  const consult = open();
  assert.deepEqual(consult.hear(digits('*')), { say: consult.opening });
  assert.equal(consult.hear({ type: 'silence', times: 1 }).answer, 'no-answer');
});
