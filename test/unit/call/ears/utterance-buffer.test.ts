import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createUtteranceBuffer, type UtteranceBuffer } from '../../../../src/call/ears/utterance-buffer.ts';

function pass(buffer: UtteranceBuffer, fromMs: number, toMs: number): void {
  for (let atMs = fromMs; atMs < toMs; atMs += 20) {
    buffer.push({ samples: new Int16Array(160).fill(atMs), rateHz: 8000, atMs });
  }
}

const toInt16 = (value: number) => (value << 16) >> 16;

const firstMs = (buffer: UtteranceBuffer) => buffer.frames()[0]?.atMs;

test('while nobody speaks only the last 300 ms are kept', () => {
  const buffer = createUtteranceBuffer();
  pass(buffer, 0, 5000);
  assert.equal(firstMs(buffer), 4700);
});

test('speech is kept from 300 ms before its onset, however long it lasts and pauses', () => {
  const buffer = createUtteranceBuffer();
  pass(buffer, 0, 1060);
  buffer.speechStarted(1000);
  pass(buffer, 1060, 3000);
  buffer.speechEnded(2900);
  pass(buffer, 3000, 4000);
  buffer.speechStarted(3900);
  assert.equal(firstMs(buffer), 760, 'what a late onset had already dropped is gone');
  pass(buffer, 4000, 9000);
  assert.equal(firstMs(buffer), 760);
});

test('an engine that takes over hears half a minute at most, a message is kept whole', () => {
  const buffer = createUtteranceBuffer();
  buffer.speechStarted(0);
  pass(buffer, 0, 40_000);
  assert.equal(firstMs(buffer), 10_000);
  const sound = buffer.take()();
  assert.deepEqual([sound.length, sound[0], sound.at(-1)], [40 * 8000, 0, toInt16(39_980)]);
});

test('of a message that does not end three minutes are kept: its beginning and its end', () => {
  const buffer = createUtteranceBuffer();
  buffer.speechStarted(0);
  pass(buffer, 0, 200_000);
  const sound = buffer.take()();
  assert.deepEqual([sound.length, sound[0], sound.at(-1)], [180 * 8000, 0, toInt16(199_980)]);
  assert.deepEqual([sound[150 * 8000 - 1], sound[150 * 8000]], [toInt16(149_980), toInt16(170_000)]);
  pass(buffer, 200_000, 202_000);
  assert.equal(buffer.frames().length, 115);
});

test('counts the voice and not the pauses', () => {
  const buffer = createUtteranceBuffer();
  buffer.speechStarted(0);
  pass(buffer, 0, 500);
  buffer.speechEnded(400);
  pass(buffer, 500, 1000);
  assert.equal(buffer.voicedMs, 400);
  buffer.speechStarted(900);
  assert.equal(buffer.voicedMs, 500);
});

test('what was taken can be had as sound, and the next utterance starts anew', () => {
  const buffer = createUtteranceBuffer();
  buffer.speechStarted(0);
  pass(buffer, 0, 100);
  buffer.speechEnded(100);
  const taken = buffer.take();
  assert.equal(taken().length, 5 * 160);
  assert.equal(buffer.voicedMs, 0);
  pass(buffer, 100, 2000);
  assert.equal(firstMs(buffer), 1700);
});

test('taken sound stays what it was, whatever is said after it', () => {
  const buffer = createUtteranceBuffer();
  buffer.speechStarted(0);
  pass(buffer, 0, 100);
  const first = buffer.take();
  pass(buffer, 100, 200);
  const second = buffer.take();
  assert.deepEqual([first().length, first()[0], second().length, second().at(-1)], [800, 0, 1600, 180]);
});

test('what is said while a turn is taken starts the next one, with the 300 ms before', () => {
  const buffer = createUtteranceBuffer();
  pass(buffer, 0, 1000);
  buffer.speechStarted(900);
  pass(buffer, 1000, 2000);
  buffer.take();
  assert.deepEqual([buffer.voicedMs, firstMs(buffer)], [0, 1700]);
  pass(buffer, 2000, 2500);
  assert.equal(firstMs(buffer), 1700, 'a caller who never paused loses nothing');
  buffer.speechEnded(2400);
  assert.equal(buffer.voicedMs, 400);
});

test('an offset before the onset counts for nothing', () => {
  const buffer = createUtteranceBuffer();
  buffer.speechStarted(100);
  buffer.speechEnded(60);
  buffer.speechEnded(500);
  assert.equal(buffer.voicedMs, 0);
});

test('an engine that takes over hears from before the first word', () => {
  const buffer = createUtteranceBuffer();
  pass(buffer, 0, 960);
  buffer.speechStarted(900);
  pass(buffer, 960, 1400);
  assert.deepEqual([buffer.frames()[0]?.atMs, buffer.frames().at(-1)?.atMs], [660, 1380]);
});
