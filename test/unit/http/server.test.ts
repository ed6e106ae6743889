import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { createLiveCalls } from '../../../src/call/live-calls.ts';
import type { FirstRung } from '../../../src/http/desk-first.ts';
import { createMetrics } from '../../../src/http/metrics.ts';
import type { ReadyReport } from '../../../src/http/ready.ts';
import { type HttpServer, startHttp } from '../../../src/http/server.ts';

const servers: HttpServer[] = [];
after(() => Promise.all(servers.map((server) => server.stop())));

const configuration = { reads: 1, since: '2026-11-29T08:00:00.000Z', refused: null };
const READY: ReadyReport = { ready: true, checks: { pbx: { ok: true } }, configuration };

const firstRung = () => ({ first: 'attendant' }) as const;
const liveCalls = createLiveCalls();

async function serve(ready: () => ReadyReport = () => READY): Promise<HttpServer & { readonly url: string }> {
  const server = await startHttp({
    host: '127.0.0.1',
    port: 0,
    ready,
    metrics: createMetrics(),
    liveCalls,
    firstRung,
  });
  servers.push(server);
  return { ...server, url: `http://127.0.0.1:${server.port}` };
}

test('healthz is 200 whatever the checks say', async () => {
  const { url } = await serve(() => ({ ready: false, checks: {}, configuration }));
  const response = await fetch(`${url}/healthz`);
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), { ok: true });
});

test('readyz is 200 or 503 with every check, asked anew each time', async () => {
  let report = READY;
  const { url } = await serve(() => report);
  const first = await fetch(`${url}/readyz`);
  assert.equal(first.status, 200);
  assert.deepEqual(await first.json(), READY);
  assert.equal(first.headers.get('cache-control'), 'no-store');

  report = { ready: false, checks: { pbx: { ok: false, detail: 'control channel away' } }, configuration };
  const second = await fetch(`${url}/readyz?verbose`);
  assert.equal(second.status, 503);
  assert.deepEqual(await second.json(), report);
});

test('metrics are in the Prometheus text format', async () => {
  const { url } = await serve();
  const response = await fetch(`${url}/metrics`);
  assert.equal(response.headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
  assert.match(await response.text(), /^attendant_calls_started_total 0$/m);
});

test('HEAD has the headers of GET and no body', async () => {
  const { url } = await serve();
  const response = await fetch(`${url}/healthz`, { method: 'HEAD' });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-length'), String('{"ok":true}\n'.length));
  assert.equal(await response.text(), '');
});

test('another path is 404 and another method 405, as JSON', async () => {
  const { url } = await serve();
  const lost = await fetch(`${url}/metrics/`);
  assert.equal(lost.status, 404);
  assert.deepEqual(await lost.json(), { error: 'not found' });
  const posted = await fetch(`${url}/readyz`, { method: 'POST', body: 'x' });
  assert.equal(posted.status, 405);
  assert.equal(posted.headers.get('allow'), 'GET, HEAD');
  assert.deepEqual(await posted.json(), { error: 'method not allowed' });
});

test('a check that throws is 500 and the server lives on', async () => {
  const { url } = await serve(() => {
    throw new Error('a bug');
  });
  assert.equal((await fetch(`${url}/readyz`)).status, 500);
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
});

test('a port that is taken is named', async () => {
  const { port } = await serve();
  await assert.rejects(
    startHttp({
      host: '127.0.0.1',
      port,
      ready: () => READY,
      metrics: createMetrics(),
      liveCalls,
      firstRung,
    }),
    {
      code: 'port.taken',
      message: `HTTP port ${port} on 127.0.0.1 is taken; set ATTENDANT_HTTP_PORT`,
    },
  );
});

test('stopping cuts off a client that never finishes its request', async () => {
  const { port, stop } = await serve();
  const slow = connect(port, '127.0.0.1');
  slow.on('error', () => {});
  await new Promise((resolve) => slow.write('GET /healthz HTTP/1.1\r\nHost: a\r\n', resolve));
  const closed = new Promise((resolve) => slow.once('close', resolve));
  await stop();
  await closed;
});

test('who is rung first is one word for the dialplan', async () => {
  const asked: string[] = [];
  const routes = new Map<string, FirstRung>([
    ['+44207', { first: 'attendant', office: 'harbour' }],
    [
      '100',
      {
        first: 'staff',
        ringSeconds: 20,
        rings: 'billing',
        office: 'harbour',
        attendantWhen: { busy: true, unanswered: false, unregistered: true },
      },
    ],
  ]);
  const server = await startHttp({
    host: '127.0.0.1',
    port: 0,
    ready: () => READY,
    metrics: createMetrics(),
    liveCalls,
    firstRung(number) {
      asked.push(number);
      return routes.get(number) ?? { first: 'staff', ringSeconds: 5, rings: null, attendantWhen: NEVER };
    },
  });
  const ask = async (number: string) =>
    (await fetch(`http://127.0.0.1:${server.port}/desk/first?number=${encodeURIComponent(number)}`)).text();
  assert.deepEqual(
    [await ask('+44207'), await ask('100'), await ask('')],
    ['attendant', 'staff:20:yny:harbour:billing', 'staff:5:nnn:'],
  );
  assert.deepEqual(asked, ['+44207', '100', '']);
  await server.stop();
});

const NEVER = { busy: false, unanswered: false, unregistered: false };
