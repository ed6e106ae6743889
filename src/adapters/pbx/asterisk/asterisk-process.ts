import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { access, chown, mkdir, open, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { systemClock } from '../../../core/clock.ts';
import { AppError } from '../../../core/errors.ts';
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
  readonly signal: AbortSignal;
}

/** In a mount namespace the folder is shown here: a path short enough for a socket, whatever ours is. */
const SHOWN_AT = '/mnt';
/** A cold disk; 0.3 s is usual. */
const READY_LIMIT_MS = 30_000;
const POLL_MS = 20;
const STOP_LIMIT_MS = 3_000;
const COMMAND_LIMIT_MS = 10_000;

/** Every step replaces the one before it, so that the process we started is Asterisk in the end. */
const ENTER_SCRIPT = `set -e
mount --bind "$FOLDER" "$ROOT${SHOWN_AT}"
[ "$ROOT" = / ] && exec "$@"
mount --rbind /proc "$ROOT/proc"
[ ! -e "$ROOT/etc/hosts" ] || mount --bind "$FOLDER/etc/hosts" "$ROOT/etc/hosts"
exec chroot "$ROOT" "$@"`;

const run = promisify(execFile);

/** Where the program will find `folder`; the configuration has to name that. */
export function shownFolder(program: AsteriskProgram, folder: string): string {
  return program.canMount ? SHOWN_AT : folder;
}

/** Asterisk asks for its own name at each call; without an answer at hand it asks the network. */
export function hostsFile(): string {
  return `127.0.0.1 localhost ${hostname()}\n::1 localhost\n`;
}

/**
 * Starts Asterisk in the foreground, in a session of its own, and resolves when it is fully booted. It runs
 * unprivileged, ends when we end, and its mounts are seen by nobody else and end with it.
 *
 * @throws AppError `pbx.unreachable` when it ends or says nothing, with the place of the log.
 */
export async function startAsterisk({ program, folder, signal }: AsteriskStart): Promise<AsteriskProcess> {
  const output = join(folder, 'log', 'console.log');
  await renewRun(folder, program);
  const console = await open(output, 'w');
  const [command = '', ...args] = commandLine(program, folder);
  const child = spawn(command, args, {
    env: { ...process.env, FOLDER: folder, ROOT: program.root ?? '/' },
    stdio: ['ignore', console.fd, console.fd],
    // A Ctrl-C is for us: we decide in which order things end.
    detached: true,
    cwd: '/',
  });
  const exited = exitOf(child);
  await console.close();
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

function commandLine(program: AsteriskProgram, folder: string): readonly string[] {
  const asterisk = [program.command, '-f', '-C', join(shownFolder(program, folder), 'etc', 'asterisk.conf')];
  const { user } = program;
  const ids = user ? ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups'] : [];
  // The kernel's promise that Asterisk does not outlive us, however we end. Set after the change of user, which resets it.
  const asUser = ['setpriv', ...ids, '--pdeathsig', 'TERM', '--', ...asterisk];
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

interface Running {
  readonly program: AsteriskProgram;
  readonly folder: string;
  readonly pid: number;
}

async function runCommand(
  { program, folder, pid }: Running,
  text: string,
  signal?: AbortSignal,
): Promise<string> {
  const client = [
    program.command,
    '-C',
    join(shownFolder(program, folder), 'etc', 'asterisk.conf'),
    '-rx',
    text,
  ];
  const enter = ['nsenter', '--target', String(pid), '--mount', '--root', '--'];
  const [command = '', ...args] = program.canMount ? [...enter, ...client] : client;
  const limit = AbortSignal.timeout(COMMAND_LIMIT_MS);
  const { stdout } = await run(command, args, {
    cwd: '/',
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw signal.reason;
    // A client that cannot connect yet, or no longer.
    if (isExit(cause)) return { stdout: '' };
    throw new AppError('pbx.unreachable', 'Asterisk does not answer on its command line', { cause });
  });
  return stdout;
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

function isExit(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
