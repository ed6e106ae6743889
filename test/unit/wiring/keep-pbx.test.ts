import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/core/errors.ts';
import { keepPbx, type PbxNews } from '../../../src/wiring/keep-pbx.ts';
import type { AsteriskProcess, LocalPbx } from '../../../src/wiring/local-pbx.ts';

type Exit = { readonly code: number | null; readonly signal: string | null };

/** A PBX whose ends are in the test's hand, and what is told of it. */
function scriptedPbx({ fails = 0, runs = false } = {}) {
  const started: PromiseWithResolvers<Exit>[] = [];
  const stopped: number[] = [];
  let [starts, outlives] = [0, false];
  const processOf = (pid: number): AsteriskProcess => {
    const run = Promise.withResolvers<Exit>();
    started.push(run);
    return {
      pid,
      logFile: '/nowhere/messages.log',
      rx: async () => 'fully booted',
      stop: async () => {
        stopped.push(pid);
        run.resolve({ code: 0, signal: null });
      },
      exited: run.promise,
    };
  };
  const pbx: LocalPbx = {
    folder: '/nowhere',
    async start(_signal, outlivesUs = false) {
      starts += 1;
      outlives = outlivesUs;
      if (starts <= fails) throw new AppError('pbx.unreachable', 'Asterisk did not start; see /nowhere');
      return processOf(starts);
    },
    running: async () => (runs && starts === 0 && started.length === 0 ? processOf(77) : undefined),
  };
  const news: PbxNews[] = [];
  let heard = Promise.withResolvers<void>();
  const kept = keepPbx(pbx, (what) => {
    news.push(what);
    heard.resolve();
    heard = Promise.withResolvers();
  });
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await heard.promise;
  };
  const ups = () => news.filter(({ state }) => state === 'up');
  return { kept, news, started, stopped, until, ups, starts: () => starts, outlives: () => outlives };
}

test('the PBX is started so that it outlives whoever keeps it', async () => {
  const { kept, until, ups, outlives } = scriptedPbx();
  await until(() => ups().length === 1);
  assert.equal(outlives(), true);
  await kept.stop();
});

test('a PBX that dies is started again, and the reason is told', async () => {
  const { kept, started, news, until, ups } = scriptedPbx();
  await until(() => ups().length === 1);
  started[0]?.resolve({ code: null, signal: 'SIGKILL' });
  await until(() => ups().length === 2);
  assert.deepEqual(
    news.map(({ state }) => state),
    ['starting', 'up', 'down', 'starting', 'up'],
  );
  assert.equal(news[2]?.reason, 'the PBX ended (signal SIGKILL)');
  await kept.stop();
});

test('a PBX that does not start is tried again until it does', async () => {
  const { kept, news, until, ups, starts } = scriptedPbx({ fails: 2 });
  await until(() => ups().length === 1);
  assert.equal(starts(), 3);
  assert.equal(news[1]?.reason, 'Asterisk did not start; see /nowhere');
  await kept.stop();
});

test('a PBX that runs already is taken over, not started a second time', async () => {
  const { kept, stopped, until, ups, starts } = scriptedPbx({ runs: true });
  await until(() => ups().length === 1);
  assert.equal(ups()[0]?.pid, 77);
  assert.equal(starts(), 0);
  await kept.stop();
  assert.deepEqual(stopped, [77]);
});

test('a stop ends it without a word, and for good', async () => {
  const { kept, news, until, ups, starts } = scriptedPbx();
  await until(() => ups().length === 1);
  await kept.stop();
  await kept.ended;
  assert.equal(news.at(-1)?.state, 'up');
  assert.equal(starts(), 1);
});
