import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../../../../src/adapters/stt/grammar/messages.ts';
import { openStream } from '../../../../../src/adapters/stt/grammar/stream.ts';
import { AppError } from '../../../../../src/core/errors.ts';

const frame = (atMs: number, value = 1) => ({
  samples: new Int16Array(160).fill(value),
  rateHz: 8000 as const,
  atMs,
});

test('finals keep the order of the flushes when the second answer is ready first', async () => {
  const first = Promise.withResolvers<string>();
  const answers = [first.promise, Promise.resolve('second')];
  const stream = openStream(() => answers.shift() ?? assert.fail(), new AbortController().signal);
  stream.push(frame(0));
  stream.flush();
  stream.push(frame(20));
  stream.flush();
  setImmediate(() => first.resolve('first'));
  void stream.close();
  assert.deepEqual(await Array.fromAsync(stream), [
    { type: 'final', text: 'first', atMs: 20 },
    { type: 'final', text: 'second', atMs: 40 },
  ]);
});

test('an answer begins 300 ms before the speech, and holds nothing of the one before', async () => {
  const asked: Answer[] = [];
  const stream = openStream(async (answer) => {
    asked.push(answer);
    return '';
  }, new AbortController().signal);
  for (let atMs = 0; atMs < 2000; atMs += 20) stream.push(frame(atMs));
  stream.speechStarted(1500);
  stream.speechStarted(1900);
  stream.flush();
  stream.push(frame(2000, 7));
  stream.flush();
  await stream.close();
  assert.deepEqual(
    asked.map(({ samples }) => samples.length / 8),
    [800, 20],
  );
  assert.equal(asked[1]?.samples[0], 7);
});

test('a lost engine is thrown to the reader', async () => {
  const lost = new AppError('provider.unreachable', 'lost');
  const stream = openStream(() => Promise.reject(lost), new AbortController().signal);
  stream.flush();
  await assert.rejects(Array.fromAsync(stream), lost);
  await stream.close();
});
