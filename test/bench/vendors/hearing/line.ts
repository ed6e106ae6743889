import { firstSoundMs, transcribed, type Utterance, type UtteranceWord } from '../utterance.ts';
import { createSoundLevel, type Onset } from './sound-level.ts';

/** An utterance and the monotonic time of its start at the caller. */
export interface Announced {
  readonly caller: string;
  readonly utterance: Utterance;
  readonly startMs: number;
}

export type Doubt = 'sound-not-announced' | 'utterance-without-sound' | 'word-without-sound';

/** The sound of one stream, held against what is announced for its caller. Positions are milliseconds of sound. */
export interface Line {
  readonly positionMs: number;
  readonly caller: string | undefined;
  push(pcm: Uint8Array): void;
  /** From now on this caller's: `known` began at `positionMs` less its first sound. */
  bind(known: Announced, positionMs: number): void;
  expect(announced: Announced): void;
  /** Onsets that nothing announced explains so far. */
  readonly unexplained: readonly Onset[];
  /** Words said up to `untilMs` that have not been taken. */
  said(untilMs: number): readonly UtteranceWord[];
  take(untilMs: number): readonly UtteranceWord[];
}

export interface LineEvents {
  readonly nowMs: () => number;
  /** Sound began on a line without a caller. */
  readonly onset: (onset: Onset) => void;
  readonly doubt: (doubt: Doubt, about: { readonly caller?: string; readonly text: string }) => void;
}

/**
 * How far an utterance may begin from where its predecessors lead to expect it: a sender that stalled and the
 * jitter buffers behind it move it. Utterances of one caller are further apart.
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
/** A word is proven by so much of it being loud; closures and soft consonants are not. */
const PROVEN_SHARE = 0.25;

interface Running {
  readonly caller: string;
  readonly zeroMs: number;
  readonly endMs: number;
  readonly words: UtteranceWord[];
}

export function createLine(rateHz: number, { nowMs, onset, doubt }: LineEvents): Line {
  let bound: { readonly caller: string; offsetMs: number } | undefined;
  let waiting: Announced[] = [];
  let running: Running[] = [];
  let unexplained: Onset[] = [];
  let said: UtteranceWord[] = [];

  const level = createSoundLevel(rateHz, nowMs, (began) => {
    unexplained.push(began);
    if (bound) explain();
    else onset(began);
  });
  const expectedAt = ({ startMs, utterance }: Announced) =>
    startMs + firstSoundMs(utterance) + (bound?.offsetMs ?? 0);
  const run = (announced: Announced, soundMs: number) => {
    const { caller, utterance } = announced;
    const zeroMs = soundMs - firstSoundMs(utterance);
    const words = utterance.heard ? [...transcribed(utterance)] : [];
    running.push({ caller, zeroMs, endMs: zeroMs + utterance.lengthMs, words });
    bound = { caller, offsetMs: zeroMs - announced.startMs };
    waiting = waiting.filter((other) => other !== announced);
  };
  const isWithin = ({ positionMs }: Onset, around: { readonly before: number; readonly after: number }) =>
    running.some(
      ({ zeroMs, endMs }) => positionMs >= zeroMs - around.before && positionMs <= endMs + around.after,
    );
  const isExplained = (began: Onset): boolean => {
    // Inside an utterance sound comes and goes; just behind it the next one may begin.
    if (isWithin(began, { before: 0, after: 0 })) return true;
    const begins = waiting.find(
      (announced) => Math.abs(began.positionMs - expectedAt(announced)) <= ALIGN_MS,
    );
    if (begins) run(begins, began.positionMs);
    return begins !== undefined || isWithin(began, AROUND_MS);
  };
  const explain = () => {
    unexplained = unexplained.filter((one) => !isExplained(one));
  };
  /** Without an onset of its own an utterance may have begun within other sound; otherwise it was not sent. */
  const expireWaiting = () => {
    for (const announced of waiting) {
      const soundMs = expectedAt(announced);
      if (level.positionMs < soundMs + WITHIN_MS + ONSET_KNOWN_MS) continue;
      const goesOn = level.loudShare(soundMs - WITHIN_MS, soundMs) >= PROVEN_SHARE;
      if (goesOn && level.loudShare(soundMs, soundMs + WITHIN_MS) >= PROVEN_SHARE) {
        run(announced, soundMs);
        continue;
      }
      if (level.positionMs < soundMs + ALIGN_MS + ONSET_KNOWN_MS) continue;
      waiting = waiting.filter((other) => other !== announced);
      doubt('utterance-without-sound', { caller: announced.caller, text: announced.utterance.text });
    }
  };
  const hearWords = ({ caller, zeroMs, words }: Running) => {
    for (let next = words[0]; next && zeroMs + next.endMs <= level.positionMs; next = words[0]) {
      words.shift();
      const word = { text: next.text, startMs: zeroMs + next.startMs, endMs: zeroMs + next.endMs };
      const proven = level.loudShare(word.startMs, word.endMs) >= PROVEN_SHARE;
      if (proven) said.push(word);
      else doubt('word-without-sound', { caller, text: word.text });
    }
  };
  const settle = () => {
    if (bound && waiting.length > 0) expireWaiting();
    for (const one of running) hearWords(one);
    running = running.filter(
      ({ endMs, words }) => words.length > 0 || level.positionMs < endMs + AROUND_MS.after + ONSET_KNOWN_MS,
    );
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
      level.push(pcm);
      if (waiting.length > 0 || running.length > 0 || unexplained.length > 0) settle();
    },
    bind(known, positionMs) {
      run(known, positionMs);
      explain();
    },
    expect(announced) {
      waiting.push(announced);
      explain();
    },
    said: (untilMs) => said.filter(({ endMs }) => endMs <= untilMs),
    take(untilMs) {
      const taken = said.filter(({ endMs }) => endMs <= untilMs);
      said = said.filter(({ endMs }) => endMs > untilMs);
      return taken;
    },
  };
}
