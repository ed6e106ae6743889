import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepPbx } from '../../../src/wiring/keep-pbx.ts';
import type { LocalPbx } from '../../../src/wiring/local-pbx.ts';

type Exit = { readonly code: number | null; readonly signal: string | null };

/** A PBX whose ends are in the test's hand: `end(i)` ends its i-th run. */
function scriptedPbx() {
  const runs: PromiseWithResolvers<Exit>[] = [];
  let started = Promise.withResolvers<void>();
  const pbx: LocalPbx = {
    accounts: { sip: '127.0.0.1:5060', accounts: [] },
    folder: '/nowhere',
    start: async () => {
      const run = Promise.withResolvers<Exit>();
      runs.push(run);
      started.resolve();
      started = Promise.withResolvers();
      return {
        pid: runs.length,
        logFile: '/nowhere/messages.log',
        rx: async () => '',
        stop: async () => run.resolve({ code: 0, signal: null }),
        exited: run.promise,
      };
    },
  };
  return { pbx, runs, nextStart: () => started.promise };
}

test('a PBX that dies is started again, and the reason is said', async () => {
  const { pbx, runs, nextStart } = scriptedPbx();
  const said: string[] = [];
  const kept = keepPbx(pbx, (sentence) => said.push(sentence));
  await kept.ready;
  const again = nextStart();
  runs[0]?.resolve({ code: null, signal: 'SIGKILL' });
  await again;
  assert.deepEqual(said, ['the PBX ended (signal SIGKILL) and is started again']);
  await kept.stop();
  assert.equal(runs.length, 2);
});

test('a PBX that keeps dying is given up, with the place of its log', async () => {
  const { pbx, runs, nextStart } = scriptedPbx();
  const kept = keepPbx(pbx, () => {});
  for (let i = 0; i <= 5; i++) {
    const next = nextStart();
    runs.at(-1)?.resolve({ code: 1, signal: null });
    if (i < 5) await next;
  }
  await assert.rejects(kept.ended, { code: 'pbx.unreachable', message: /exit code 1.*messages\.log/ });
});

test('a stop ends it without a word', async () => {
  const { pbx, runs } = scriptedPbx();
  const said: string[] = [];
  const kept = keepPbx(pbx, (sentence) => said.push(sentence));
  await kept.ready;
  await kept.stop();
  await kept.ended;
  assert.deepEqual(said, []);
  assert.equal(runs.length, 1);
});

test('a first start that fails is the answer to who waits for it', async () => {
  const { pbx } = scriptedPbx();
  const kept = keepPbx({ ...pbx, start: () => Promise.reject(new Error('no disk')) }, () => {});
  await assert.rejects(kept.ready, /no disk/);
  await assert.rejects(kept.ended, /no disk/);
});
