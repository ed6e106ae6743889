import type { PhaseRun } from '../media/pacer.ts';
import type { LegSource } from '../ports/leg-source.ts';
import type { Log } from '../ports/log.ts';
import { type LoopLoad, moveDoor, OPEN_DOOR } from './door.ts';
import { createLoadWindow } from './load-window.ts';

/** Turns new calls to people while the loop that moves sound is overloaded. Calls that live are never touched. */
export interface Admission {
  /** From now on load counts: what the start itself takes says nothing about calls. */
  begin(): void;
  /** For the pacer, after each of its phases. */
  ran(run: PhaseRun): void;
  /** Why no new calls are taken, for a person; undefined while they are. */
  readonly overload: string | undefined;
}

export interface AdmissionOptions {
  /** p99 of the loop's lateness; 0 turns admission by load off. */
  readonly maxLoopDelayMs: number;
  readonly telephony: Pick<LegSource, 'setTakingCalls'>;
  readonly log: Log;
  /** Once aborted, whether calls are taken is no longer decided here. */
  readonly drain: AbortSignal;
}

const DECIDE_EVERY_MS = 500;
/** At 60 % of a frame's time there is just room left for sockets, the garbage collector and what engines send. */
const WORK_BUDGET_MS = 12;

export function createAdmission({ maxLoopDelayMs, telephony, log, drain }: AdmissionOptions): Admission {
  const limits: LoopLoad = { lateP99Ms: maxLoopDelayMs, workMs: WORK_BUDGET_MS };
  const window = createLoadWindow();
  let begun = false;
  let decidedAtMs = Number.NEGATIVE_INFINITY;
  let door = OPEN_DOOR;
  let overload: string | undefined;

  function decide(atMs: number): void {
    const load = window.load(atMs);
    const before = door.state;
    door = moveDoor(door, { load, atMs }, limits);
    if (door.state === before) return;
    const isOpen = door.state === 'open';
    overload = isOpen ? undefined : wordsOf(load, limits);
    telephony.setTakingCalls(isOpen);
    if (isOpen) log.info({ load, limits }, 'calm again: new calls are taken');
    else log.warn({ load, limits }, "overloaded: new calls make the staff's phones ring");
  }

  return {
    begin() {
      begun = maxLoopDelayMs > 0;
    },
    ran(run) {
      if (!begun || drain.aborted) return;
      window.add(run);
      if (run.atMs - decidedAtMs < DECIDE_EVERY_MS) return;
      decidedAtMs = run.atMs;
      decide(run.atMs);
    },
    get overload() {
      return overload;
    },
  };
}

function wordsOf(load: LoopLoad, limits: LoopLoad): string {
  const late = `p99 ${Math.round(load.lateP99Ms)} ms late, limit ${limits.lateP99Ms} ms`;
  const work = `${Math.round(load.workMs)} of 20 ms at work, limit ${limits.workMs} ms`;
  return `the loop that moves sound is overloaded (${late}; ${work}); the staff's phones ring for new calls until it is calm`;
}
