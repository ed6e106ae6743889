import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, test } from 'node:test';
import type { CallSnapshot } from '../../../src/call/call-snapshot.ts';
import { createLiveCalls } from '../../../src/call/live-calls.ts';
import { createMetrics } from '../../../src/http/metrics.ts';
import { startHttp } from '../../../src/http/server.ts';
import { liveCall } from '../../support/live-call.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

const FIRST = '3f2a0804-2bd0-4672-b79d-d97027f9071a';
const SECOND = '3f2b0000-2bd0-4672-b79d-d97027f9071a';

const firstRung = () => ({ first: 'attendant' }) as const;
const liveCalls = createLiveCalls();
liveCalls.add(
  FIRST,
  liveCall(() => snapshotOf(FIRST, 'my name is mary')),
);
liveCalls.add(
  SECOND,
  liveCall(() => snapshotOf(SECOND, 'goodbye')),
);
const server = await startHttp({
  host: '127.0.0.1',
  port: 0,
  ready: () => assert.fail('not asked'),
  metrics: createMetrics(),
  liveCalls,
  firstRung,
});
after(() => server.stop());

async function ask(path: string): Promise<{ readonly status: number; readonly body: Body }> {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
  return { status: response.status, body: (await response.json()) as Body };
}

interface Body {
  readonly call?: CallSnapshot;
  readonly calls?: readonly CallSnapshot[];
  readonly error?: string;
}

test('the list of live calls counts words and tells none', async () => {
  const { status, body } = await ask('/calls/live');
  assert.equal(status, 200);
  assert.deepEqual(
    body.calls?.map(({ callId, caller }) => [callId, caller.words]),
    [
      [FIRST, { count: 4 }],
      [SECOND, { count: 1 }],
    ],
  );
});

test('one call is told with its words, by the beginning of its id in any case', async () => {
  for (const id of [FIRST, '3F2A']) {
    const { status, body } = await ask(`/calls/live/${id}`);
    assert.deepEqual([status, body.call?.caller.words.text], [200, 'my name is mary']);
  }
});

test('a beginning that two calls have, or none, is no call', async () => {
  assert.equal((await ask('/calls/live/3f2')).status, 409);
  assert.equal((await ask('/calls/live/aaaa')).status, 404);
  assert.equal((await ask('/calls/live/')).status, 404);
  assert.deepEqual((await ask('/calls/livest')).body, { error: 'not found' });
});

test('what callers say is told to nobody who asks for another machine', async () => {
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  const { port } = server;
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  get({ host: '127.0.0.1', port, path: `/calls/live/${FIRST}`, headers }, (response) => {
    response.resume();
    resolve(response.statusCode);
  });
  assert.equal(await promise, 403);
});
