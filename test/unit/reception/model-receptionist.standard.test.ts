import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plays } from './desk.ts';
import { scripted, withModel } from './scripted-model.ts';

/** A model that may not be asked. */
const untouched = () => withModel(scripted());

test('standard requests in standard words need no model', async () => {
  await plays(
    `
    start
    caller: what are your opening hours
    attendant: We are open today until 5 pm. Is there anything else?
    caller: when are you open on friday please
    attendant: On Friday we are open from 9 am to 3 pm. Is there anything else?
    caller: where are you
    attendant: Riverside Practice is at 12 Mill Lane, Riverside. Is there anything else?
    caller: can you repeat that
    attendant: Riverside Practice is at 12 Mill Lane, Riverside. Is there anything else?
    caller: what can you do
    caller: can I speak to doctor lane please
    attendant: I'll put you through to Doctor Anna Lane. -> transfer:anna-lane`,
    untouched(),
  );
});

test('a message from the first word to the last needs no model', async () => {
  const { messages } = await plays(
    `
    start
    caller: I would like to leave a message
    attendant: I'll take a message. I will record it for our staff. What is your name, please?
    caller: my name is Mary Brown
    caller: no
    attendant: Which number can we call you back on?
    caller: oh seven seven double oh nine oh oh one two three
    caller: my knee hurts whenever it rains, and I would like to know what to do about it
    caller: yes
    attendant: I have noted that. Is there anything else?
    caller: no thank you
    attendant: Thank you for calling Riverside Practice. Goodbye. -> done`,
    untouched(),
  );
  const [{ callerName, callbackNumber, reason } = assert.fail()] = messages.stored;
  assert.deepEqual([callerName, callbackNumber], ['Mary Brown', '07700900123']);
  assert.equal(reason, 'my knee hurts whenever it rains, and I would like to know what to do about it');
});

test('a number that is dictated piece by piece needs no model', async () => {
  await plays(
    `
    start
    caller: take a message
    caller: Mary Brown
    caller: no
    caller: oh seven seven double oh
    caller: nine oh oh one two three
    attendant: What is it about?`,
    untouched(),
  );
});

for (const ending of ['no', 'no thank you', "that's all", 'nothing else', 'goodbye', 'thank you, bye']) {
  test(`"${ending}" ends a call without a model`, async () => {
    await plays(
      `
      start
      caller: where are you
      caller: ${ending}
      attendant: Thank you for calling Riverside Practice. Goodbye. -> done`,
      untouched(),
    );
  });
}

test('"no thank you" ends the call after a model that asked whether there is more, and "no" to another question does not', async () => {
  await plays(
    `
    start
    caller: do you have a garden
    attendant: We do. Is there anything else I can help with?
    caller: no thank you
    attendant: Thank you for calling Riverside Practice. Goodbye. -> done`,
    withModel(scripted(['We do. Is there anything else I can help with?'])),
  );
  await plays(
    `
    start
    caller: do you have a garden
    attendant: We do. Are you fond of roses?
    caller: no
    attendant: A pity.`,
    withModel(scripted(['We do. Are you fond of roses?'], ['A pity.'])),
  );
});

test('a standard request in the middle of other words is for the model', async () => {
  const model = scripted(['At noon.'], ['By the river.']);
  await plays(
    `
    start
    caller: what are your opening hours if the moon is full
    attendant: At noon.
    caller: where are you when nobody looks
    attendant: By the river.`,
    withModel(model),
  );
  assert.equal(model.requests.length, 2);
});

test('standard words in answer to a question of the model are for the model', async () => {
  const model = scripted(['Which day suits you?'], ['Monday it is.']);
  await plays(
    `
    start
    caller: I have a strange wish
    attendant: Which day suits you?
    caller: on monday
    attendant: Monday it is.`,
    withModel(model),
  );
});
