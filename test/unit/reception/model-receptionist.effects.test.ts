import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCall, plays } from './desk.ts';
import { scripted, withModel } from './scripted-model.ts';

test('tells that it is at work before each round of tools, and not otherwise', async () => {
  const model = scripted(
    ['One moment.', { tool: 'opening_hours', args: { date: '2026-12-24' } }],
    [{ tool: 'opening_hours', args: { date: '2026-12-25' } }],
    ['Closed on both.'],
  );
  const call = await plays('start\ncaller: are you there at christmas at all', withModel(model));
  assert.deepEqual(call.trace.slice(2), [
    'say One moment.',
    'working',
    'working',
    'say Closed on both.',
    'state',
  ]);
});

test('a message that the model completes is read back by the rules, and nothing is stored before it is certain', async () => {
  const args = { name: 'Mary Brown', reason: 'her knee', callback_number: '07700 900123' };
  const call = openCall({
    ...withModel(scripted([{ tool: 'take_message', args }])),
    certain: new Promise<boolean>(() => {}),
  });
  const text = 'could somebody ring Mary Brown about her knee on 07700 900123';
  const said = await call.hear({ type: 'words', text, recording: null });
  assert.match(said, /^Let me read that back/);
  assert.deepEqual(call.messages.stored, []);
});

test('what a model tells of a caller who has not said it is asked', async () => {
  const args = { name: 'Mary Brown', reason: 'her knee', callback_number: '07700 900123' };
  const call = openCall(withModel(scripted([{ tool: 'take_message', args }])));
  const heard = {
    type: 'words',
    text: 'somebody ought to give me a ring some time',
    recording: null,
  } as const;
  assert.match(await call.hear(heard), /What is your name, please\?$/);
});

test('of a message that is confirmed by a caller who goes on, nothing is stored', async () => {
  const args = { name: 'Mary Brown', reason: 'her knee', callback_number: '07700 900123' };
  const model = scripted([{ tool: 'take_message', args }]);
  const { state } = await plays(
    'start\ncaller: could somebody ring Mary Brown about her poor knee on 07700 900123',
    withModel(model),
  );
  const call = openCall({ ...withModel(scripted()), state: state(), certain: Promise.resolve(false) });
  assert.equal(await call.hear({ type: 'words', text: 'yes', recording: null }), '');
  assert.deepEqual([call.messages.stored, call.trace], [[], []]);
});

test('standard questions in standard words are answered at once, without the model', async () => {
  await plays(
    `
    start
    caller: what are your opening hours
    attendant: We are open today until 5 pm. Is there anything else?
    caller: where are you
    attendant: Riverside Practice is at 12 Mill Lane, Riverside. Is there anything else?
    caller: can I speak to Doctor Lane
    attendant: I'll put you through to Doctor Anna Lane. -> transfer:anna-lane`,
    withModel(scripted()),
  );
});

test('questions in other words, or with more to them, are for the model', async () => {
  await plays(
    `
    start
    caller: are you open when there is snow
    attendant: Even then.
    caller: where are you going on holiday
    attendant: Nowhere.`,
    withModel(scripted(['Even then.'], ['Nowhere.'])),
  );
});
