import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CERTAIN, createCertainty } from '../../../../src/call/turns/certainty.ts';

test('it is heard in the very moment in which it is settled, and the first word counts', async () => {
  const certainty = createCertainty();
  const heard: boolean[] = [];
  certainty.onSettled((counts) => heard.push(counts));
  assert.deepEqual([certainty.state, heard], ['open', []]);
  certainty.settle(true);
  certainty.settle(false);
  assert.deepEqual([certainty.state, heard, await certainty.settled], ['certain', [true], true]);
});

test('who asks late hears at once', () => {
  const heard: boolean[] = [];
  const certainty = createCertainty();
  certainty.settle(false);
  certainty.onSettled((counts) => heard.push(counts));
  CERTAIN.onSettled((counts) => heard.push(counts));
  assert.deepEqual([certainty.state, heard], ['dropped', [false, true]]);
});
