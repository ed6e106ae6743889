import { transcribed, type Utterance, type UtteranceWord } from '../utterance.ts';
import type { SoundLevel } from './sound-level.ts';

/** Words that a stream's own sound proves. Positions are milliseconds of sound. */
export interface SaidWords {
  /** An utterance whose time 0 lies at `zeroMs` of the stream. */
  begin(caller: string, utterance: Utterance, zeroMs: number): void;
  /** Sound has arrived. */
  settle(): void;
  /** Whether the position lies in an utterance or so close to one. */
  covers(positionMs: number, around: { readonly before: number; readonly after: number }): boolean;
  readonly idle: boolean;
  /** Words said up to `untilMs` that have not been taken. */
  said(untilMs: number): readonly UtteranceWord[];
  take(untilMs: number): readonly UtteranceWord[];
}

/** A word is proven by so much of it being loud; closures and soft consonants are not. */
const PROVEN_SHARE = 0.25;
/** An utterance is kept for so long, because sound right behind it is still its own. */
const KEPT_MS = 400;

interface Running {
  readonly caller: string;
  readonly zeroMs: number;
  readonly endMs: number;
  readonly words: UtteranceWord[];
}

export function isProven(level: SoundLevel, fromMs: number, toMs: number): boolean {
  return level.loudShare(fromMs, toMs) >= PROVEN_SHARE;
}

/** `onUnproven` is told of words that should have been heard by now and were not. */
export function createSaidWords(
  level: SoundLevel,
  onUnproven: (about: { readonly caller: string; readonly text: string }) => void,
): SaidWords {
  let running: Running[] = [];
  let said: UtteranceWord[] = [];

  const hear = ({ caller, zeroMs, words }: Running) => {
    for (let next = words[0]; next && zeroMs + next.endMs <= level.positionMs; next = words[0]) {
      words.shift();
      const word = { text: next.text, startMs: zeroMs + next.startMs, endMs: zeroMs + next.endMs };
      if (isProven(level, word.startMs, word.endMs)) said.push(word);
      else onUnproven({ caller, text: word.text });
    }
  };

  return {
    begin(caller, utterance, zeroMs) {
      const words = utterance.heard ? [...transcribed(utterance)] : [];
      running.push({ caller, zeroMs, endMs: zeroMs + utterance.lengthMs, words });
    },
    settle() {
      for (const one of running) hear(one);
      running = running.filter(({ endMs, words }) => words.length > 0 || level.positionMs < endMs + KEPT_MS);
    },
    covers: (positionMs, { before, after }) =>
      running.some(({ zeroMs, endMs }) => positionMs >= zeroMs - before && positionMs <= endMs + after),
    get idle() {
      return running.length === 0;
    },
    said: (untilMs) => said.filter(({ endMs }) => endMs <= untilMs),
    take(untilMs) {
      const taken = said.filter(({ endMs }) => endMs <= untilMs);
      said = said.filter(({ endMs }) => endMs > untilMs);
      return taken;
    },
  };
}
