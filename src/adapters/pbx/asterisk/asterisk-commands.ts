import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bareEnv } from '../../../core/bare-env.ts';
import { AppError } from '../../../core/errors.ts';
import type { AsteriskProgram } from './asterisk-program.ts';

/** An Asterisk that runs, and the folder it was given. */
export interface RunningAsterisk {
  readonly program: AsteriskProgram;
  readonly folder: string;
  readonly pid: number;
}

/** In a mount namespace the folder is shown here: a path short enough for a socket, whatever ours is. */
export const SHOWN_AT = '/mnt';
const COMMAND_LIMIT_MS = 10_000;

const run = promisify(execFile);

/** Where the program will find `folder`; the configuration has to name that. */
export function shownFolder(program: AsteriskProgram, folder: string): string {
  return program.canMount ? SHOWN_AT : folder;
}

/**
 * Runs one command of Asterisk's command line and gives what it prints; nothing when it cannot be reached yet, or any
 * more.
 *
 * @throws AppError `pbx.unreachable` when it does not answer.
 */
export async function runCommand(
  { program, folder, pid }: RunningAsterisk,
  text: string,
  signal?: AbortSignal,
): Promise<string> {
  const configFile = join(shownFolder(program, folder), 'etc', 'asterisk.conf');
  const client = [program.command, '-C', configFile, '-rx', text];
  const enter = ['nsenter', '--target', String(pid), '--mount', '--root', '--'];
  const [command = '', ...args] = program.canMount ? [...enter, ...client] : client;
  const limit = AbortSignal.timeout(COMMAND_LIMIT_MS);
  const { stdout } = await run(command, args, {
    cwd: '/',
    env: bareEnv(process.env),
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw signal.reason;
    // A client that cannot connect yet, or no longer.
    if (isExit(cause)) return { stdout: '' };
    throw new AppError('pbx.unreachable', 'Asterisk does not answer on its command line', { cause });
  });
  return stdout;
}

function isExit(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}
