import { readFile } from 'node:fs/promises';

/** What a process holds, as the kernel counts it. */
export interface ProcessState {
  readonly rssMb: number;
  readonly threads: number;
}

export async function readProcess(pid: number): Promise<ProcessState> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const figure = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
  return { rssMb: Math.round(figure('VmRSS') / 1024), threads: figure('Threads') };
}
