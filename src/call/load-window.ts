import { FRAME_MS } from '../core/audio.ts';
import type { PhaseRun } from '../media/pacer.ts';
import type { LoopLoad } from './door.ts';

export interface LoadWindow {
  add(run: PhaseRun): void;
  /** Zeros when nothing ran. */
  load(nowMs: number): LoopLoad;
}

const WINDOW_MS = 2000;
/** Four phases, fifty times a second. */
const MOST_RUNS = 400;

/** The runs of the pacer's phases in the last two seconds. Allocates nothing per run. */
export function createLoadWindow(): LoadWindow {
  const atMs = new Float64Array(MOST_RUNS).fill(Number.NEGATIVE_INFINITY);
  const lateMs = new Float64Array(MOST_RUNS);
  const workMs = new Float64Array(MOST_RUNS);
  let next = 0;

  return {
    add(run) {
      atMs[next] = run.atMs;
      lateMs[next] = run.lateMs;
      workMs[next] = run.workMs;
      next = (next + 1) % MOST_RUNS;
    },
    load(nowMs) {
      const isRecent = (_: number, index: number) => (atMs[index] ?? 0) > nowMs - WINDOW_MS;
      const late = lateMs.filter(isRecent).sort();
      const work = workMs.filter(isRecent).reduce((sum, ms) => sum + ms, 0);
      const lateP99Ms = late[Math.ceil(late.length * 0.99) - 1] ?? 0;
      return { lateP99Ms, workMs: (work * FRAME_MS) / WINDOW_MS };
    },
  };
}
