import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createUtteranceBuffer, type UtteranceBuffer } from '../../../src/call/utterance-buffer.ts';

function pass(buffer: UtteranceBuffer, fromMs: number, toMs: number): void {
  for (let atMs = fromMs; atMs < toMs; atMs += 20) {
    buffer.push({ samples: new Int16Array(160).fill(atMs), rateHz: 8000, atMs });
  }
}

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

test('more than half a minute is not kept', () => {
  const buffer = createUtteranceBuffer();
  buffer.speechStarted(0);
  pass(buffer, 0, 40_000);
  assert.equal(firstMs(buffer), 10_000);
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
  buffer.take();
  assert.equal(buffer.taken().length, 5 * 160);
  assert.equal(buffer.voicedMs, 0);
  pass(buffer, 100, 2000);
  assert.equal(firstMs(buffer), 1700);
});
