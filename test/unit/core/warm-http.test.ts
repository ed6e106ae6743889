import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createWarmHttp } from '../../../src/core/warm-http.ts';
import { closedPort } from '../../support/closed-port.ts';
import { listenOnLoopback, readBody } from '../../support/vendor.ts';

const soon = () => AbortSignal.timeout(5000);

/** A server that counts connections, and a client of it. */
async function serve(handle: (request: IncomingMessage, response: ServerResponse) => void) {
  const { port, server, [Symbol.asyncDispose]: close } = await listenOnLoopback(handle);
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  const client = createWarmHttp();
  return {
    client,
    server,
    url: `http://127.0.0.1:${port}/`,
    sockets,
    async [Symbol.asyncDispose]() {
      client.close();
      await close();
    },
  };
}

test('method, headers and body arrive, and so does the answer', async () => {
  await using server = await serve((request, response) => {
    const { method, headers } = request;
    response.writeHead(418, 'Teapot', { 'x-seen': String(headers['x-key']) });
    void readBody(request).then((body) => response.end(`${method} ${body}`));
  });
  const answer = await server.client.fetch(server.url, {
    method: 'POST',
    headers: { 'x-key': 'k' },
    body: 'päckchen',
    signal: soon(),
  });
  assert.deepEqual([answer.status, answer.statusText, answer.headers.get('x-seen')], [418, 'Teapot', 'k']);
  assert.equal(await answer.text(), 'POST päckchen');
});

test('the first request after warming opens no connection, and warming again does nothing', async () => {
  const paths: (string | undefined)[] = [];
  await using server = await serve((request, response) => {
    paths.push(request.url);
    response.writeHead(request.url === '/warm' ? 404 : 200).end('words');
  });
  await server.client.warm(`${server.url}warm`, {}, soon());
  await server.client.warm(`${server.url}warm`, {}, soon());
  await (await server.client.fetch(server.url)).text();
  assert.deepEqual([paths, server.sockets.length], [['/warm', '/'], 1]);
});

test('a connection waits longer than the four seconds of the fetch of Node', async () => {
  await using server = await serve((_request, response) => void response.end('words'));
  // The server neither closes it nor says how long it would wait.
  server.server.keepAliveTimeout = 0;
  await server.client.warm(server.url, {}, soon());
  await sleep(4700);
  await (await server.client.fetch(server.url)).text();
  assert.equal(server.sockets.length, 1);
});

test('a server that is not there, or is silent, makes warming no error', async () => {
  const client = createWarmHttp();
  await client.warm(`http://127.0.0.1:${await closedPort()}/`, {}, soon());
  await using server = await serve(() => {});
  await server.client.warm(server.url, {}, AbortSignal.timeout(50));
  await server.client.warm(server.url, {}, AbortSignal.abort());
});

test('a connection that the server drops when it is used again is replaced once', async () => {
  let requests = 0;
  await using server = await serve((request, response) => {
    requests += 1;
    if (requests === 2) request.socket.resetAndDestroy();
    else response.end(String(requests));
  });
  await server.client.warm(server.url, {}, soon());
  const answer = await server.client.fetch(server.url, { method: 'POST', body: 'x', signal: soon() });
  assert.equal(await answer.text(), '3');
});

test('a new connection that is dropped, or none at all, fails as fetch does', async () => {
  await using server = await serve((request) => void request.socket.resetAndDestroy());
  const options = { signal: soon() };
  await assert.rejects(server.client.fetch(server.url, options), TypeError);
  await assert.rejects(server.client.fetch(`http://127.0.0.1:${await closedPort()}/`, options), TypeError);
});

test('an abort ends the wait for an answer, and the answer, with its reason', async () => {
  const closed: boolean[] = [];
  await using server = await serve((request, response) => {
    response.on('close', () => closed.push(true));
    if (request.url === '/begun') response.write('some');
  });
  const reason = new Error('left');
  const waiting = new AbortController();
  setTimeout(() => waiting.abort(reason), 30);
  await assert.rejects(server.client.fetch(server.url, { signal: waiting.signal }), reason);
  const reading = new AbortController();
  const answer = await server.client.fetch(`${server.url}begun`, { signal: reading.signal });
  setTimeout(() => reading.abort(reason), 30);
  await assert.rejects(answer.text(), reason);
  while (closed.length < 2) await sleep(5);
});

test('a body that breaks off fails as that of fetch does', async () => {
  await using server = await serve((request, response) => {
    response.write('some', () => request.socket.resetAndDestroy());
  });
  const answer = await server.client.fetch(server.url, { signal: soon() });
  await assert.rejects(answer.text(), TypeError);
});

test('a reader who stops before the end of the body keeps the connection when the end follows soon', async () => {
  await using server = await serve((_request, response) => {
    response.write('last word');
    setTimeout(() => response.end('tail'), 50);
  });
  const reader = (await server.client.fetch(server.url)).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await sleep(120);
  await (await server.client.fetch(server.url)).text();
  assert.equal(server.sockets.length, 1);
});

test('an endless body is given up when its reader stops', async () => {
  let closed = false;
  await using server = await serve((_request, response) => {
    response.on('close', () => {
      closed = true;
    });
    response.write('word');
  });
  const reader = (await server.client.fetch(server.url)).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  while (!closed) await sleep(10);
});

test('a slow reader gets a large body whole', async () => {
  const sent = Buffer.alloc(3_000_000, 'abc');
  await using server = await serve((_request, response) => void response.end(sent));
  const answer = await server.client.fetch(server.url, { signal: soon() });
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length;
    await sleep(1);
  }
  assert.equal(bytes, sent.length);
});
