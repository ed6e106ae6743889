import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program under test. It is ended by its own id, and everything it printed is at hand when a test fails. */
export interface Child extends AsyncDisposable {
  readonly pid: number;
  readonly output: () => string;
  readonly exitCode: () => number | null;
  /** Resolves with the exit code, null when it was killed. */
  readonly exited: Promise<number | null>;
  signal(signal: NodeJS.Signals): void;
}

export interface ChildOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Long enough for a daemon that drains, short enough for a test that failed. */
const END_LIMIT_MS = 5000;

export async function startChild(
  command: string,
  args: readonly string[],
  options: ChildOptions,
): Promise<Child> {
  const child = spawn(command, [...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(child, 'spawn');
  const exited = exitOf(child);
  return {
    // Known after `spawn`.
    pid: child.pid ?? 0,
    output: () => Buffer.concat(chunks).toString(),
    exitCode: () => child.exitCode,
    exited,
    signal: (signal) => void child.kill(signal),
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      const limit = new AbortController();
      const late = sleep(END_LIMIT_MS, true, { signal: limit.signal }).catch(() => false);
      if (await Promise.race([late, exited.then(() => false)])) child.kill('SIGKILL');
      limit.abort();
      await exited;
    },
  };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code]: (number | null)[] = await once(child, 'exit');
  return code ?? null;
}
