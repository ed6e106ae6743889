import { AppError } from '../../../core/errors.ts';
import type { TurnOpinion } from '../../../ports/speech-to-text.ts';
import type { Ear } from './ear.ts';
import { type TimedWord, textBetween, wordsFrom } from './timed-words.ts';
import { parseTurnInfo, type TurnInfo } from './turn-info.ts';

/** A word without times began so long, at least, before the end of the sound in which it was first heard. */
const SHORTEST_WORD_S = 0.1;

/** A turn that starts takes back, as one that resumes does, what was thought of the words before. */
const OPINIONS: Readonly<Partial<Record<string, TurnOpinion>>> = {
  StartOfTurn: 'goes-on',
  EagerEndOfTurn: 'likely-over',
  TurnResumed: 'goes-on',
  EndOfTurn: 'over',
};

/**
 * The words out of Flux, `/v2/listen`: turns add up, and each message holds all of its turn so far.
 * Source of the order of events: https://developers.deepgram.com/docs/flux/state
 */
export function createTurns(): Ear {
  let earlier: readonly TimedWord[] = [];
  let current: readonly TimedWord[] = [];
  let index: number | undefined;
  return {
    take(message) {
      const info = parseTurnInfo(message);
      if (info === 'unreadable') throw new AppError('provider.protocol', 'deepgram: an unreadable message');
      if (info === 'failed') throw new AppError('provider.overloaded', 'deepgram: an error of the server');
      if (!info) return undefined;
      if (info.turn_index !== index) {
        [earlier, current] = [[...earlier, ...current], []];
        index = info.turn_index;
      }
      current = wordsOf(info, current);
      return { endS: info.audio_window_end, answers: 'covered', opinion: OPINIONS[info.event] };
    },
    text: (fromS, untilS) => textBetween([...earlier, ...current], fromS, untilS),
    forget(beforeS) {
      earlier = wordsFrom(earlier, beforeS);
    },
  };
}

function wordsOf({ words, audio_window_end: endS }: TurnInfo, known: readonly TimedWord[]) {
  return words.map(
    ({ word, start }, at): TimedWord => ({
      text: word,
      startS: start ?? known[at]?.startS ?? endS - SHORTEST_WORD_S,
    }),
  );
}
