import { AppError } from '../../../core/errors.ts';
import type { Ear } from './ear.ts';
import { parseResults, type Results } from './results.ts';
import { type TimedWord, textBetween, wordsFrom } from './timed-words.ts';

/** The words out of `/v1/listen`: segments that are final add up, an interim one is replaced by the next. */
export function createTranscript(): Ear {
  let words: readonly TimedWord[] = [];
  let interim: readonly TimedWord[] = [];
  return {
    take(message) {
      const results = parseResults(message);
      if (results === 'unreadable')
        throw new AppError('provider.protocol', 'deepgram: an unreadable message');
      if (!results) return undefined;
      const heard = wordsOf(results);
      interim = results.is_final ? [] : heard;
      if (results.is_final) words = [...words, ...heard];
      return {
        endS: results.start + results.duration,
        answers: results.from_finalize ? 'oldest' : 'none',
      };
    },
    text: (fromS, untilS) => textBetween([...words, ...interim], fromS, untilS),
    forget(beforeS) {
      words = wordsFrom(words, beforeS);
    },
  };
}

function wordsOf({ start, channel }: Results): readonly TimedWord[] {
  const [best] = channel.alternatives;
  if (!best?.transcript.trim()) return [];
  if (best.words.length === 0) return [{ text: best.transcript.trim(), startS: start }];
  return best.words.map(({ word, punctuated_word: punctuated, start: startS }) => ({
    text: punctuated ?? word,
    startS,
  }));
}
