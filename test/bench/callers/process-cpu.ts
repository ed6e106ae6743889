import { readdir, readFile } from 'node:fs/promises';

/** Processor time a process has had so far, over all its threads, as the kernel's scheduler counts it. */
export async function processCpuMs(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  const times = await Promise.all(threads.map((thread) => threadCpuMs(pid, thread)));
  return times.reduce((sum, ms) => sum + ms, 0);
}

async function threadCpuMs(pid: number, thread: string): Promise<number> {
  // A thread may end in between; what it had is lost to this count.
  const text = await readFile(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').catch(() => '0');
  return Number(text.split(' ')[0]) / 1e6;
}
