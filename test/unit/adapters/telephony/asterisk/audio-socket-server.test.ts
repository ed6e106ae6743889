import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import { createAudioSocketServer } from '../../../../../src/adapters/telephony/asterisk/audio-socket-server.ts';
import type { MediaLeg } from '../../../../../src/adapters/telephony/asterisk/media-leg.ts';
import { silentLog } from '../../../../../src/ports/log.ts';
import { createHandClock, until } from './hand-clock.ts';

const UUID_FRAME = Buffer.from('01001079c1370f0a9b4f23942320e1c375b2ec', 'hex');
/** 20 ms at 8 kHz, which a leg has when nothing else is said. */
const FRAME_SAMPLES = 160;
const FRAME_BYTES = 3 + 2 * FRAME_SAMPLES;

test('a connection that sends no UUID is closed after two seconds', async (t) => {
  const { clock, client, asked } = await serve(t);
  await clock.pass(1999);
  assert.equal(client.readableEnded, false);
  await clock.pass(1);
  await once(client, 'close');
  assert.deepEqual(asked, []);
});

test('a connection that does not begin with a UUID is closed and nobody is asked', async (t) => {
  const { client, asked } = await serve(t);
  client.write(Buffer.from('03000131', 'hex'));
  await once(client.resume(), 'end');
  assert.deepEqual(asked, []);
});

test('an address that is not on the list is refused', async (t) => {
  const { client, asked } = await serve(t, { allowFrom: ['192.0.2.1'] });
  client.on('error', () => {}).write(UUID_FRAME);
  await once(client, 'close');
  assert.deepEqual(asked, []);
});

test('silence runs on absolute deadlines until the call speaks', async (t) => {
  const { clock, client, legs, received } = await serve(t);
  client.write(UUID_FRAME);
  await until(() => legs.length === 1, 'the leg');
  await clock.pass(205);
  await until(() => received() === 11 * FRAME_BYTES, 'eleven frames');
  legs[0]?.out.write(new Int16Array(FRAME_SAMPLES));
  await clock.pass(100);
  legs[0]?.out.write(new Int16Array(FRAME_SAMPLES));
  await until(() => received() === 12 * FRAME_BYTES, 'the frame after the doubled one');
});

test('a first word is never lost to the beat of the silence before it', async (t) => {
  const { clock, client, legs, received } = await serve(t);
  client.write(UUID_FRAME);
  await until(() => legs.length === 1, 'the leg');
  await clock.pass(1);
  legs[0]?.out.write(new Int16Array(FRAME_SAMPLES).fill(9));
  await until(() => received() === 2 * FRAME_BYTES, 'silence and word');
});

test('a PBX that does not read loses the newer sound, and we keep no more than 200 ms of it', async (t) => {
  const { client, legs, received } = await serve(t);
  client.write(UUID_FRAME);
  await until(() => legs.length === 1, 'the leg');
  client.pause();
  const written = 40_000;
  for (let frame = 0; frame < written; frame += 1) legs[0]?.out.write(new Int16Array(FRAME_SAMPLES).fill(1));
  client.resume();
  void legs[0]?.close();
  await once(client, 'end');
  assert.ok(received() < (written / 2) * FRAME_BYTES, `${received()} bytes`);
});

test('a caller who ends the connection leaves none half open', async (t) => {
  const { client, legs } = await serve(t);
  client.write(UUID_FRAME);
  await until(() => legs.length === 1, 'the leg');
  client.end();
  await once(client.resume(), 'close');
  assert.equal(legs[0]?.ended.aborted, true);
});

test('a listener that throws ends its leg and nothing else', async (t) => {
  const { client, legs } = await serve(t);
  client.write(UUID_FRAME);
  await until(() => legs.length === 1, 'the leg');
  legs[0]?.listen({
    audio() {},
    digit() {
      throw new Error('a bug');
    },
    held() {},
    ended() {},
  });
  client.resume().write(Buffer.from('03000131', 'hex'));
  await once(client, 'end');
  assert.equal(legs[0]?.ended.aborted, true);
});

test('a port that is in use is named in the error', async (t) => {
  const { port } = await serve(t);
  const options = { host: '127.0.0.1', port, allowFrom: [] };
  const second = createAudioSocketServer(
    options,
    { accept: () => true, leg() {} },
    { log: silentLog, clock: createHandClock() },
  );
  await assert.rejects(second.start(), { code: 'port.taken', message: new RegExp(String(port)) });
});

async function serve(t: TestContext, { allowFrom = ['127.0.0.1'] } = {}) {
  const clock = createHandClock();
  const port = await freePort();
  const legs: MediaLeg[] = [];
  const asked: string[] = [];
  const server = createAudioSocketServer(
    { host: '127.0.0.1', port, allowFrom },
    { accept: (callId) => asked.push(callId) > 0, leg: (leg) => void legs.push(leg) },
    { log: silentLog, clock },
  );
  await server.start();
  t.after(() => Promise.all([server.stop(), clock.pass(1000)]));
  const client: Socket = connect({ host: '127.0.0.1', port });
  t.after(() => client.destroy());
  await once(client, 'connect');
  let bytes = 0;
  client.on('data', (part: Buffer) => {
    bytes += part.length;
  });
  return { clock, client, port, legs, asked, received: () => bytes };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
