import { arch, cpus, release, totalmem, type } from 'node:os';

/** Where the figures come from; on another machine they are others. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly kernel: string;
  readonly node: string;
  readonly asterisk: string;
}

/** @param asteriskVersion Answer of Asterisk's `core show version`. */
export function describeMachine(asteriskVersion: string): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    kernel: `${type()} ${release()} ${arch()}`,
    node: process.versions.node,
    asterisk: /Asterisk (\S+)/.exec(asteriskVersion)?.[1] ?? 'unknown',
  };
}
