import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOwnLines } from '../../eval/own-lines.ts';

const RATE_HZ = 8000;
const UTTERANCE = {
  text: 'mary brown',
  words: [
    { text: 'mary', startMs: 0, endMs: 300 },
    { text: 'brown', startMs: 300, endMs: 600 },
  ],
  lengthMs: 600,
  heard: true,
  onsetMs: 0,
};

/** Sound as it arrives: 20 ms a piece. */
function* pieces(ms: number, loud: boolean): Generator<Uint8Array> {
  const piece = Int16Array.from({ length: (RATE_HZ * 20) / 1000 }, (_, i) =>
    loud ? (i % 2 ? 6000 : -6000) : 0,
  );
  for (let at = 0; at < ms; at += 20) yield new Uint8Array(piece.buffer);
}

test('the next stream with sound is that of the caller who dials, and words are heard where sound is', async () => {
  const lines = createOwnLines();
  const spare = lines.open(RATE_HZ);
  const first = lines.open(RATE_HZ);
  const claim = lines.claim('a');
  for (const piece of pieces(400, false)) first.push(piece);
  await claim.claimed;
  lines.says('a', UTTERANCE, 0);
  for (const piece of pieces(600, true)) first.push(piece);
  for (const piece of pieces(400, false)) first.push(piece);
  const heard = first.take(5000);
  assert.deepEqual(
    heard.map(({ text }) => text),
    ['mary', 'brown'],
  );
  assert.equal(heard[1]?.startMs, heard[0]?.endMs);
  assert.deepEqual([first.caller, spare.caller], ['a', undefined]);
});

test('what is announced and does not arrive is not heard', async () => {
  const lines = createOwnLines();
  const line = lines.open(RATE_HZ);
  const claim = lines.claim('a');
  for (const piece of pieces(400, false)) line.push(piece);
  await claim.claimed;
  lines.says('a', UTTERANCE, 0);
  for (const piece of pieces(2000, false)) line.push(piece);
  assert.deepEqual(line.take(5000), []);
});

test('who gives up leaves the next stream to the next caller', async () => {
  const lines = createOwnLines();
  lines.claim('a').giveUp();
  const claim = lines.claim('b');
  const line = lines.open(RATE_HZ);
  for (const piece of pieces(100, false)) line.push(piece);
  await claim.claimed;
  lines.says('a', UTTERANCE, 0);
  assert.deepEqual(
    lines.contradictions().map(({ type, caller }) => [type, caller]),
    [['utterance-without-stream', 'a']],
  );
});

test('an utterance is found by its own beginning, however late it comes', async () => {
  const lines = createOwnLines();
  const line = lines.open(RATE_HZ);
  const claim = lines.claim('a');
  for (const piece of pieces(400, false)) line.push(piece);
  await claim.claimed;
  for (const lateMs of [100, 3000]) {
    lines.says('a', UTTERANCE, 0);
    for (const piece of pieces(lateMs, false)) line.push(piece);
    for (const piece of pieces(600, true)) line.push(piece);
    for (const piece of pieces(800, false)) line.push(piece);
    assert.deepEqual(
      line.take(line.positionMs).map(({ text }) => text),
      ['mary', 'brown'],
      `${lateMs} ms`,
    );
  }
  assert.deepEqual(lines.contradictions(), []);
});
