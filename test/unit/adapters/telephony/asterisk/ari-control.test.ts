import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { WebSocketServer } from 'ws';
import { createAriControl } from '../../../../../src/adapters/telephony/asterisk/ari-control.ts';
import { createAriHttp } from '../../../../../src/adapters/telephony/asterisk/ari-http.ts';
import { type Log, silentLog } from '../../../../../src/ports/log.ts';
import { createHandClock, until } from './hand-clock.ts';

test('a PBX that answers no ping is left after two beats, and tried again', async (t) => {
  const { clock, pbx, changes } = await connect(t, { autoPong: false });
  await until(() => changes.length === 1, 'the connection');
  const count = pbx.handshakes();
  await beats(clock, 1);
  assert.deepEqual(changes, [true]);
  await beats(clock, 1);
  await until(() => changes.length === 2, 'the loss');
  await clock.pass(2000);
  await until(() => pbx.handshakes() > count, 'another try');
});

test('a PBX whose ARI hangs behind a living socket is left after two beats', async (t) => {
  const { clock, pbx, changes } = await connect(t, {});
  await until(() => changes.length === 1, 'the connection');
  pbx.hang();
  await beats(clock, 2);
  await until(() => changes.length === 2, 'the loss');
});

test('a PBX that is away for long is told of once', async (t) => {
  const { clock, pbx, warnings } = await connect(t, { refuse: true });
  for (const tries of [1, 2, 3, 4, 5]) {
    await until(() => pbx.handshakes() >= tries, 'a try');
    await until(() => warnings.length > 0, 'the warning');
    await clock.pass(2000);
  }
  assert.equal(warnings.length, 1);
});

/** Ten seconds each; the health question between two of them goes over the network. */
async function beats(clock: ReturnType<typeof createHandClock>, count: number): Promise<void> {
  for (let beat = 0; beat < count; beat += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await clock.pass(10_000);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await clock.pass(1000);
  }
}

async function connect(t: TestContext, given: { readonly autoPong?: boolean; readonly refuse?: boolean }) {
  const clock = createHandClock();
  const changes: boolean[] = [];
  const warnings: string[] = [];
  const pbx = await serve(t, given);
  const http = createAriHttp({ url: pbx.url, username: 'a', password: 'b', app: 'c' }, clock);
  const log: Log = { ...silentLog, warn: (_fields, sentence) => void warnings.push(sentence) };
  const listener = { event() {}, changed: (up: boolean) => void changes.push(up) };
  const control = createAriControl({ http, app: 'c', log, clock }, listener);
  control.start();
  t.after(async () => {
    await Promise.all([control.stop(), clock.pass(5000)]);
    http.close();
  });
  return { clock, pbx, changes, warnings };
}

async function serve(t: TestContext, { autoPong = true, refuse = false }) {
  let handshakes = 0;
  let hanging = false;
  const server = createServer((_request, response) => {
    if (!hanging) response.end('[]');
  });
  const webSockets = new WebSocketServer({ noServer: true, autoPong });
  server.on('upgrade', (request, socket, head) => {
    handshakes += 1;
    if (refuse) socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
    else webSockets.handleUpgrade(request, socket, head, (client) => client.resume());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => {
    for (const client of webSockets.clients) client.terminate();
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handshakes: () => handshakes,
    hang: () => {
      hanging = true;
    },
  };
}
