import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPhraseCache, renderClause } from '../../../../src/call/voice/phrase-cache.ts';
import type { SampleRateHz } from '../../../../src/core/audio.ts';
import type { TextToSpeech } from '../../../../src/ports/text-to-speech.ts';

const open = new AbortController().signal;

/** A voice that gives two seconds at once. */
function voice(outputRateHz: SampleRateHz): TextToSpeech {
  return {
    label: 'voice',
    outputRateHz,
    async *speak() {
      yield { samples: new Int16Array(2 * outputRateHz).fill(500), words: [{ text: 'Yes.', endMs: 2000 }] };
    },
    async warm() {},
    async close() {},
  };
}

test('a voice at the rate of the line is passed on as it is', async () => {
  const [part, ...more] = await Array.fromAsync(
    renderClause(voice(8000), 'Yes.', { rateHz: 8000, signal: open }),
  );
  assert.equal(part?.samples.length, 16_000);
  assert.deepEqual([part?.words, more], [[{ text: 'Yes.', endMs: 2000 }], []]);
});

test('a long chunk at another rate keeps its length and words, and is resampled in many turns of the loop', async () => {
  let turns = 0;
  let rendered = false;
  const count = () => {
    turns += 1;
    if (!rendered) setImmediate(count);
  };
  setImmediate(count);
  const parts = await Array.fromAsync(renderClause(voice(22050), 'Yes.', { rateHz: 8000, signal: open }));
  rendered = true;
  assert.equal(
    parts.reduce((sum, { samples }) => sum + samples.length, 0),
    16_000,
  );
  assert.deepEqual(
    parts.flatMap(({ words }) => words),
    [{ text: 'Yes.', endMs: 2000 }],
  );
  assert.ok(turns >= 10, `${turns} turns`);
});

test('a clause that is not wanted any more is resampled no further', async () => {
  const abort = new AbortController();
  let parts = 0;
  for await (const _ of renderClause(voice(22050), 'Yes.', { rateHz: 8000, signal: abort.signal })) {
    parts += 1;
    abort.abort();
  }
  assert.equal(parts, 1);
});

test('the silence a voice begins with is not spoken, at the rate of the line or at another', async () => {
  for (const outputRateHz of [8000, 22050] as const) {
    const late: TextToSpeech = {
      ...voice(outputRateHz),
      async *speak() {
        yield { samples: new Int16Array(outputRateHz / 10), words: [] };
        yield { samples: new Int16Array(outputRateHz / 2).fill(500), words: [{ text: 'Yes.', endMs: 600 }] };
      },
    };
    const parts = await Array.fromAsync(renderClause(late, 'Yes.', { rateHz: 8000, signal: open }));
    const length = parts.reduce((sum, { samples }) => sum + samples.length, 0);
    assert.ok(Math.abs(length - 4000) < 20, `${length} samples`);
    const [word] = parts.flatMap(({ words }) => words);
    assert.ok(Math.abs((word?.endMs ?? 0) - 500) < 3, `${word?.endMs} ms`);
  }
});

test('a phrase that is there is not made again: a voice may be paid for by the letter', async () => {
  const phrases = createPhraseCache();
  let asked = 0;
  const counting: TextToSpeech = {
    ...voice(8000),
    speak(text, signal) {
      asked += 1;
      return voice(8000).speak(text, signal);
    },
  };
  await phrases.render(counting, ['Yes.', 'Yes.'], { rateHz: 8000, signal: open });
  assert.equal(asked, 1);
});
