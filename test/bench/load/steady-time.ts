import { setTimeout as sleep } from 'node:timers/promises';
import { type CpuUse, startCpuMeter } from './cpu-meter.ts';
import { type DaemonFigures, readDaemon, residentMb } from './daemon-figures.ts';
import type { LoadHouse } from './load-house.ts';

/** While all calls were up. */
export interface SteadyTime {
  readonly fromMs: number;
  readonly toMs: number;
  /** What it cost; undefined when the daemon was not the same from its warming up to the end. */
  readonly cost: Cost | undefined;
}

export interface Cost {
  readonly cpu: CpuUse;
  readonly loop: DaemonFigures;
  readonly residentMb: number;
}

export interface SteadyOptions {
  readonly lengthMs: number;
  /** The process that was warmed up. */
  readonly daemonPid: number;
  /** Begins after a third of the time. */
  readonly act: () => Promise<void>;
}

/** Resolves when both the time and what is done in it are over. */
export async function watchSteadyTime(
  house: LoadHouse,
  { lengthMs, daemonPid, act }: SteadyOptions,
): Promise<SteadyTime> {
  const endCost = await unlessRestarted(house, daemonPid, () => startCost(house, daemonPid));
  const fromMs = performance.now();
  const watching = sleep(lengthMs).then(async () => {
    const toMs = performance.now();
    return { toMs, cost: endCost && (await unlessRestarted(house, daemonPid, endCost)) };
  });
  const [watched] = await Promise.all([watching, sleep(lengthMs / 3).then(act)]);
  return { fromMs, ...watched };
}

async function startCost({ pbx, vendors }: LoadHouse, daemonPid: number): Promise<() => Promise<Cost>> {
  await readDaemon(pbx);
  const processes = { daemon: daemonPid, Asterisk: pbx.pid(), vendors: vendors.pid, callers: process.pid };
  const endCpu = await startCpuMeter(processes);
  return async () => ({
    cpu: await endCpu(),
    loop: await readDaemon(pbx),
    residentMb: await residentMb(daemonPid),
  });
}

/** A supervisor that finds its daemon frozen kills it and starts another: then there is nothing to compare with. */
async function unlessRestarted<Read>(
  { daemon }: LoadHouse,
  daemonPid: number,
  read: () => Promise<Read>,
): Promise<Read | undefined> {
  const isSame = async () => (await daemon.daemonPid().catch(() => undefined)) === daemonPid;
  if (!(await isSame())) return undefined;
  try {
    return await read();
  } catch (error) {
    if (await isSame()) throw error;
    return undefined;
  }
}
