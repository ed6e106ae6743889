import { setTimeout as sleep } from 'node:timers/promises';
import { type CpuUse, startCpuMeter } from './cpu-meter.ts';
import { type DaemonFigures, readDaemon, residentMb } from './daemon-figures.ts';
import type { LoadHouse } from './load-house.ts';

/** What it cost while all calls were up. */
export interface SteadyTime {
  readonly fromMs: number;
  readonly toMs: number;
  readonly cpu: CpuUse;
  readonly loop: DaemonFigures;
  readonly residentMb: number;
}

/** Watches for `lengthMs`, in which `act` begins after a third. Resolves when both are over. */
export async function watchSteadyTime(
  { pbx, daemon, vendors }: LoadHouse,
  lengthMs: number,
  act: () => Promise<void>,
): Promise<SteadyTime> {
  const daemonPid = await daemon.daemonPid();
  await readDaemon(pbx);
  const endCpu = await startCpuMeter({
    daemon: daemonPid,
    Asterisk: pbx.pid(),
    vendors: vendors.pid,
    callers: process.pid,
  });
  const fromMs = performance.now();
  const acting = sleep(lengthMs / 3).then(act);
  const [figures] = await Promise.all([
    sleep(lengthMs).then(async () => ({
      toMs: performance.now(),
      cpu: await endCpu(),
      loop: await readDaemon(pbx),
      residentMb: await residentMb(daemonPid),
    })),
    acting,
  ]);
  return { fromMs, ...figures };
}
