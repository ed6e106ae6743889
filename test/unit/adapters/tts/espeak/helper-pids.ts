import { readFile } from 'node:fs/promises';

/** Our only children that run espeak-helper.ts. */
export async function helperPids(): Promise<readonly number[]> {
  const children = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
  const pids = children.trim().split(' ').filter(Boolean).map(Number);
  const lines = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  return pids.filter((_pid, i) => lines[i]?.includes('espeak-helper'));
}
