import { type ChildProcess, spawn } from 'node:child_process';
import { access, chown, mkdir, open, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { bareEnv } from '../../../core/bare-env.ts';
import { systemClock } from '../../../core/clock.ts';
import { AppError } from '../../../core/errors.ts';
import { runCommand, SHOWN_AT, shownFolder } from './asterisk-commands.ts';
import type { AsteriskProgram } from './asterisk-program.ts';

/** One running Asterisk. Its end, wanted or not, resolves `exited`. */
export interface AsteriskProcess {
  /** Asterisk's own, not a shell's. */
  readonly pid: number;
  /** Warnings and errors, as `logger.conf` has it. */
  readonly logFile: string;
  /** Runs one command of Asterisk's command line and gives what it prints. */
  rx(command: string, signal?: AbortSignal): Promise<string>;
  /** Ends it, at once if it does not end by itself in 3 s. No effect when it has ended. */
  stop(): Promise<void>;
  readonly exited: Promise<AsteriskExit>;
}

export interface AsteriskExit {
  readonly code: number | null;
  readonly signal: string | null;
}

export interface AsteriskStart {
  readonly program: AsteriskProgram;
  /** Absolute; prepared by `installConfig`. */
  readonly folder: string;
  /** It goes on when the process that starts it ends, however that ends; `findRunning` finds it again. */
  readonly outlivesUs: boolean;
  readonly signal: AbortSignal;
}

/** A cold disk; 0.3 s is usual. */
const READY_LIMIT_MS = 30_000;
const POLL_MS = 20;
const STOP_LIMIT_MS = 3_000;

/** Every step replaces the one before it, so that the process we started is Asterisk in the end. */
const ENTER_SCRIPT = `set -e
mount --bind "$FOLDER" "$ROOT${SHOWN_AT}"
[ "$ROOT" = / ] && exec "$@"
mount --rbind /proc "$ROOT/proc"
[ ! -e "$ROOT/etc/hosts" ] || mount --bind "$FOLDER/etc/hosts" "$ROOT/etc/hosts"
exec chroot "$ROOT" "$@"`;

/** Asterisk asks for its own name at each call; without an answer at hand it asks the network. */
export function hostsFile(): string {
  return `127.0.0.1 localhost ${hostname()}\n::1 localhost\n`;
}

/**
 * Starts Asterisk in the foreground, in a session of its own, and resolves when it is fully booted. It runs
 * unprivileged and knows nothing of our environment but PATH and language; its mounts are seen by nobody else and end
 * with it.
 *
 * @throws AppError `pbx.unreachable` when it ends or says nothing, with the place of the log.
 */
export async function startAsterisk(start: AsteriskStart): Promise<AsteriskProcess> {
  const { program, folder, signal } = start;
  const output = join(folder, 'log', 'console.log');
  await renewRun(folder, program);
  // A disk that is full or read-only costs the words, not the PBX.
  const console = await open(output, 'w').catch(() => undefined);
  const words = console?.fd ?? 'ignore';
  const [command = '', ...args] = commandLine(start);
  const child = spawn(command, args, {
    env: { ...bareEnv(process.env), FOLDER: folder, ROOT: program.root ?? '/' },
    stdio: ['ignore', words, words],
    // A Ctrl-C is for us: we decide in which order things end.
    detached: true,
    cwd: '/',
  });
  const exited = exitOf(child);
  await console?.close();
  const { pid } = child;
  if (pid === undefined) throw new AppError('pbx.unreachable', `cannot run ${command}`);
  const stop = () => stopProcess(child, exited);
  const rx = (text: string, stopped?: AbortSignal) => runCommand({ program, folder, pid }, text, stopped);
  try {
    await booted({ folder, exited, rx, signal });
  } catch (cause) {
    await stop();
    if (signal.aborted) throw signal.reason;
    throw new AppError('pbx.unreachable', `Asterisk did not start; see ${output}`, { cause });
  }
  return { pid, logFile: join(folder, 'log', 'messages.log'), rx, stop, exited };
}

function commandLine({ program, folder, outlivesUs }: AsteriskStart): readonly string[] {
  const asterisk = [program.command, '-f', '-C', join(shownFolder(program, folder), 'etc', 'asterisk.conf')];
  const { user } = program;
  const ids = user ? ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups'] : [];
  // The kernel's promise that Asterisk does not outlive us, however we end. Set after the change of user, which resets it.
  const bound = outlivesUs ? [] : ['--pdeathsig', 'TERM'];
  const asUser = ['setpriv', ...ids, ...bound, '--', ...asterisk];
  if (!program.canMount) return asUser;
  return ['unshare', '--mount', '--propagation', 'private', 'sh', '-c', ENTER_SCRIPT, 'sh', ...asUser];
}

/** The socket of an Asterisk that was killed would look like one that is ready. */
async function renewRun(folder: string, { user }: AsteriskProgram): Promise<void> {
  const path = join(folder, 'run');
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { mode: 0o750 });
  if (user) await chown(path, user.uid, user.gid);
}

interface Boot {
  readonly folder: string;
  readonly exited: Promise<AsteriskExit>;
  readonly rx: AsteriskProcess['rx'];
  readonly signal: AbortSignal;
}

/** The control socket comes first; Asterisk itself then says when everything is loaded. */
async function booted({ folder, exited, rx, signal }: Boot): Promise<void> {
  const ended = new AbortController();
  void exited.then(() => ended.abort(new Error('it ended')));
  const limit = AbortSignal.any([signal, ended.signal, AbortSignal.timeout(READY_LIMIT_MS)]);
  const socket = join(folder, 'run', 'asterisk.ctl');
  while (!(await exists(socket))) {
    limit.throwIfAborted();
    await systemClock.wait(POLL_MS, limit);
  }
  while (!(await rx('core waitfullybooted', limit)).includes('fully booted')) {
    limit.throwIfAborted();
    await systemClock.wait(POLL_MS, limit);
  }
}

async function stopProcess(child: ChildProcess, exited: Promise<AsteriskExit>): Promise<void> {
  child.kill('SIGTERM');
  const done = new AbortController();
  void exited.then(() => done.abort());
  await systemClock.wait(STOP_LIMIT_MS, done.signal);
  child.kill('SIGKILL');
  await exited;
}

function exitOf(child: ChildProcess): Promise<AsteriskExit> {
  const { promise, resolve } = Promise.withResolvers<AsteriskExit>();
  child.once('exit', (code, signal) => resolve({ code, signal }));
  child.once('error', () => resolve({ code: null, signal: null }));
  return promise;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
