import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { createAriHttp } from '../../../../../src/adapters/telephony/asterisk/ari-http.ts';
import { createLease } from '../../../../../src/adapters/telephony/asterisk/lease.ts';
import { setNextStep } from '../../../../../src/adapters/telephony/asterisk/next-step.ts';
import { createHandClock, until } from './hand-clock.ts';

const ASK = { method: 'GET', path: '/channels', limitMs: 1000 } as const;

test('a PBX that does not answer is unreachable after the limit', async (t) => {
  const { http, clock, seen } = await serve(t, () => {});
  const refused = assert.rejects(http.send(ASK), { code: 'pbx.unreachable', retryable: true });
  await until(() => seen.length === 1, 'the request');
  await clock.pass(1000);
  await refused;
});

test('a kept connection that the PBX closes meanwhile costs no request', async (t) => {
  const { http, seen } = await serve(t, (request, response) => {
    if (seen.length === 2) request.socket.resetAndDestroy();
    else response.end('[]');
  });
  await http.send(ASK);
  assert.deepEqual(await http.send(ASK), { status: 200, body: [] });
  assert.equal(seen.length, 3);
});

test('an order that must not be given twice is not sent again', async (t) => {
  const { http, seen } = await serve(t, (request, response) => {
    if (seen.length === 2) request.socket.resetAndDestroy();
    else response.end('[]');
  });
  await http.send(ASK);
  await assert.rejects(http.send({ ...ASK, method: 'POST', once: true }), { code: 'pbx.unreachable' });
  assert.equal(seen.length, 2);
});

test('an answer that is no JSON has no body', async (t) => {
  const { http } = await serve(t, (_request, response) => response.writeHead(500).end('<html>'));
  assert.deepEqual(await http.send(ASK), { status: 500, body: undefined });
});

test('a prefix of the address and a slash at its end are kept in order', async (t) => {
  const { http, seen } = await serve(t, (_request, response) => response.end(), '/pbx/');
  await http.send({ ...ASK, query: { a: 'b c' } });
  assert.deepEqual(seen, ['GET /pbx/ari/channels?a=b+c']);
  assert.match(http.connection.webSocketUrl, /^ws:\/\/127\.0\.0\.1:\d+\/pbx$/);
});

test('a TLS file that cannot be read is a fault of the configuration', () => {
  const options = { url: 'https://pbx', username: 'a', password: 'b', app: 'c', tls: { caFile: '/none' } };
  assert.throws(() => createAriHttp(options, createHandClock()), { code: 'config.invalid' });
});

test('a mark that the PBX does not confirm is not set', async (t) => {
  const { http, seen } = await serve(t, (_request, response) => response.writeHead(403).end());
  assert.equal(await setNextStep(http, 'call', { next: 'transfer', key: 'billing' }), false);
  assert.deepEqual(seen, ['POST /ari/asterisk/variable?variable=ATT_call&value=transfer%3Abilling']);
});

test('in a house of several offices the PBX is told whose people it rings', async (t) => {
  const { http, seen } = await serve(t, (_request, response) => response.writeHead(204).end());
  await setNextStep(http, 'call', { next: 'people', office: 'harbour' });
  await setNextStep(http, 'call', { next: 'transfer', key: 'anna-lane', office: 'default' });
  await setNextStep(http, 'call', { next: 'done', office: 'harbour' });
  assert.deepEqual(
    seen.map((entry) => decodeURIComponent(entry.split('value=')[1] ?? '')),
    ['people:harbour', 'transfer:default:anna-lane', 'done'],
  );
});

test('the lease is renewed each second in the PBX’s own time, and given back at once', async (t) => {
  const pbxMs = 1_700_000_100_000;
  const { http, clock, seen } = await serve(t, (_request, response) => {
    response.setHeader('date', new Date(pbxMs).toUTCString());
    response.writeHead(204).end();
  });
  const lease = createLease(http, { variable: 'ATT_UP', isUp: () => true }, clock);
  const values = () => seen.map((entry) => Number(entry.split('value=')[1]));
  lease.start();
  lease.setTakingCalls(true);
  await until(() => seen.length === 1, 'the lease');
  for (const count of [2, 3]) {
    await until(() => http.clockOffsetMs > 0, 'the clock of the PBX');
    await clock.pass(1000);
    await until(() => seen.length === count, 'a renewal');
  }
  assert.deepEqual(values(), [1_700_000_000, 1_700_000_101, 1_700_000_101]);
  lease.setTakingCalls(false);
  await until(() => values().at(-1) === 0, 'the end of the lease');
  await lease.stop();
});

async function serve(t: TestContext, listener: RequestListener, prefix = '') {
  const clock = createHandClock();
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    listener(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}${prefix}`;
  const http = createAriHttp({ url, username: 'a', password: 'b', app: 'c' }, clock);
  t.after(() => {
    http.close();
    server.closeAllConnections();
    server.close();
  });
  return { http, clock, seen };
}
