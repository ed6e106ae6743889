import { monotonicMs } from '../monotonic-clock.ts';
import { firstSoundMs, type Utterance } from '../utterance.ts';
import { type Announced, createLine, type Doubt, type Line, type Onset } from './line.ts';

/** What was announced and what was received are not the same. */
export interface Contradiction {
  readonly type: Doubt | 'utterance-without-stream';
  readonly atMs: number;
  readonly caller?: string;
  /** The utterance, the word, or where the sound is. */
  readonly text: string;
}

export interface CallerLines {
  /** The caller begins an utterance at a monotonic time, which may lie ahead. */
  says(caller: string, utterance: Utterance, startMs: number): void;
  open(rateHz: number): Line;
  close(line: Line): void;
  /** Oldest first. */
  contradictions(): readonly Contradiction[];
}

/**
 * How long after its announced time the first sound of a caller arrives. It comes through the PBX, never before
 * it was sent (but for two frames of rounding), and later when the machine is loaded.
 */
const ARRIVES_MS = { from: -40, to: 500 };
/** What sound usually takes; the streams that have been bound tell it better. */
const USUALLY_MS = 100;
/** Weight of the last stream bound, so that growing load is followed within a few calls. */
const NEWEST_SHARE = 0.3;
/** After this time a first utterance has reached no stream. */
const LOST_MS = 3000;

/**
 * Tells callers' streams apart by time alone, as nothing on the wire names the call: a stream is that of the
 * caller whose announced sound it begins with, after about the time that sound takes. First sounds of two
 * callers must therefore be at least 300 ms apart, which leaves 150 ms to either side.
 */
export function createCallerLines(nowMs: () => number = monotonicMs): CallerLines {
  const contradictions: Contradiction[] = [];
  const lines = new Set<Line>();
  /** Announced by callers without a stream, in order. */
  let unplaced: Announced[] = [];
  let usualMs = USUALLY_MS;
  /**
   * Callers whose first utterance reached no stream. Their next ones may coincide with the first of somebody
   * else, so they stay without a stream, rather than be given a wrong one.
   */
  const lost = new Set<string>();

  const contradict = (type: Contradiction['type'], about: Omit<Contradiction, 'type' | 'atMs'>) => {
    contradictions.push({ type, atMs: nowMs(), ...about });
  };
  const lose = (missed: readonly Announced[]) => {
    unplaced = unplaced.filter((one) => !missed.includes(one));
    for (const { caller, utterance } of missed) {
      lost.add(caller);
      contradict('utterance-without-stream', { caller, text: utterance.text });
    }
  };
  const expire = () =>
    lose(unplaced.filter(({ startMs, utterance }) => nowMs() - startMs - firstSoundMs(utterance) > LOST_MS));
  /** The next utterance of each caller who may still be given a stream. */
  const candidates = () => {
    const firsts = new Map<string, Announced>();
    for (const one of unplaced) if (!firsts.has(one.caller)) firsts.set(one.caller, one);
    return [...firsts.values()].filter(({ caller }) => !lost.has(caller));
  };
  const place = (line: Line, { atMs, positionMs }: Onset) => {
    expire();
    const [nearest] = candidates()
      .map((announced) => ({
        announced,
        lateMs: atMs - announced.startMs - firstSoundMs(announced.utterance),
      }))
      .filter(({ lateMs }) => lateMs >= ARRIVES_MS.from && lateMs <= ARRIVES_MS.to)
      .toSorted((a, b) => Math.abs(a.lateMs - usualMs) - Math.abs(b.lateMs - usualMs));
    if (!nearest) return;
    const { announced, lateMs } = nearest;
    usualMs += NEWEST_SHARE * (lateMs - usualMs);
    const later = unplaced.filter((one) => one.caller === announced.caller && one !== announced);
    unplaced = unplaced.filter(({ caller }) => caller !== announced.caller);
    line.bind(announced, positionMs);
    for (const one of later) line.expect(one);
  };

  return {
    says(caller, utterance, startMs) {
      const announced = { caller, utterance, startMs };
      const own = [...lines].find((line) => line.caller === caller);
      if (own) return own.expect(announced);
      unplaced.push(announced);
      for (const line of lines)
        for (const onset of line.unexplained) if (line.caller === undefined) place(line, onset);
    },
    open(rateHz) {
      const line = createLine(rateHz, {
        nowMs,
        onset: (onset) => place(line, onset),
        doubt: contradict,
      });
      lines.add(line);
      return line;
    },
    close: (line) => void lines.delete(line),
    contradictions() {
      expire();
      return contradictions;
    },
  };
}
