import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { bareEnv } from '../core/bare-env.ts';
import { systemClock } from '../core/clock.ts';
import { createGrowingPause } from '../core/growing-pause.ts';
import { isHeld } from './home-lock.ts';
import { readNews } from './pbx-keeper.ts';

export interface WatchedKeeper {
  /** Resolves when phones can register. */
  readonly ready: Promise<void>;
  /** Stops looking. Keeper and PBX go on. */
  close(): Promise<void>;
}

const POLL_MS = 100;
/** Once phones can register there is nothing to hurry for: a PBX that lost its keeper goes on. */
const CALM_POLL_MS = 1000;
const PAUSES_MS = [0, 500, 2000, 10_000, 30_000];
const KEEPER = [join(import.meta.dirname, '..', 'main.ts'), 'pbx-keeper'];

/**
 * Sees to it that the PBX of a home has its keeper, which may be there already, and starts another one when it was
 * killed.
 *
 * @param say What a person should know of the PBX, in sentences.
 */
export function watchKeeper(home: string, say: (sentence: string) => void): WatchedKeeper {
  const closing = new AbortController();
  const ready = Promise.withResolvers<void>();
  const pauseMs = createGrowingPause(PAUSES_MS);
  let child: ChildProcess | undefined;
  let told = '';
  let isReady = false;

  async function ensure(): Promise<void> {
    if (isRunning(child) || isHeld(home, 'keeper')) return;
    const before = child;
    if (before) say('the keeper of the PBX has ended and is started again');
    await systemClock.wait(before ? pauseMs(0) : 0, closing.signal);
    if (!closing.signal.aborted) child = startKeeper(home);
  }

  function look(): void {
    const news = readNews(home);
    isReady = news?.state === 'up';
    if (isReady) ready.resolve();
    const reason = news?.state === 'down' ? (news.reason ?? '') : '';
    if (reason !== '' && reason !== told) say(`${reason}; it is tried again`);
    told = reason;
  }

  async function watch(): Promise<void> {
    while (!closing.signal.aborted) {
      await ensure();
      // What the keeper before has left says nothing about this one.
      if (isHeld(home, 'keeper')) look();
      await systemClock.wait(isReady ? CALM_POLL_MS : POLL_MS, closing.signal);
    }
  }

  const watching = watch();
  return {
    ready: ready.promise,
    async close() {
      closing.abort();
      await watching;
    },
  };
}

/** In a session of its own, so that no terminal's signal and no end of ours reaches it. */
function startKeeper(home: string): ChildProcess {
  const child = spawn(process.execPath, KEEPER, {
    detached: true,
    stdio: 'ignore',
    cwd: '/',
    env: {
      ...bareEnv(process.env),
      ATTENDANT_HOME: home,
      NODE_COMPILE_CACHE: join(home, 'compiled'),
    },
  });
  // A failed start is seen by its lock, and tried again.
  child.on('error', () => {});
  child.unref();
  return child;
}

function isRunning(child: ChildProcess | undefined): boolean {
  return child?.pid !== undefined && child.exitCode === null && child.signalCode === null;
}
