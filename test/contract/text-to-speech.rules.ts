import assert from 'node:assert/strict';
import type { SpeechChunk, TextToSpeech } from '../../src/ports/text-to-speech.ts';
import type { Rules } from './run-contract.ts';

/** What goes wrong with the engine; an engine that cannot fail so skips the rule with a reason. */
export type TtsFault =
  | 'refused'
  | 'overloaded'
  | 'no-server'
  | 'silent-server'
  | 'stalled-mid-sound'
  | 'lost-mid-sound'
  | 'garbage';

/** Builds an engine, within deadlines short enough for a test. */
export type MakeTts = (given: { readonly fault?: TtsFault }) => Promise<TextToSpeech>;

const TEXT = "We open at 9:30 today. Doctor O'Neill is in the café, isn't she?";
const WORDS = TEXT.split(' ');

export const textToSpeechRules: Rules<MakeTts> = {
  async 'the words of the text come in order, with punctuation and accents, each once'(make) {
    const { words } = await say(await make({}));
    assert.deepEqual(
      words.map(({ text }) => text),
      WORDS,
    );
  },

  async 'the sound is loud enough and as long as speech'(make) {
    const { samples, durationMs } = await say(await make({}));
    assert.ok(
      samples.some((sample) => Math.abs(sample) > 1000),
      'silence',
    );
    assert.ok(durationMs > 20 * TEXT.length && durationMs < 200 * TEXT.length, `${durationMs} ms`);
  },

  async 'word times rise and end within the sound'(make) {
    const { words, durationMs } = await say(await make({}));
    for (const [index, { text, endMs }] of words.entries())
      assert.ok(endMs > (words[index - 1]?.endMs ?? 0), `${text} ends at ${endMs}`);
    const lastMs = words.at(-1)?.endMs ?? 0;
    // A timing is rounded to whole frames or milliseconds by some engines.
    assert.ok(lastMs <= durationMs + 20, `the last word ends at ${lastMs} of ${durationMs}`);
    assert.ok(lastMs >= durationMs / 2, `the last word ends at ${lastMs} of ${durationMs}`);
  },

  async 'a text without letter or digit ends without an error'(make) {
    const tts = await make({});
    for (const text of ['', ' ', '…', '?!']) await say(tts, text);
    assert.deepEqual(
      (await say(tts, 'Yes.')).words.map(({ text }) => text),
      ['Yes.'],
    );
  },

  async 'surplus space is no word'(make) {
    const { words } = await say(await make({}), '  One\n two,  three. ');
    assert.deepEqual(
      words.map(({ text }) => text),
      ['One', 'two,', 'three.'],
    );
  },

  async 'two clauses at once keep apart'(make) {
    const tts = await make({});
    const [one, other] = await Promise.all([say(tts, 'One moment, please.'), say(tts, 'Good morning.')]);
    assert.deepEqual(
      one.words.map(({ text }) => text),
      ['One', 'moment,', 'please.'],
    );
    assert.deepEqual(
      other.words.map(({ text }) => text),
      ['Good', 'morning.'],
    );
  },

  async 'an abort before the start brings nothing'(make) {
    const tts = await make({});
    assert.deepEqual(await Array.fromAsync(tts.speak(TEXT, AbortSignal.abort())), []);
    assert.equal((await say(tts)).words.length, WORDS.length, 'and the next clause is spoken');
  },

  async 'an abort after the first sound ends the stream quietly'(make) {
    const tts = await make({});
    const abort = new AbortController();
    let after = 0;
    for await (const _ of tts.speak(TEXT, abort.signal)) {
      if (abort.signal.aborted) after++;
      abort.abort();
    }
    assert.ok(abort.signal.aborted, 'there was no sound');
    assert.equal(after, 0);
  },

  async 'leaving the loop early is allowed, and the next clause is spoken'(make) {
    const tts = await make({});
    for await (const _ of tts.speak(TEXT, AbortSignal.timeout(8000))) break;
    assert.deepEqual(
      (await say(tts, 'Good morning.')).words.map(({ text }) => text),
      ['Good', 'morning.'],
    );
  },

  async 'a refused key is provider.rejected'(make) {
    const tts = await make({ fault: 'refused' });
    await assert.rejects(say(tts), { code: 'provider.rejected', retryable: false });
  },

  async 'a vendor that is too busy is provider.overloaded'(make) {
    const tts = await make({ fault: 'overloaded' });
    await assert.rejects(say(tts), { code: 'provider.overloaded', retryable: true });
  },

  async 'a server that is not there is provider.unreachable'(make) {
    const tts = await make({ fault: 'no-server' });
    await assert.rejects(say(tts), { code: 'provider.unreachable', retryable: true });
  },

  async 'a server that never answers is provider.unreachable within the deadline'(make) {
    const tts = await make({ fault: 'silent-server' });
    await assert.rejects(say(tts), { code: 'provider.unreachable' });
  },

  async 'sound that stalls is provider.unreachable within the deadline'(make) {
    const tts = await make({ fault: 'stalled-mid-sound' });
    await assert.rejects(say(tts), { code: 'provider.unreachable' });
  },

  async 'an abort while sound stalls ends the stream quietly'(make) {
    const tts = await make({ fault: 'stalled-mid-sound' });
    const abort = new AbortController();
    let heard = 0;
    for await (const _ of tts.speak(TEXT, abort.signal)) if (heard++ === 0) setImmediate(() => abort.abort());
    assert.ok(heard > 0);
  },

  async 'a connection lost in the sound is provider.unreachable'(make) {
    const tts = await make({ fault: 'lost-mid-sound' });
    await assert.rejects(say(tts), { code: 'provider.unreachable' });
  },

  async 'an answer in no known form is provider.protocol'(make) {
    const tts = await make({ fault: 'garbage' });
    await assert.rejects(say(tts), { code: 'provider.protocol' });
  },

  async 'warming changes nothing in what is said'(make) {
    const tts = await make({});
    await tts.warm(AbortSignal.timeout(1000));
    await tts.warm(AbortSignal.timeout(1000));
    assert.equal((await say(tts)).words.length, WORDS.length);
  },

  async 'warming never throws, whatever is wrong'(make) {
    for (const fault of ['refused', 'overloaded', 'no-server', 'silent-server'] as const)
      await (await make({ fault })).warm(AbortSignal.timeout(100));
    await (await make({})).warm(AbortSignal.abort());
  },
};

async function say(tts: TextToSpeech, text = TEXT) {
  // Longer than any deadline under test; a stream that it ends is too short for every rule.
  const signal = AbortSignal.timeout(8000);
  const chunks: readonly SpeechChunk[] = await Array.fromAsync(tts.speak(text, signal));
  const samples = chunks.flatMap((chunk) => [...chunk.samples]);
  const words = chunks.flatMap((chunk) => chunk.words);
  return { samples, words, durationMs: (samples.length / tts.outputRateHz) * 1000 };
}
