import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextWords, turnsByHand } from './hand-ears.ts';

test('words that are asked for once more are told when there are more of them', async () => {
  const { turns, told, hear, hearAgain } = turnsByHand();
  turns.ask();
  await hear('i am calling about my bill and');
  turns.askAgain();
  await hearAgain('i am calling about my bill and card');
  assert.deepEqual(told, ['content unfinished', 'content open']);
  turns.answer();
  assert.equal((await nextWords(turns)).text, 'i am calling about my bill and card');
});

test('less than is known already changes nothing', async () => {
  const { turns, told, hear, hearAgain } = turnsByHand();
  turns.ask();
  await hear('my bill and');
  turns.askAgain();
  await hearAgain('my bill');
  turns.answer();
  assert.equal((await nextWords(turns)).text, 'my bill and');
  assert.deepEqual(told, ['content unfinished']);
});

test('neither this turn nor the next waits for words that were asked for once more', async () => {
  const { turns, hear, hearAgain } = turnsByHand();
  turns.ask();
  await hear('my bill and');
  turns.askAgain();
  turns.answer();
  assert.equal((await nextWords(turns)).text, 'my bill and');
  turns.spoke();
  turns.answer();
  await hear('thank you');
  assert.equal((await nextWords(turns)).text, 'thank you');
  await hearAgain('my bill and card');
  turns.spoke();
  turns.answer();
  await hear('goodbye');
  assert.equal((await nextWords(turns)).text, 'goodbye', 'what came late is none of a later turn');
});

test('more words that come after the caller has gone on are told to nobody', async () => {
  const { turns, hear, hearAgain, told } = turnsByHand();
  turns.ask();
  await hear('my bill and');
  turns.askAgain();
  turns.spoke();
  await hearAgain('my bill and card');
  assert.deepEqual(told, ['content unfinished']);
});

test('a last word that the engine tells by itself is in the turn, also when it was asked for once more', async () => {
  const { turns, hear, hearAgain, told } = turnsByHand();
  turns.ask();
  await hear('can i speak to doctor');
  turns.prepare();
  turns.askAgain();
  turns.partial('can i speak to doctor lane');
  await hearAgain('can i speak to doctor lane');
  turns.answer();
  assert.deepEqual(told, ['content open', 'content open']);
  const turn = await nextWords(turns);
  assert.deepEqual([turn.text, turn.certainty.state], ['can i speak to doctor lane', 'certain']);
});
