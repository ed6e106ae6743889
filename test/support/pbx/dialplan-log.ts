import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestPbx } from './start-pbx.ts';
import { waitUntil } from './wait-until.ts';

/** The steps of the dialplan as Asterisk itself dates them, to the millisecond. */
export interface DialplanLog {
  /**
   * The first step at or after a point in time.
   *
   * @param afterWallMs Unix time.
   * @returns milliseconds from there to the step, and the step.
   */
  firstStepAfter(afterWallMs: number, limitMs: number): Promise<DialplanStep>;
}

export interface DialplanStep {
  readonly afterMs: number;
  readonly text: string;
}

/** Asterisk writes local time, and its zone may differ from ours: by whole quarters of an hour. */
const QUARTER_MS = 15 * 60_000;
const STEP = /^\[\S+ \d+:(\d+):(\d+\.\d+)\] VERBOSE.* (Executing \[.*)$/;

/** Turns on what `logger.conf` recommends for looking for a fault. */
export async function startDialplanLog(pbx: TestPbx): Promise<DialplanLog> {
  await pbx.rx('core set verbose 4');
  await pbx.rx('logger add channel full.log verbose(4)');
  const file = join(pbx.home, 'pbx', 'asterisk', 'log', 'full.log');
  const steps = async (afterWallMs: number) =>
    (await readFile(file, 'utf8')).split('\n').flatMap((line) => stepOf(line, afterWallMs) ?? []);
  return {
    firstStepAfter: (afterWallMs, limitMs) =>
      waitUntil('a step of the dialplan', limitMs, async () =>
        (await steps(afterWallMs)).find(({ afterMs }) => afterMs >= 0),
      ),
  };
}

function stepOf(line: string, afterWallMs: number): DialplanStep | undefined {
  const [, minutes = '', seconds = '', text = ''] = STEP.exec(line) ?? [];
  if (text === '') return undefined;
  const ms = Number(minutes) * 60_000 + Math.round(Number(seconds) * 1000);
  const distanceMs = (((ms - afterWallMs) % QUARTER_MS) + QUARTER_MS) % QUARTER_MS;
  return { afterMs: distanceMs > QUARTER_MS / 2 ? distanceMs - QUARTER_MS : distanceMs, text };
}
