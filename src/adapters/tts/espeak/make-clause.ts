import { setImmediate as turn } from 'node:timers/promises';
import { createResampler, type Resampler } from '../../../media/resampler.ts';
import type { SpeechChunk, SpokenWord } from '../../../ports/text-to-speech.ts';
import { findPauses, RATE_HZ, readClause, TAIL_SAMPLES } from './clause-sound.ts';
import { runEspeak } from './espeak-process.ts';
import type { ClauseOrder } from './helper-messages.ts';
import { timeWords } from './word-times.ts';

/** Soon resampled, so that the caller does not wait. */
const FIRST_CHUNK_SAMPLES = RATE_HZ / 5;
/** The daemon takes a message in 0.1 ms, long or short, so few; small enough for others to have their turn soon. */
const CHUNK_SAMPLES = RATE_HZ / 2;

/**
 * One clause by espeak-ng, at the rate that is wanted. espeak-ng makes it about 300 times faster than it is spoken
 * (18 ms for 5.6 s), so the whole clause is made first, which lets word times be measured against its pauses.
 * Speech comes at about -20 dB of full scale. Ends early and quietly when `signal` aborts.
 *
 * @throws AppError `tool.missing`, `provider.unreachable`, `voice.missing`, `provider.protocol`.
 */
export async function* makeClause(order: ClauseOrder, signal: AbortSignal): AsyncGenerator<SpeechChunk> {
  const { voice, wordsPerMinute, words, rateHz } = order;
  const sound = ['-v', voice, '-s', String(wordsPerMinute), '--stdout'];
  const running = Promise.all([
    runEspeak(sound, readable(words.join(' ')), signal),
    // A full stop keeps each word a clause of its own, and so a line of its own.
    runEspeak(['-q', '--ipa', '-v', voice], words.map((word) => `${bare(word)}.\n`).join(''), signal),
  ]);
  // Its first use for a rate designs the filter, for which there is time now.
  const resampler = createResampler(RATE_HZ, rateHz);
  const [wav, phones] = await running;
  if (!wav || !phones) return;
  const samples = readClause(wav);
  const ipa = phones.toString().trim().split('\n');
  const timed = timeWords({
    words,
    ipa: ipa.length === words.length ? ipa : undefined,
    pauses: findPauses(samples),
    endSamples: Math.max(1, samples.length - TAIL_SAMPLES),
    rateHz: RATE_HZ,
  });
  for (const chunk of inChunks(samples, timed, resampler)) {
    if (signal.aborted) return;
    yield chunk;
    // Clauses that are made at the same time take turns.
    await turn();
  }
}

/** Without what espeak-ng takes as commands: `[[phonemes]]`, mark-up, and control characters. */
function readable(text: string): string {
  return text.replaceAll(/[[\]<>{}|\\^_*#~`]|\p{Cc}/gu, ' ');
}

/** A word without the punctuation that would part it into several lines. */
function bare(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}':]|:$/gu, '');
}

/** Resampled one by one, so that the first is on its way before the second is begun. */
function* inChunks(
  samples: Int16Array,
  words: readonly SpokenWord[],
  resampler: Resampler,
): Generator<SpeechChunk> {
  let told = 0;
  for (let from = 0, to = 0; from < samples.length; from = to) {
    to = Math.min(samples.length, from + (from === 0 ? FIRST_CHUNK_SAMPLES : CHUNK_SAMPLES));
    const endMs = to === samples.length ? Number.POSITIVE_INFINITY : (to * 1000) / RATE_HZ;
    const next = words.findIndex((word, index) => index >= told && word.endMs > endMs);
    const until = next === -1 ? words.length : next;
    yield { samples: resampler.process(samples.subarray(from, to)), words: words.slice(told, until) };
    told = until;
  }
  const rest = resampler.flush();
  if (rest.length > 0) yield { samples: rest, words: [] };
}
