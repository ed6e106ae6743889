import { FRAME_MS } from '../core/audio.ts';
import { type Clock, systemClock } from '../core/clock.ts';

/** Ticks are counted from 0 at `start`; `lateMs` is how long after its due time the handler's phase of a tick runs. */
export type TickHandler = (tick: number, lateMs: number) => void;

export interface Pacer {
  /**
   * The handler runs in every tick from now on, until the result is disposed or it throws. It keeps its phase of
   * the tick for life, so its ticks are due exactly 20 ms apart.
   */
  add(onTick: TickHandler): Disposable;
  /** No effect while it runs. */
  start(): void;
  stop(): void;
  stats(): PacerStats;
}

/** A tick runs once for each phase that has handlers, and counts as often. */
export interface PacerStats {
  readonly ticks: number;
  /** Whole ticks that never ran, because the machine slept through them. */
  readonly skippedTicks: number;
  /** Ticks that ran more than 5 ms after they were due. */
  readonly lateTicks: number;
  /** Over the last 3000 ticks: 15 s when every phase has handlers, a minute when one has. 0 before the first tick. */
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
  /** After each phase that has handlers: how late it ran and how long its handlers took. */
  readonly onRan?: (run: PhaseRun) => void;
}

export interface PhaseRun {
  /** When it ended, on the pacer's clock. */
  readonly atMs: number;
  readonly lateMs: number;
  readonly workMs: number;
}

/** The goal that less than one frame in a thousand may miss. */
const LATE_MS = 5;
/** Beyond this the machine was suspended, and what was due in between is of no use to anyone. */
const SKIP_AFTER_MS = 1000;
const REMEMBERED_TICKS = 3000;
/** A hundred calls are four small bursts of work and not one, and sockets are served in between. */
const PHASES = 4;
const PHASE_MS = FRAME_MS / PHASES;

/**
 * One loop for all calls on absolute deadlines: phase p of tick n is due at t0 + n × 20 ms + p × 5 ms, and t0 never
 * moves. A late wake runs every due phase in order, so lateness is never added up, as it is with `setInterval` or a
 * sleep per frame.
 */
export function createPacer(options: PacerOptions = {}): Pacer {
  const { clock = systemClock, setTimer = nodeTimer, onError, onRan } = options;
  const phases = createPhases(onError);
  const lateness = createLateness();
  let cancelTimer: (() => void) | undefined;
  let startedAtMs = 0;
  /** Phases since the start. */
  let slot = 0;

  const dueMs = () => startedAtMs + slot * PHASE_MS;

  function runSlot(): void {
    const phase = slot % PHASES;
    if (!phases.isEmpty(phase)) {
      const beganMs = clock.nowMs();
      const lateMs = beganMs - dueMs();
      lateness.add(lateMs);
      phases.run(phase, Math.floor(slot / PHASES), lateMs);
      const atMs = clock.nowMs();
      onRan?.({ atMs, lateMs, workMs: atMs - beganMs });
    }
    slot++;
  }

  function wake(): void {
    const wokenAtMs = clock.nowMs();
    if (wokenAtMs - dueMs() > SKIP_AFTER_MS) {
      // Each phase still runs once, for the tick that is due now.
      const next = Math.floor((wokenAtMs - startedAtMs) / PHASE_MS) - PHASES + 1;
      lateness.skip(Math.round((next - slot) / PHASES));
      slot = next;
    }
    // What falls due meanwhile waits for the next wake: handlers that take longer than their time must not keep the
    // loop from sockets and timers, nor from being found too late.
    while (cancelTimer && dueMs() <= wokenAtMs) runSlot();
    // A handler may have stopped the loop.
    if (cancelTimer) arm();
  }

  function arm(): void {
    // Nobody is woken for a phase without handlers, except for the first: it is where the tick begins.
    while (slot % PHASES !== 0 && phases.isEmpty(slot % PHASES)) slot++;
    // Rounded up, because a timer that fires before the deadline wakes the loop twice; lateness is the same, measured.
    cancelTimer = setTimer(wake, Math.max(0, Math.ceil(dueMs() - clock.nowMs())));
  }

  return {
    add: phases.add,
    start() {
      if (cancelTimer) return;
      startedAtMs = clock.nowMs();
      slot = 0;
      arm();
    },
    stop() {
      cancelTimer?.();
      cancelTimer = undefined;
    },
    stats: lateness.stats,
  };
}

function createPhases(onError: PacerOptions['onError']) {
  const phases = Array.from({ length: PHASES }, () => new Set<{ readonly run: TickHandler }>());
  return {
    /** Into the emptiest phase, the first of several. */
    add(onTick: TickHandler): Disposable {
      const handler = { run: onTick };
      const phase = phases.reduce((least, other) => (other.size < least.size ? other : least));
      phase.add(handler);
      return { [Symbol.dispose]: () => void phase.delete(handler) };
    },
    isEmpty: (phase: number) => !phases[phase]?.size,
    run(phase: number, tick: number, lateMs: number): void {
      const handlers = phases[phase] ?? [];
      for (const handler of handlers) {
        try {
          handler.run(tick, lateMs);
        } catch (error) {
          phases[phase]?.delete(handler);
          onError?.(error);
        }
      }
    },
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
