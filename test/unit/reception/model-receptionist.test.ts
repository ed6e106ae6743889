import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/core/errors.ts';
import type { LanguageModel, ModelPart } from '../../../src/ports/language-model.ts';
import { createModelReceptionist } from '../../../src/reception/model-receptionist.ts';
import { type DialogueState, initialState } from '../../../src/reception/state/dialogue-state.ts';
import { createShelf, desk, plays, TUESDAY_2PM } from './desk.ts';
import { scripted, withModel } from './scripted-model.ts';

test('the words of the model are said clause by clause', async () => {
  const model = scripted(['We do ', 'have parking. It is ', 'behind the house.']);
  const call = await plays(
    `
    start
    attendant: Riverside Practice, hello. I am an automated assistant. How can I help you?
    caller: do you have a garden
    attendant: We do have parking. It is behind the house.`,
    withModel(model),
  );
  assert.deepEqual(call.trace.slice(2), ['say We do have parking.', 'say It is behind the house.', 'state']);
});

test('the model knows the office, the conversation so far, and neither extensions nor the number of the caller', async () => {
  const model = scripted(['Yes.'], ['No.']);
  await plays('start\ncaller: do you like it there\ncaller: and the food', withModel(model));
  const text = JSON.stringify(model.requests[1]);
  for (const part of [
    '12 Mill Lane',
    'anna-lane',
    '2026-11-17, Tuesday',
    'until 5 pm',
    'do you like it there',
  ]) {
    assert.ok(text.includes(part), part);
  }
  assert.doesNotMatch(text, /02079460123|"101"/);
  assert.deepEqual(model.requests[1]?.messages.at(-1), { role: 'user', content: 'and the food' });
});

test('greeting, keys, silence, returns, danger and a person need no model', async () => {
  await plays(
    `
    start
    silence: 1
    keys: 1
    attendant: We are open today until 5 pm. Is there anything else?
    caller:
    attendant: Sorry, I didn't catch that. Is there anything else?
    returned: busy anna-lane
    keys: *
    caller: this is an emergency
    caller: a person please
    attendant: I'll put you through to our staff. -> people
    keys: 0
    attendant: I'll put you through to our staff. -> people`,
    withModel(scripted()),
  );
});

test('a transfer is announced by the system and names only people of the directory', async () => {
  const model = scripted([{ tool: 'transfer', args: { key: 'anna-lane' } }]);
  await plays(
    `
    start
    caller: the lady who did my knee please
    attendant: I'll put you through to Doctor Anna Lane. -> transfer:anna-lane`,
    withModel(model),
  );
  const { parameters } = model.requests[0]?.tools.find(({ name }) => name === 'transfer') ?? assert.fail();
  assert.match(JSON.stringify(parameters), /"enum":\["anna-lane","ben-ortega","billing"\]/);
});

test('a transfer the model has announced is not announced twice', async () => {
  const model = scripted([
    'I am putting you through to Doctor Lane.',
    { tool: 'transfer', args: { key: 'anna-lane' } },
  ]);
  await plays(
    `
    start
    caller: the lady who did my knee please
    attendant: I am putting you through to Doctor Lane. -> transfer:anna-lane`,
    withModel(model),
  );
});

test('wrong arguments are repaired once, then the caller is asked', async () => {
  const wrong = { tool: 'transfer', args: { key: '+441234' } };
  const repaired = scripted([wrong], [{ tool: 'transfer', args: { key: 'billing' } }]);
  await plays(
    `
    start
    caller: whoever does the money
    attendant: I'll put you through to the billing desk. -> transfer:billing`,
    withModel(repaired),
  );
  assert.match(JSON.stringify(repaired.requests[1]?.messages.at(-1)), /Wrong arguments/);
  await plays(
    `
    start
    caller: whoever does the money
    attendant: Who would you like to speak to?`,
    withModel(scripted([wrong], [wrong])),
  );
});

test('unknown tools, unknown dates and broken JSON are refused', async () => {
  for (const bad of [
    { tool: 'dial', args: { number: '112' } },
    { tool: 'constructor' },
    { tool: '__proto__', args: 'null' },
    { tool: 'hasOwnProperty', args: { key: 'billing' } },
    { tool: 'toString' },
    { tool: 'opening_hours', args: { date: '2026-02-31' } },
    { tool: 'end_call', args: '{' },
  ]) {
    const model = scripted([bad], ['Sorry about that.']);
    await plays('start\ncaller: tell me a story\nattendant: Sorry about that.', withModel(model));
    assert.match(JSON.stringify(model.requests[1]?.messages.at(-1)), /Wrong arguments|no such tool/);
  }
});

test('opening hours come from our code', async () => {
  const model = scripted(
    [{ tool: 'opening_hours', args: { date: '2026-12-24' } }],
    ['Until noon on that day.'],
  );
  await plays(
    `
    start
    caller: when do you open the day before christmas
    attendant: Until noon on that day.`,
    withModel(model),
  );
  assert.deepEqual(model.requests[1]?.messages.at(-1), {
    role: 'tool',
    toolCallId: 't0',
    content: 'On Thursday 24 December, Christmas Eve, we are open from 9 am to noon.',
  });
});

test('a message is completed, read back and stored by the rules', async () => {
  const args = { name: 'Mary Brown', reason: 'her knee', for_key: 'anna-lane' };
  const model = scripted([{ tool: 'take_message', args }]);
  const call = await plays(
    `
    start
    caller: could the doctor ring Mary Brown about her knee
    attendant: I'll take a message for Doctor Anna Lane. Shall we call you back on 0 2 0, 7 9 4 6, 0 1 2 3?
    caller: yes please
    attendant: Let me read that back: a message for Doctor Anna Lane. Your name: Mary Brown. Call back on: 0 2 0, 7 9 4 6, 0 1 2 3. Your message: her knee. Is that right?
    caller: yes
    attendant: I have noted that. Is there anything else?`,
    withModel(model),
  );
  assert.ok(call.trace.indexOf('stored message') < call.trace.indexOf('say I have noted that.'));
  assert.equal(call.messages.stored[0]?.reason, 'her knee');
});

test('a longer remark at the read-back goes to the model, and the question comes again', async () => {
  const model = scripted(
    [{ tool: 'take_message', args: { name: 'Mary', reason: 'x', callback_number: '07700 900123' } }],
    ['We are by the river.'],
  );
  await plays(
    `
    start
    caller: my message is x and I am Mary on 07700 900123
    caller: yes but before that tell me where the river is
    attendant: We are by the river. Let me read that back. Your name: Mary. Call back on: 0 7 7, 0 0 9 0, 0 1 2 3. Your message: x. Is that right?`,
    withModel(model),
  );
});

test('a claim of the model that nothing backs is not said; the message is taken instead', async () => {
  const call = await plays(
    `
    start
    caller: tell her that I am late
    attendant: Of course. I'll take a message. I will record it for our staff. What is your name, please?`,
    withModel(scripted(['Of course. I have noted your message.'])),
  );
  assert.deepEqual(call.messages.stored, []);
});

test('goodbye is said once', async () => {
  await plays(
    `
    start
    caller: I think we are finished here
    attendant: Goodbye and take care. -> done`,
    withModel(scripted(['Goodbye and take care.', { tool: 'end_call' }])),
  );
  await plays(
    `
    start
    caller: I think we are finished here
    attendant: Thank you for calling Riverside Practice. Goodbye. -> done`,
    withModel(scripted([{ tool: 'end_call' }])),
  );
});

test('after three rounds of tools the model has to answer without any', async () => {
  const again = [{ tool: 'opening_hours' }];
  const model = scripted(again, again, again, ['Until five.']);
  await plays('start\ncaller: do you sleep there\nattendant: Until five.', withModel(model));
  assert.deepEqual(model.requests[3]?.tools, []);
});

test('a model that says nothing leaves the turn to the rules', async () => {
  await plays(
    `
    start
    caller: what are your opening hours
    attendant: We are open today until 5 pm. Is there anything else?`,
    withModel(scripted([])),
  );
});

test('a lost model is thrown, and the rules can answer the same turn from the same state', async () => {
  const lost: LanguageModel = {
    label: 'lost',
    async warm() {},
    // biome-ignore lint/correctness/useYield: a stream that fails before its first part.
    async *reply(): AsyncGenerator<ModelPart> {
      throw new AppError('provider.unreachable', 'gone');
    },
  };
  const heard = { type: 'words', text: 'do you have a garden', recording: null } as const;
  const withModel = { ...desk, model: lost };
  const state = { ...initialState(), greeted: true };
  const certain = Promise.resolve(true);
  const { commit } = createShelf();
  const turn = {
    callId: 'c1',
    state,
    heard,
    history: [],
    callerNumber: null,
    nowMs: TUESDAY_2PM,
    certain,
    commit,
  };
  const reply = createModelReceptionist(withModel).reply(turn, AbortSignal.timeout(1000));
  await assert.rejects(Array.fromAsync(reply), { code: 'provider.unreachable' });
});

test('an aborted turn ends without a state', async () => {
  const abort = new AbortController();
  const model = scripted(['One. ', 'Two. ', 'Three. ', 'Four.']);
  const heard = { type: 'words', text: 'count for me', recording: null } as const;
  const state: DialogueState = { ...initialState(), greeted: true };
  const withModel = { ...desk, model };
  const certain = Promise.resolve(true);
  const { commit } = createShelf();
  const turn = {
    callId: 'c1',
    state,
    heard,
    history: [],
    callerNumber: null,
    nowMs: TUESDAY_2PM,
    certain,
    commit,
  };
  const types: string[] = [];
  for await (const part of createModelReceptionist(withModel).reply(turn, abort.signal)) {
    types.push(part.type);
    abort.abort();
  }
  assert.deepEqual(types, ['say']);
});

test('a crash after a question of the model repeats that question', async () => {
  await plays(
    `
    start
    caller: I have a strange wish
    attendant: What is your wish?
    returned: crash
    attendant: I'm sorry, we were cut off for a moment. What is your wish?`,
    withModel(scripted(['What is your wish?'])),
  );
});
