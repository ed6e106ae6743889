import type { CallerLines, Contradiction } from '../bench/vendors/hearing/caller-lines.ts';
import { type Announced, createLine, type Line } from '../bench/vendors/hearing/line.ts';
import { monotonicMs } from '../bench/vendors/monotonic-clock.ts';
import type { Utterance, UtteranceWord } from '../bench/vendors/utterance.ts';

/** Streams of an engine, of which each is known to be a caller's. */
export interface OwnLines extends CallerLines {
  /** The next stream on which sound begins is this caller's; resolves once there is one, or when it is given up. */
  claim(caller: string): Claim;
}

export interface Claim {
  readonly claimed: Promise<void>;
  giveUp(): void;
}

/**
 * Sound flows on a stream from the start of its call. When calls begin one after the other, the next stream is that of
 * the next call, whatever a busy machine makes of the time in between.
 */
export function createOwnLines(): OwnLines {
  const contradictions: Contradiction[] = [];
  const lines = new Map<string, Line>();
  /** What a caller says, until its sound begins, and where the stream was when it was announced. */
  const waiting = new Map<Line, Announced & { readonly sinceMs: number }>();
  let claims: { readonly caller: string; readonly resolve: () => void }[] = [];
  /** Callers whose stream was closed while their call may go on: in another language it is opened anew. */
  let orphans: string[] = [];

  const inner = new WeakMap<Line, Line>();

  const doubt = (type: Contradiction['type'], about: Omit<Contradiction, 'type' | 'atMs'>) =>
    void contradictions.push({ type, atMs: monotonicMs(), ...about });
  const claimed = (line: Line) => {
    const claim = claims.shift();
    const caller = claim?.caller ?? orphans.pop();
    if (caller === undefined) return;
    lines.set(caller, line);
    claim?.resolve();
  };

  return {
    claim(caller) {
      const { promise, resolve } = Promise.withResolvers<void>();
      claims.push({ caller, resolve });
      const giveUp = () => {
        claims = claims.filter((other) => other.caller !== caller);
        resolve();
      };
      return { claimed: promise, giveUp };
    },
    says(caller, utterance, startMs) {
      const line = lines.get(caller);
      const announced = { caller, utterance: provenTogether(utterance), startMs };
      if (!line) return doubt('utterance-without-stream', { caller, text: utterance.text });
      const missed = waiting.get(line);
      if (missed) doubt('utterance-without-sound', { caller, text: missed.utterance.text });
      waiting.set(line, { ...announced, sinceMs: line.positionMs });
    },
    open(rateHz) {
      let hasBegun = false;
      // Every utterance is found by its own beginning: the time since the last one is another where a machine is busy.
      const line = createLine(rateHz, { nowMs: monotonicMs, onset() {}, doubt });
      const begins = () => {
        const next = waiting.get(line);
        const onset = next && line.unexplained.find(({ positionMs }) => positionMs >= next.sinceMs);
        if (!onset) return;
        waiting.delete(line);
        line.bind(next, onset.positionMs);
      };
      const stream: Line = {
        get positionMs() {
          return line.positionMs;
        },
        get caller() {
          return line.caller;
        },
        get unexplained() {
          return line.unexplained;
        },
        push(pcm) {
          if (!hasBegun) claimed(line);
          hasBegun = true;
          line.push(pcm);
          if (waiting.has(line)) begins();
        },
        bind: line.bind,
        expect: line.expect,
        said: (untilMs) => apart(line.said(untilMs)),
        take: (untilMs) => apart(line.take(untilMs)),
      };
      inner.set(stream, line);
      return stream;
    },
    close(stream) {
      const line = inner.get(stream);
      const [caller] = [...lines].find(([, each]) => each === line) ?? [];
      if (caller !== undefined) orphans = [...orphans.filter((each) => each !== caller), caller];
    },
    contradictions: () => contradictions,
  };
}

/**
 * A word is there when sound was, from the last pause to its end. By itself a short one would be lost where a busy
 * machine holds a few packets up.
 */
function provenTogether(utterance: Utterance): Utterance {
  let sinceMs = 0;
  let endedMs = 0;
  const words = utterance.words.map((word) => {
    if (word.startMs > endedMs) sinceMs = word.startMs;
    endedMs = word.endMs;
    return { ...word, startMs: sinceMs };
  });
  return { ...utterance, words };
}

/** A word begins where the one before it ends. */
function apart(words: readonly UtteranceWord[]): readonly UtteranceWord[] {
  return words.map((word, index) => ({
    ...word,
    startMs: Math.max(word.startMs, words[index - 1]?.endMs ?? 0),
  }));
}
