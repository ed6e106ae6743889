import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '../../../core/clock.ts';
import { runCommand, shownFolder } from './asterisk-commands.ts';
import type { AsteriskExit, AsteriskProcess } from './asterisk-process.ts';
import type { AsteriskProgram } from './asterisk-program.ts';

/** Its end is noticed by asking, because it is nobody's child any more. */
const POLL_MS = 100;
const STOP_LIMIT_MS = 3_000;

/** The Asterisk that an earlier process has started on this folder and that outlived it. */
export async function findRunning(
  program: AsteriskProgram,
  folder: string,
): Promise<AsteriskProcess | undefined> {
  const pid = await runningPid(program, folder);
  if (pid === undefined) return undefined;
  let gone: Promise<AsteriskExit> | undefined;
  /** Asked for only by who waits for it: a program that has said a word to the PBX ends. */
  const exited = (): Promise<AsteriskExit> => {
    gone ??= untilGone(pid);
    return gone;
  };
  return {
    pid,
    logFile: join(folder, 'log', 'messages.log'),
    rx: (text, signal) => runCommand({ program, folder, pid }, text, signal),
    get exited() {
      return exited();
    },
    async stop() {
      signalProcess(pid, 'SIGTERM');
      const done = new AbortController();
      void exited().then(() => done.abort());
      await systemClock.wait(STOP_LIMIT_MS, done.signal);
      if (!done.signal.aborted) signalProcess(pid, 'SIGKILL');
      await exited();
    },
  };
}

/**
 * A process with the id that Asterisk wrote, which sees this folder where Asterisk does: an id that has been given to
 * another program since does not.
 */
async function runningPid(program: AsteriskProgram, folder: string): Promise<number | undefined> {
  const file = join(folder, 'run', 'asterisk.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).trim());
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
  if (name.trim() !== 'asterisk') return undefined;
  const seen = `/proc/${pid}/root${join(shownFolder(program, folder), 'run', 'asterisk.pid')}`;
  const [ours, theirs] = await Promise.all([identityOf(file), identityOf(seen)]);
  return ours !== undefined && ours === theirs ? pid : undefined;
}

async function identityOf(path: string): Promise<string | undefined> {
  return stat(path).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => undefined,
  );
}

async function untilGone(pid: number): Promise<AsteriskExit> {
  while (await isRunning(pid)) await systemClock.wait(POLL_MS);
  return { code: null, signal: null };
}

/** A dead child that nobody has waited for yet is gone as well. */
async function isRunning(pid: number): Promise<boolean> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name is in brackets and may hold anything; the state is the first letter behind it.
  const state = text.slice(text.lastIndexOf(')') + 2, text.lastIndexOf(')') + 3);
  return text !== '' && state !== 'Z' && state !== 'X' && text.includes('(asterisk)');
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}
