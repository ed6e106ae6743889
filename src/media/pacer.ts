import { FRAME_MS } from '../core/audio.ts';
import { type Clock, systemClock } from '../core/clock.ts';

/** Ticks are counted from 0 at `start`; `lateMs` is how long after its due time a tick runs. */
export type TickHandler = (tick: number, lateMs: number) => void;

export interface Pacer {
  /** The handler runs in every tick from now on, until the result is disposed or it throws. */
  add(onTick: TickHandler): Disposable;
  /** No effect while it runs. */
  start(): void;
  stop(): void;
  stats(): PacerStats;
}

export interface PacerStats {
  readonly ticks: number;
  /** Ticks that never ran, because the machine slept through them. */
  readonly skippedTicks: number;
  /** Ticks that ran more than 5 ms after they were due. */
  readonly lateTicks: number;
  /** Over the last minute; 0 before the first tick. */
  readonly lateP50Ms: number;
  readonly lateP99Ms: number;
  readonly lateMaxMs: number;
}

export interface PacerOptions {
  readonly clock?: Pick<Clock, 'nowMs'>;
  /** Calls back once after at least `delayMs`; returns the way to cancel. */
  readonly setTimer?: (callback: () => void, delayMs: number) => () => void;
  /** A handler threw and was removed; the others go on. */
  readonly onError?: (error: unknown) => void;
  /** A tick is more than 5 ms late. */
  readonly onLate?: (lateMs: number) => void;
}

/** The goal that less than one frame in a thousand may miss. */
const LATE_MS = 5;
/** Beyond this the machine was suspended, and what was due in between is of no use to anyone. */
const SKIP_AFTER_MS = 1000;
/** One minute of ticks. */
const REMEMBERED_TICKS = 3000;

/**
 * One loop for all calls on absolute deadlines: tick n is due at t0 + n × 20 ms, and t0 never moves. A late wake
 * runs every due tick, so lateness is never added up, as it is with `setInterval` or a sleep per frame.
 */
export function createPacer(options: PacerOptions = {}): Pacer {
  const { clock = systemClock, setTimer = nodeTimer, onError, onLate } = options;
  const handlers = new Set<{ readonly run: TickHandler }>();
  const lateness = createLateness();
  let cancelTimer: (() => void) | undefined;
  let startedAtMs = 0;
  let tick = 0;

  const dueMs = () => startedAtMs + tick * FRAME_MS;

  function runTick(): void {
    const lateMs = clock.nowMs() - dueMs();
    lateness.add(lateMs);
    if (lateMs > LATE_MS) onLate?.(lateMs);
    for (const handler of handlers) {
      try {
        handler.run(tick, lateMs);
      } catch (error) {
        handlers.delete(handler);
        onError?.(error);
      }
    }
    tick++;
  }

  function wake(): void {
    const lateMs = clock.nowMs() - dueMs();
    if (lateMs > SKIP_AFTER_MS) {
      const missed = Math.floor(lateMs / FRAME_MS);
      lateness.skip(missed);
      tick += missed;
    }
    while (cancelTimer && dueMs() <= clock.nowMs()) runTick();
    // A handler may have stopped the loop.
    if (cancelTimer) arm();
  }

  function arm(): void {
    cancelTimer = setTimer(wake, Math.max(0, Math.floor(dueMs() - clock.nowMs())));
  }

  return {
    add(onTick) {
      const handler = { run: onTick };
      handlers.add(handler);
      return { [Symbol.dispose]: () => void handlers.delete(handler) };
    },
    start() {
      if (cancelTimer) return;
      startedAtMs = clock.nowMs();
      tick = 0;
      arm();
    },
    stop() {
      cancelTimer?.();
      cancelTimer = undefined;
    },
    stats: lateness.stats,
  };
}

function createLateness() {
  const recent = new Float64Array(REMEMBERED_TICKS);
  let [ticks, skippedTicks, lateTicks] = [0, 0, 0];
  return {
    add(lateMs: number) {
      recent[ticks++ % REMEMBERED_TICKS] = lateMs;
      if (lateMs > LATE_MS) lateTicks++;
    },
    skip(missed: number) {
      skippedTicks += missed;
    },
    stats(): PacerStats {
      const sorted = recent.slice(0, Math.min(ticks, REMEMBERED_TICKS)).sort();
      const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
      return { ticks, skippedTicks, lateTicks, lateP50Ms: at(0.5), lateP99Ms: at(0.99), lateMaxMs: at(1) };
    },
  };
}

function nodeTimer(callback: () => void, delayMs: number): () => void {
  const timer = setTimeout(callback, delayMs);
  return () => clearTimeout(timer);
}
