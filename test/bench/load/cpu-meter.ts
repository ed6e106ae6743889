import { availableParallelism } from 'node:os';
import { processCpuMs } from '../callers/process-cpu.ts';
import { quantity } from '../report/rows.ts';

/** Processor time of some processes over a span. */
export interface CpuUse {
  readonly spanMs: number;
  /** By the name of the process. */
  readonly usedMs: Readonly<Record<string, number>>;
}

/** Begins to count. @returns what ends it. */
export async function startCpuMeter(pids: Readonly<Record<string, number>>): Promise<() => Promise<CpuUse>> {
  const read = async () => ({ atMs: performance.now(), cpuMs: await readAll(pids) });
  const before = await read();
  return async () => {
    const after = await read();
    const used = Object.entries(after.cpuMs).map(
      ([name, ms]) => [name, ms - (before.cpuMs[name] ?? 0)] as const,
    );
    return { spanMs: after.atMs - before.atMs, usedMs: Object.fromEntries(used) };
  };
}

async function readAll(pids: Readonly<Record<string, number>>): Promise<Readonly<Record<string, number>>> {
  const times = Object.entries(pids).map(async ([name, pid]) => [name, await processCpuMs(pid)] as const);
  return Object.fromEntries(await Promise.all(times));
}

/** Shares of the whole machine, in words. */
export function cpuText({ spanMs, usedMs }: CpuUse, cores = availableParallelism()): string {
  const parts = Object.entries(usedMs).map(
    ([name, ms]) => `${name} ${quantity(ms / spanMs / cores, 'share')}`,
  );
  return `of the machine's ${cores} cores: ${parts.join(', ')}`;
}
