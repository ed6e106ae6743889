import { holderOf } from './home-lock.ts';

/** The process that moves sound, on this machine. */
export interface DaemonProcess {
  readonly pid: number;
  /** At once, as a fault would; its supervisor starts another one. */
  kill(): void;
}

/** @returns undefined when none runs on this home, or it cannot be found out. */
export function findDaemon(home: string): DaemonProcess | undefined {
  const holder = holderOf(home, 'daemon');
  return holder && { pid: holder.pid, kill: () => void process.kill(holder.pid, 'SIGKILL') };
}
