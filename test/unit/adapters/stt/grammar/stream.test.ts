import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, Asked } from '../../../../../src/adapters/stt/grammar/messages.ts';
import { openStream } from '../../../../../src/adapters/stt/grammar/stream.ts';
import { AppError } from '../../../../../src/core/errors.ts';

const frame = (atMs: number, value = 1) => ({
  samples: new Int16Array(160).fill(value),
  rateHz: 8000 as const,
  atMs,
});

/** As a thread has it: nothing can take its place any more. */
const begun = (text: Promise<string>): Asked => ({ text, update: () => false });
const never = new AbortController().signal;

test('finals keep the order of the flushes when the second answer is ready first', async () => {
  const first = Promise.withResolvers<string>();
  const answers = [first.promise, Promise.resolve('second')];
  const stream = openStream(() => begun(answers.shift() ?? assert.fail()), never);
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

test('an answer begins 300 ms before the speech, grows until a cut, and then holds nothing of it', async () => {
  const asked: Answer[] = [];
  const stream = openStream((answer) => {
    asked.push(answer);
    return begun(Promise.resolve(''));
  }, never);
  for (let atMs = 0; atMs < 2000; atMs += 20) stream.push(frame(atMs));
  stream.speechStarted(1500);
  stream.speechStarted(1900);
  stream.flush();
  stream.push(frame(2000, 7));
  stream.flush();
  stream.cut();
  stream.push(frame(2020, 9));
  stream.flush();
  await stream.close();
  assert.deepEqual(
    asked.map(({ samples }) => samples.length / 8),
    [800, 820, 20],
  );
  assert.equal(asked[1]?.samples.at(-1), 7);
  assert.equal(asked[2]?.samples[0], 9);
});

test('a flush that still waits takes the sound of the next one, and both are answered with it', async () => {
  const updates: number[] = [];
  const text = Promise.withResolvers<string>();
  let asked = 0;
  const stream = openStream(() => {
    asked += 1;
    return { text: text.promise, update: ({ samples }) => updates.push(samples.length / 8) > 0 };
  }, never);
  stream.push(frame(0));
  stream.flush();
  stream.push(frame(20));
  stream.flush();
  text.resolve('yes no');
  void stream.close();
  assert.deepEqual(await Array.fromAsync(stream), [
    { type: 'final', text: 'yes no', atMs: 20 },
    { type: 'final', text: 'yes no', atMs: 40 },
  ]);
  assert.deepEqual([asked, updates], [1, [40]]);
});

test('a flush from before a cut keeps its own sound', async () => {
  const texts = ['cut', 'after'];
  const update = () => assert.fail('it may not take what is said after the cut');
  const stream = openStream(() => ({ text: Promise.resolve(texts.shift() ?? ''), update }), never);
  stream.push(frame(0));
  stream.flush();
  stream.cut();
  stream.push(frame(20));
  stream.flush();
  void stream.close();
  const events = await Array.fromAsync(stream);
  assert.deepEqual(
    events.map((event) => event.type === 'final' && event.text),
    ['cut', 'after'],
  );
});

test('an answer holds at most the last 30 s', async () => {
  const asked: Answer[] = [];
  const stream = openStream((answer) => {
    asked.push(answer);
    return begun(Promise.resolve(''));
  }, never);
  for (let index = 0; index < 100 * 50; index++) stream.push(frame(index * 20, index));
  stream.flush();
  await stream.close();
  assert.equal(asked[0]?.samples.length, 30_000 * 8);
  assert.equal(asked[0]?.samples[0], 70 * 50);
  assert.equal(asked[0]?.samples.at(-1), 100 * 50 - 1);
});

test('a lost engine is thrown to the reader', async () => {
  const lost = new AppError('provider.unreachable', 'lost');
  const stream = openStream(() => begun(Promise.reject(lost)), never);
  stream.flush();
  await assert.rejects(Array.fromAsync(stream), lost);
  await stream.close();
});
