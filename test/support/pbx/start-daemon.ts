import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Child, startChild } from './child.ts';
import type { TestPbx } from './start-pbx.ts';

export interface TestDaemon extends Child {
  /** The process that moves sound; `pid` is its supervisor's. */
  daemonPid(): Promise<number>;
  /** `GET` of the daemon's HTTP port; undefined when nobody answers. */
  get(path: string): Promise<{ readonly status: number; readonly body: string } | undefined>;
  /** Resolves once `/readyz` answers 200. */
  ready(): Promise<void>;
}

export interface TestDaemonOptions {
  /** Resolve once legs can arrive, for a daemon that never gets its control channel. */
  readonly withoutControl?: boolean;
}

/** Loading takes two seconds, and half a minute on a machine that does much else. */
const READY_LIMIT_MS = 60_000;

/** `serve` beside a test PBX, as an installation runs it. */
export async function startDaemon(
  pbx: TestPbx,
  env: NodeJS.ProcessEnv = {},
  { withoutControl = false }: TestDaemonOptions = {},
): Promise<TestDaemon> {
  const child = await startChild(process.execPath, ['src/main.ts', 'serve'], { env: { ...pbx.env, ...env } });
  const get: TestDaemon['get'] = async (path) => {
    const url = `http://127.0.0.1:${pbx.ports.http}${path}`;
    const response = await fetch(url, { signal: AbortSignal.timeout(1000) }).catch(() => undefined);
    return response && { status: response.status, body: await response.text() };
  };
  const daemon: TestDaemon = {
    ...child,
    get,
    async daemonPid() {
      const children = await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8');
      const pid = Number(children.trim().split(' ')[0]);
      assert.ok(pid > 0, 'the supervisor has no child');
      return pid;
    },
    async ready() {
      const untilMs = performance.now() + READY_LIMIT_MS;
      while (!isReady(await get('/readyz'), withoutControl)) {
        assert.equal(child.exitCode(), null, `the daemon has ended:\n${child.output()}`);
        assert.ok(performance.now() < untilMs, `the daemon is not ready:\n${child.output()}`);
        await sleep(50);
      }
    },
  };
  try {
    await daemon.ready();
  } catch (error) {
    await child[Symbol.asyncDispose]();
    throw error;
  }
  return daemon;
}

function isReady(reply: Awaited<ReturnType<TestDaemon['get']>>, withoutControl: boolean): boolean {
  if (reply?.status === 200) return true;
  return withoutControl && reply?.body.includes('"media":{"ok":true}') === true;
}
