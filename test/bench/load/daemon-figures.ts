import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { TestPbx } from '../../support/pbx/start-pbx.ts';

/** What the daemon says of itself; of its loop since it was asked last. */
export interface DaemonFigures {
  readonly delayP99Ms: number;
  readonly delayMaxMs: number;
  /** How late its ticks ran, of the last 3000. */
  readonly tickLateP99Ms: number;
  readonly answers: number;
  /** Replies prepared before the end of a turn was certain. */
  readonly prepared: { readonly used: number; readonly dropped: number };
  /** Calls it believes to have. */
  readonly liveCalls: number;
}

const LIMIT_MS = 5000;

/** Asks `/metrics`, which begins a new span of the loop's figures. */
export async function readDaemon({ ports }: Pick<TestPbx, 'ports'>): Promise<DaemonFigures> {
  const url = `http://127.0.0.1:${ports.http}/metrics`;
  const response = await fetch(url, { signal: AbortSignal.timeout(LIMIT_MS) });
  return daemonFiguresOf(await response.text());
}

export function daemonFiguresOf(metrics: string): DaemonFigures {
  const figure = (name: string) => {
    const line = metrics.split('\n').find((one) => one.startsWith(`${name} `));
    return line === undefined ? assert.fail(`no metric ${name}`) : Number(line.slice(name.length + 1));
  };
  // A histogram without observations has no rows.
  const answers = 'attendant_answer_delay_seconds_count{stage="total"}';
  return {
    delayP99Ms: 1000 * figure('attendant_event_loop_delay_seconds{quantile="0.99"}'),
    delayMaxMs: 1000 * figure('attendant_event_loop_delay_seconds{quantile="1"}'),
    tickLateP99Ms: 1000 * figure('attendant_pacer_lateness_seconds{quantile="0.99"}'),
    answers: metrics.includes(answers) ? figure(answers) : 0,
    prepared: {
      used: figure('attendant_replies_prepared_total{outcome="used"}'),
      dropped: figure('attendant_replies_prepared_total{outcome="dropped"}'),
    },
    liveCalls: figure('attendant_calls_live'),
  };
}

/** Resident memory as the kernel counts it. */
export async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kib] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? [];
  return kib === undefined ? assert.fail(`process ${pid} has ended`) : Number(kib) / 1024;
}
