import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The process that moves sound, on this machine. */
export interface DaemonProcess {
  readonly pid: number;
  /** At once, as a fault would; its supervisor starts another one. */
  kill(): void;
}

/** @returns undefined when none runs on this home, or it cannot be found out. */
export function findDaemon(home: string): DaemonProcess | undefined {
  const pid = readPid(join(home, 'locks', 'daemon.pid'));
  // A number that is left over may belong to anybody by now.
  if (pid === undefined || !commandOf(pid).includes('daemon')) return undefined;
  return { pid, kill: () => void process.kill(pid, 'SIGKILL') };
}

function readPid(file: string): number | undefined {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const pid: unknown = typeof parsed === 'object' && parsed ? Reflect.get(parsed, 'pid') : undefined;
    return Number.isInteger(pid) && Number(pid) > 1 ? Number(pid) : undefined;
  } catch {
    return undefined;
  }
}

function commandOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
