import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { AppError } from '../core/errors.ts';
import { logLine } from './log-line.ts';

export interface Supervisor {
  /** Resolves when the daemon takes calls for the first time; rejects when it ends before. */
  readonly ready: Promise<void>;
  /** `SIGTERM`: live calls finish first. `now`: they are handed to people. Resolves when the daemon has ended. */
  stop(how: 'SIGTERM' | 'now'): Promise<void>;
  /** The exit code: 0 after a stop, 2 for a configuration that is wrong, 1 for whatever else ended it. */
  readonly exited: Promise<number>;
}

export interface SupervisorOptions {
  readonly env: NodeJS.ProcessEnv;
  /** The daemon's own folder. What it compiles is kept in it: callers wait for the next one, and it starts a third sooner. */
  readonly home: string;
  /** The dialplan asks here whether it is worth waiting for a daemon that has just died. */
  readonly supervisorPort: number;
  /** The address to listen on. */
  readonly bind: string;
  /** Arguments of Node for the daemon; the daemon of this checkout when left out. */
  readonly command?: readonly string[];
  /** The daemon's own lines and the supervisor's, as JSON. */
  readonly onLine?: (line: string) => void;
}

/** The daemon beats from the loop that moves sound; five missed beats and it is frozen. */
export const BEAT_MS = 100;
const FROZEN_MS = 500;
const CHECK_MS = 50;
/** From the spawn to the first beat: the models are being loaded. */
const START_GRACE_MS = 20_000;
/** From `now` to the end; whoever asks for it waits at most 5 s. */
const STOP_MS = 4_000;
const RESPAWN_MS = 500;
/** Restarts within a minute after which something is wrong that a restart does not mend. */
const RESTART_BUDGET = 10;
const BUDGET_MS = 60_000;
/**
 * Little lives longer than a frame, so more room for what is young (MB) is only taken, more of it each hour: with 100
 * calls the daemon has 510 MB, and without the limit 720. These 8 MB are filled within minutes; 16 were after an hour,
 * and spared no processor time. What is old is collected when it has grown by a quarter (%), and not when it has doubled
 * and the machine seems to have room: with 20 calls 450 MB that stay, instead of 500 to 560.
 */
const HEAP = ['--max-semi-space-size=8', '--heap-growing-percent=25'];
const DAEMON = [...HEAP, join(import.meta.dirname, '..', 'main.ts'), 'daemon'];
/** What a daemon ends with. It does not do better the next time after the last two. */
export const DAEMON_EXIT = { failed: 1, badConfiguration: 2, final: 4 } as const;

/**
 * The parent process. It moves no sound and holds no state, so there is little in it that can break: it starts
 * the daemon, watches its beat, kills it when it is frozen and starts it again, with a budget.
 */
export async function startSupervisor(options: SupervisorOptions): Promise<Supervisor> {
  const { supervisorPort, bind, command = DAEMON, onLine = () => {} } = options;
  const env = { NODE_COMPILE_CACHE: join(options.home, 'compiled'), ...options.env };
  const ready = Promise.withResolvers<void>();
  const exited = Promise.withResolvers<number>();
  ready.promise.catch(() => {});
  let child: ChildProcess | undefined;
  let stopping = false;
  let beatMs = 0;
  let checkedMs = performance.now();
  let starts: number[] = [];
  const say = (fields: object, sentence: string) =>
    onLine(logLine('error', { name: 'supervisor', ...fields }, sentence));

  const server = await listen({ host: bind, port: supervisorPort }, () => !stopping && child !== undefined);
  const start = () => {
    const nowMs = performance.now();
    starts = [...starts.filter((atMs) => nowMs - atMs < BUDGET_MS), nowMs];
    beatMs = nowMs + START_GRACE_MS;
    const started = spawnDaemon(command, env, onLine);
    child = started;
    started.on('message', (message) => {
      beatMs = performance.now();
      if (message === 'ready') ready.resolve();
    });
    started.once('exit', (code, signal) => afterExit(code, signal));
    // Not even started, for want of memory or processes: the same, after a moment.
    started.once('error', () => {
      if (started.pid === undefined) setTimeout(() => afterExit(1, null), RESPAWN_MS);
    });
  };
  const afterExit = (code: number | null, signal: string | null) => {
    child = undefined;
    const isFinal = stopping || code === DAEMON_EXIT.badConfiguration || code === DAEMON_EXIT.final;
    if (!isFinal && starts.length <= RESTART_BUDGET) {
      say({ code, signal }, 'the daemon ended and is started again');
      return start();
    }
    clearInterval(checking);
    server.close();
    server.closeAllConnections();
    if (!stopping) say({ code, signal }, 'the daemon ended and is not started again');
    ready.reject(new AppError('pbx.unreachable', 'the daemon ended before it took calls'));
    exited.resolve(stopping ? 0 : code === DAEMON_EXIT.badConfiguration ? 2 : 1);
  };
  const checking = setInterval(() => {
    const nowMs = performance.now();
    const late = nowMs - checkedMs > FROZEN_MS / 2;
    checkedMs = nowMs;
    // A machine that was suspended stops both processes: the daemon then gets its time to beat again.
    if (late) beatMs = Math.max(beatMs, nowMs);
    if (child === undefined || nowMs - beatMs < FROZEN_MS) return;
    say({ silentMs: Math.round(nowMs - beatMs) }, 'the daemon is frozen and is killed');
    beatMs = nowMs + START_GRACE_MS;
    child.kill('SIGKILL');
  }, CHECK_MS);
  start();

  return {
    ready: ready.promise,
    exited: exited.promise,
    async stop(how) {
      stopping = true;
      child?.kill('SIGTERM');
      if (how === 'now') {
        child?.send('now', () => {});
        const late = setTimeout(() => child?.kill('SIGKILL'), STOP_MS);
        void exited.promise.finally(() => clearTimeout(late));
      }
      await exited.promise;
    },
  };
}

function spawnDaemon(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  onLine: (line: string) => void,
): ChildProcess {
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line);
    });
  }
  return child;
}

/** @throws AppError `port.taken`, or `config.invalid` when this machine has no such address. */
async function listen(
  { host, port }: { readonly host: string; readonly port: number },
  isAlive: () => boolean,
): Promise<Server> {
  const server = createServer((_request, response) => {
    const alive = isAlive();
    response.writeHead(alive ? 200 : 503, { 'content-type': 'text/plain', connection: 'close' });
    response.end(alive ? 'alive' : 'ending');
  });
  server.listen(port, host);
  await once(server, 'listening').catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRNOTAVAIL') {
      throw new AppError('config.invalid', `this machine has no address ${host}; set ATTENDANT_BIND`, {
        cause,
      });
    }
    throw new AppError('port.taken', `port ${port} is taken; set ATTENDANT_SUPERVISOR_PORT`, { cause });
  });
  return server;
}
