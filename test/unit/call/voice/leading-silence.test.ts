import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutLeadingSilence } from '../../../../src/call/voice/leading-silence.ts';
import type { SpeechChunk } from '../../../../src/ports/text-to-speech.ts';

const RATE_HZ = 8000;

const silent = (ms: number) => new Int16Array((RATE_HZ * ms) / 1000).fill(31);
const loud = (ms: number) => new Int16Array((RATE_HZ * ms) / 1000).fill(-32);

async function left(...parts: readonly SpeechChunk[]) {
  async function* voice() {
    yield* parts;
  }
  const kept = await Array.fromAsync(withoutLeadingSilence(voice(), RATE_HZ));
  const samples = kept.flatMap((part) => [...part.samples]);
  return { samples, words: kept.flatMap(({ words }) => words) };
}

test('silence before the sound is left out, across chunks, and words end as much sooner', async () => {
  const { samples, words } = await left(
    { samples: silent(60), words: [] },
    { samples: Int16Array.from([...silent(20), ...loud(100)]), words: [{ text: 'Yes', endMs: 180 }] },
    { samples: loud(100), words: [{ text: 'please.', endMs: 280 }] },
  );
  assert.equal(samples.length, loud(200).length);
  assert.ok(samples.every((sample) => sample === -32));
  assert.deepEqual(words, [
    { text: 'Yes', endMs: 100 },
    { text: 'please.', endMs: 200 },
  ]);
});

test('silence inside the sound stays, and what begins at once is left as it is', async () => {
  const sound = Int16Array.from([...loud(40), ...silent(100), ...loud(40)]);
  const { samples, words } = await left(
    { samples: sound, words: [] },
    { samples: silent(100), words: [{ text: 'Yes.', endMs: 180 }] },
  );
  assert.deepEqual(samples, [...sound, ...silent(100)]);
  assert.deepEqual(words, [{ text: 'Yes.', endMs: 180 }]);
});

test('of a long silence no more than 400 ms are left out', async () => {
  const { samples, words } = await left(
    { samples: silent(300), words: [] },
    { samples: Int16Array.from([...silent(300), ...loud(40)]), words: [{ text: 'Yes.', endMs: 640 }] },
  );
  assert.deepEqual(samples, [...silent(200), ...loud(40)]);
  assert.deepEqual(words, [{ text: 'Yes.', endMs: 240 }]);
});

test('words before any sound end at its beginning, and not earlier', async () => {
  const { words } = await left({ samples: silent(100), words: [{ text: 'hm', endMs: 40 }] });
  assert.deepEqual(words, [{ text: 'hm', endMs: 0 }]);
});
