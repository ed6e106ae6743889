import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { AppError } from '../core/errors.ts';
import { createGrowingPause } from '../core/growing-pause.ts';
import { openAlivePage } from './alive-page.ts';
import { logLine } from './log-line.ts';

export interface Supervisor {
  /** Resolves when the daemon takes calls for the first time; rejects when it ends before. */
  readonly ready: Promise<void>;
  /** The daemon reads its configuration again. No effect between two daemons: the next one reads it anyway. */
  reload(): void;
  /** `SIGTERM`: live calls finish first. `now`: they are handed to people. Resolves when the daemon has ended. */
  stop(how: 'SIGTERM' | 'now'): Promise<void>;
  /**
   * The exit code: 0 after a stop. Of a daemon that {@link SupervisorOptions.givesUp}: 2 for a configuration that is
   * wrong, 1 for whatever else kept it from its first start.
   */
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
  /**
   * A daemon that says at its first start that another would do no better is given up, so that a person sees why. One
   * that has taken calls is started again for ever, and so is every daemon without this.
   */
  readonly givesUp?: boolean;
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
/**
 * Ten restarts are at once, because callers are waiting for them; then longer and longer, and new calls ring the
 * staff's phones meanwhile. There is no last one: a full disk, a locked database and a missing address go away.
 */
const PAUSES_MS = [...new Array<number>(10).fill(0), 500, 1000, 2000, 5000, 10_000, 30_000];
/**
 * Little lives longer than a frame, so more room for what is young (MB) is only taken, more of it each hour: with 100
 * calls the daemon has 510 MB, and without the limit 720. These 8 MB are filled within minutes; 16 were after an hour,
 * and spared no processor time. What is old is collected when it has grown by a quarter (%), and not when it has doubled
 * and the machine seems to have room: with 20 calls 450 MB that stay, instead of 500 to 560.
 */
const HEAP = ['--max-semi-space-size=8', '--heap-growing-percent=25'];
/** An expression is compiled for its first text, and not once more for its second: 0.1 s instead of 0.3 s of each start. */
const EXPRESSIONS = '--no-regexp-tier-up';
const DAEMON = [...HEAP, EXPRESSIONS, join(import.meta.dirname, '..', 'main.ts'), 'daemon'];
/** What a daemon ends with. It does not do better the next time after the last two. */
export const DAEMON_EXIT = { failed: 1, badConfiguration: 2, final: 4 } as const;

/**
 * The parent process. It moves no sound and holds no state, so there is little in it that can break: it starts
 * the daemon, watches its beat, kills it when it is frozen and starts it again.
 *
 * @throws AppError `port.taken`.
 */
export async function startSupervisor(options: SupervisorOptions): Promise<Supervisor> {
  const { supervisorPort, bind, command = DAEMON, givesUp = false, onLine = () => {} } = options;
  const env = { NODE_COMPILE_CACHE: join(options.home, 'compiled'), ...options.env };
  const ready = Promise.withResolvers<void>();
  const exited = Promise.withResolvers<number>();
  ready.promise.catch(() => {});
  let child: ChildProcess | undefined;
  let stopping = false;
  let beatMs = 0;
  let checkedMs = performance.now();
  let startedMs = 0;
  let tookCalls = false;
  let again: NodeJS.Timeout | undefined;
  const pauseMs = createGrowingPause(PAUSES_MS);
  const say = (fields: object, sentence: string) =>
    onLine(logLine('error', { name: 'supervisor', ...fields }, sentence));

  const page = await openAlivePage(
    { bind, port: supervisorPort },
    () => !stopping && child !== undefined,
    (sentence) => say({}, sentence),
  );
  const start = () => {
    startedMs = performance.now();
    beatMs = startedMs + START_GRACE_MS;
    const started = spawnDaemon(command, env, onLine);
    if (started === undefined) return afterExit(DAEMON_EXIT.failed, null);
    child = started;
    started.on('message', (message) => {
      beatMs = performance.now() + (message === 'ending' ? STOP_MS : 0);
      if (message !== 'ready') return;
      tookCalls = true;
      ready.resolve();
    });
    started.once('exit', (code, signal) => afterExit(code, signal));
    // Not even started, for want of memory or processes: the same.
    started.once('error', () => {
      if (started.pid === undefined) afterExit(DAEMON_EXIT.failed, null);
    });
  };
  const afterExit = (code: number | null, signal: string | null) => {
    child = undefined;
    const isHopeless = code === DAEMON_EXIT.badConfiguration || code === DAEMON_EXIT.final;
    if (stopping || (givesUp && !tookCalls && isHopeless)) return end(code, signal);
    const waitMs = pauseMs(performance.now() - startedMs);
    say({ code, signal, waitMs }, 'the daemon ended and is started again');
    // Not by a timer: the dialplan may be asking already, and a caller waits only for a daemon that is on its way.
    if (waitMs === 0) start();
    else again = setTimeout(start, waitMs);
  };
  const end = (code: number | null, signal: string | null) => {
    clearInterval(checking);
    clearTimeout(again);
    page.close();
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
    reload: () => void child?.kill('SIGHUP'),
    async stop(how) {
      stopping = true;
      // Between two starts there is nothing to wait for.
      if (child === undefined) end(0, null);
      child?.kill('SIGTERM');
      if (how === 'now') {
        // The last thing a daemon does is to write down how its calls ended, and for that it has its own limit.
        clearInterval(checking);
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
): ChildProcess | undefined {
  const child = trySpawn(command, env);
  if (child === undefined) return undefined;
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

/** Most of what the system can refuse comes as an event; some of it is thrown. */
function trySpawn(command: readonly string[], env: NodeJS.ProcessEnv): ChildProcess | undefined {
  try {
    return spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  } catch {
    return undefined;
  }
}
