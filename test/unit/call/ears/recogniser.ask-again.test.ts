import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engineByHand, never, settle, setUp } from './engine-by-hand.ts';

test('words asked for once more are nobody’s loss when they do not come, and are not taken for the next ones', async () => {
  const [first, second] = [engineByHand('first'), engineByHand('second')];
  let patience: () => void = () => {};
  const { recogniser, lost, leg } = setUp(
    [first.engine, second.engine],
    () => new Promise((resolve) => (patience = resolve)),
  );
  await settle();
  const again = recogniser.wordsAgain();
  patience();
  await settle();
  assert.deepEqual([lost, first.flushes], [[], 1]);
  const words = recogniser.words(leg.signal);
  assert.equal(first.flushes, 2);
  first.answer('about an invoice');
  assert.equal(await again, 'about an invoice');
  first.answer('thank you');
  assert.equal(await words, 'thank you');
});

test('a successor is not asked for words once more, and who asked gets none', async () => {
  const [first, second] = [engineByHand('first'), engineByHand('second')];
  const { recogniser, leg } = setUp([first.engine, second.engine], never);
  await settle();
  const again = recogniser.wordsAgain();
  const words = recogniser.words(leg.signal);
  first.fail();
  await settle();
  assert.equal(await again, '');
  assert.equal(second.flushes, 1);
  second.answer('leave a message');
  assert.equal(await words, 'leave a message');
});

test('without an engine there are no words once more', async () => {
  const only = engineByHand('only');
  const { recogniser } = setUp([only.engine], never);
  assert.equal(await recogniser.wordsAgain(), '');
});
