import { holderOf } from './home-lock.ts';

/** The process that moves sound, on this machine. */
export interface DaemonProcess {
  readonly pid: number;
  /** At once, as a fault would; its supervisor starts another one. */
  kill(): void;
  /** Has it read its configuration again. */
  reload(): void;
}

/** @returns undefined when none runs on this home, or it cannot be found out. */
export function findDaemon(home: string): DaemonProcess | undefined {
  const holder = holderOf(home, 'daemon');
  if (!holder) return undefined;
  const { pid } = holder;
  const send = (signal: 'SIGKILL' | 'SIGHUP') => void process.kill(pid, signal);
  return { pid, kill: () => send('SIGKILL'), reload: () => send('SIGHUP') };
}
