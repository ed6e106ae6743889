import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArguments } from '../../../../src/reception/model/tool-arguments.ts';
import { initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { messageDraft } from '../../../../src/reception/topics/message/draft.ts';
import { openCall } from '../desk.ts';
import { scripted, withModel } from '../scripted-model.ts';

const NOTHING = [
  '',
  ' ',
  '{}',
  'null',
  '""',
  '[]',
  '"null"',
  '[{}]',
  '0',
  'true',
  '{"key":null}',
  '{"key":""}',
];

test('what says nothing is left out', () => {
  for (const json of NOTHING) assert.deepEqual(readArguments(json), {}, json);
  for (const word of ['None', 'null', 'N/A', ' unknown ', 'not provided', 'Undefined', '<name>'])
    assert.deepEqual(readArguments(JSON.stringify({ key: word })), {}, word);
});

test('what says something is kept', () => {
  const args = { key: 'billing' };
  for (const json of [
    '{"key":"billing"}',
    ' {"key":" billing "} ',
    '"{\\"key\\":\\"billing\\"}"',
    '[{"key":"billing"}]',
  ])
    assert.deepEqual(readArguments(json), args, json);
  assert.deepEqual(readArguments('{"callback_number":441632960123}'), { callback_number: '441632960123' });
  assert.deepEqual(readArguments('{"reason":"none of the lights work"}'), {
    reason: 'none of the lights work',
  });
});

test('what is no JSON is a SyntaxError', () => {
  for (const json of ['{', 'key', '{"key":}']) assert.throws(() => readArguments(json), SyntaxError);
});

/** What is said when a model calls a tool so, and again when it is asked again. */
async function called(tool: string, args: string): Promise<string> {
  const model = scripted([{ tool, args }], ['Until five.'], ['Until five.']);
  const call = openCall({ ...withModel(model), state: { ...initialState(), greeted: true } });
  return await call.hear({ type: 'words', text: 'tell me what you think of it', recording: null });
}

const EXTRA = [
  'null',
  '""',
  '[]',
  '{"message":"bye"}',
  '{"reason":"caller asked","x":{"y":[1]}}',
  '{"__proto__":{"a":1}}',
];

test('arguments that a tool does not take are no fault', async () => {
  for (const args of [...NOTHING, ...EXTRA]) {
    assert.equal(
      await called('end_call', args),
      'Thank you for calling Riverside Practice. Goodbye. -> done',
    );
    assert.equal(await called('connect_to_staff', args), "I'll put you through to our staff. -> people");
    assert.equal(await called('opening_hours', args), 'Until five.');
    assert.equal(
      await called('take_message', args.replace('"reason":"caller asked",', '')),
      "I'll take a message. I will record it for our staff. What is your name, please?",
    );
  }
  assert.equal(
    await called('transfer', '{"key":"billing","message":"hello","extension":null}'),
    "I'll put you through to the billing desk. -> transfer:billing",
  );
});

test('an empty date is today', async () => {
  const model = scripted([{ tool: 'opening_hours', args: { date: '', note: 'x' } }], ['Until five.']);
  const call = openCall({ ...withModel(model), state: { ...initialState(), greeted: true } });
  await call.hear({ type: 'words', text: 'tell me what you think of it', recording: null });
  assert.match(JSON.stringify(model.requests[1]?.messages.at(-1)), /On Tuesday we are open|today/i);
});

test('of a message with nulls the reason is kept', async () => {
  const args = { name: null, callback_number: null, reason: 'blood test', for_key: null };
  const call = openCall({
    ...withModel(scripted([{ tool: 'take_message', args }])),
    state: { ...initialState(), greeted: true },
  });
  await call.hear({ type: 'words', text: 'I want to know about my blood test', recording: null });
  const draft = messageDraft.of(call.state());
  assert.deepEqual([draft.name, draft.reason, draft.forKey], [null, 'blood test', null]);
});
