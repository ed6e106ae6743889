import { firstSoundMs, type Utterance } from '../utterance.ts';
import { createArrivalClock } from './arrival-clock.ts';
import { createSaidWords, isProven, type SaidWords } from './said-words.ts';
import { createSoundLevel } from './sound-level.ts';

/** An utterance and the monotonic time of its start at the caller. */
export interface Announced {
  readonly caller: string;
  readonly utterance: Utterance;
  readonly startMs: number;
}

/** The beginning of sound: its place in the stream, and the time at which it arrives when nothing is held up. */
export interface Onset {
  readonly positionMs: number;
  readonly atMs: number;
}

export type Doubt = 'sound-not-announced' | 'utterance-without-sound' | 'word-without-sound';

/** The sound of one stream, held against what is announced for its caller. Positions are milliseconds of sound. */
export interface Line extends Pick<SaidWords, 'said' | 'take'> {
  readonly positionMs: number;
  readonly caller: string | undefined;
  push(pcm: Uint8Array): void;
  /** From now on this caller's: `known` began at `positionMs` less its first sound. */
  bind(known: Announced, positionMs: number): void;
  expect(announced: Announced): void;
  /** Onsets that nothing announced explains so far. */
  readonly unexplained: readonly Onset[];
}

export interface LineEvents {
  readonly nowMs: () => number;
  /** Sound began on a line without a caller. */
  readonly onset: (onset: Onset) => void;
  readonly doubt: (doubt: Doubt, about: { readonly caller?: string; readonly text: string }) => void;
}

/**
 * How far an utterance may begin from where it is expected, which is told from the place of its predecessor in
 * the stream or by the clock: stalls that are not caught up and jitter buffers move it. Utterances of one caller
 * are further apart.
 */
const ALIGN_MS = 500;
/** An utterance that begins within other sound is taken to be there when so much of it holds sound. */
const WITHIN_MS = 200;
/** An onset is known so long after it. */
const ONSET_KNOWN_MS = 60;
/** Sound around an announced utterance that belongs to it: filters ring, voices tail off. */
const AROUND_MS = { before: 100, after: 300 };
/** Sound that nobody has announced so long after it is unannounced. */
const GRACE_MS = 700;
export function createLine(rateHz: number, { nowMs, onset, doubt }: LineEvents): Line {
  let bound: { readonly caller: string; offsetMs: number } | undefined;
  let waiting: Announced[] = [];
  let unexplained: Onset[] = [];

  const arrivals = createArrivalClock();
  const level = createSoundLevel(rateHz, (positionMs) => {
    const began = { positionMs, atMs: arrivals.atMs(positionMs) };
    unexplained.push(began);
    if (bound) explain();
    else onset(began);
  });
  const words = createSaidWords(level, (about) => doubt('word-without-sound', about));
  const soundSentAt = ({ startMs, utterance }: Announced) => startMs + firstSoundMs(utterance);
  const expectedAt = (announced: Announced) => soundSentAt(announced) + (bound?.offsetMs ?? 0);
  const run = (announced: Announced, soundMs: number) => {
    const { caller, utterance } = announced;
    const zeroMs = soundMs - firstSoundMs(utterance);
    words.begin(caller, utterance, zeroMs);
    bound = { caller, offsetMs: zeroMs - announced.startMs };
    waiting = waiting.filter((other) => other !== announced);
  };
  const isExplained = (began: Onset): boolean => {
    // Inside an utterance sound comes and goes; just behind it the next one may begin.
    if (words.covers(began.positionMs, { before: 0, after: 0 })) return true;
    const begins = waiting.find((announced) => {
      const isInPlace = Math.abs(began.positionMs - expectedAt(announced)) <= ALIGN_MS;
      return isInPlace || Math.abs(began.atMs - soundSentAt(announced)) <= ALIGN_MS;
    });
    if (begins) run(begins, began.positionMs);
    return begins !== undefined || words.covers(began.positionMs, AROUND_MS);
  };
  const explain = () => {
    unexplained = unexplained.filter((one) => !isExplained(one));
  };
  /** Without an onset of its own an utterance may have begun within other sound; otherwise it was not sent. */
  const expireWaiting = () => {
    for (const announced of waiting) {
      const soundMs = expectedAt(announced);
      if (level.positionMs < soundMs + WITHIN_MS + ONSET_KNOWN_MS) continue;
      const goesOn = isProven(level, soundMs - WITHIN_MS, soundMs);
      if (goesOn && isProven(level, soundMs, soundMs + WITHIN_MS)) {
        run(announced, soundMs);
        continue;
      }
      const lateMs = Math.min(level.positionMs - soundMs, nowMs() - soundSentAt(announced));
      if (lateMs < ALIGN_MS + ONSET_KNOWN_MS) continue;
      waiting = waiting.filter((other) => other !== announced);
      doubt('utterance-without-sound', { caller: announced.caller, text: announced.utterance.text });
    }
  };
  const settle = () => {
    if (bound && waiting.length > 0) expireWaiting();
    words.settle();
    const old = unexplained.filter(({ positionMs }) => level.positionMs - positionMs > GRACE_MS);
    if (old.length === 0) return;
    unexplained = unexplained.filter((one) => !old.includes(one));
    const caller = bound ? { caller: bound.caller } : {};
    for (const { positionMs } of old)
      doubt('sound-not-announced', { ...caller, text: `${Math.round(positionMs)} ms into the stream` });
  };

  return {
    get positionMs() {
      return level.positionMs;
    },
    get caller() {
      return bound?.caller;
    },
    get unexplained() {
      return unexplained;
    },
    push(pcm) {
      arrivals.arrived(level.positionMs, nowMs());
      level.push(pcm);
      if (waiting.length > 0 || !words.idle || unexplained.length > 0) settle();
    },
    bind(known, positionMs) {
      run(known, positionMs);
      explain();
    },
    expect(announced) {
      waiting.push(announced);
      explain();
    },
    said: words.said,
    take: words.take,
  };
}
