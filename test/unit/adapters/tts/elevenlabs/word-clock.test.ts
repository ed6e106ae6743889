import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPcmJoiner } from '../../../../../src/adapters/tts/elevenlabs/pcm-joiner.ts';
import { createWordClock } from '../../../../../src/adapters/tts/elevenlabs/word-clock.ts';

/** A tenth of a second a character, from `fromS`. */
function times(text: string, fromS = 0) {
  const characters = [...text];
  return {
    characters,
    characterStartTimesSeconds: characters.map((_, index) => fromS + index / 10),
    characterEndTimesSeconds: characters.map((_, index) => fromS + (index + 1) / 10),
  };
}

test('a word that spans chunks is told with the chunk that ends it', () => {
  const clock = createWordClock(['Good', 'day.']);
  assert.deepEqual(clock.hear(times('Goo'), 0), []);
  assert.deepEqual(clock.hear(times('d da', 0.3), 300), [{ text: 'Good', endMs: 400 }]);
  assert.deepEqual(clock.finish(800), [{ text: 'day.', endMs: 800 }]);
});

test('a voice that respells a character cannot change a word', () => {
  const words = createWordClock(['naïve', 'café']).hear(times('naive cafe'), 0);
  assert.deepEqual(words, [
    { text: 'naïve', endMs: 500 },
    { text: 'café', endMs: 1000 },
  ]);
});

test('times rise even where the vendor gives a word no length', () => {
  const flat = {
    characters: ['a', ' ', 'b'],
    characterStartTimesSeconds: [0, 0, 0],
    characterEndTimesSeconds: [0, 0, 0],
  };
  assert.deepEqual(createWordClock(['a', 'b']).hear(flat, 0), [
    { text: 'a', endMs: 1 },
    { text: 'b', endMs: 2 },
  ]);
});

test('more characters than the text has add no word', () => {
  const clock = createWordClock(['Yes']);
  assert.equal(clock.hear(times('Yes indeed'), 0).length, 1);
  assert.deepEqual(clock.finish(1000), []);
});

test('samples are joined over any cut, and half a sample at the end is dropped', () => {
  const join = createPcmJoiner();
  const bytes = Uint8Array.from([1, 0, 2, 0, 255, 255, 9]);
  const samples = [...bytes].flatMap((byte) => [...join(Uint8Array.of(byte))]);
  assert.deepEqual(samples, [1, 2, -1]);
});
