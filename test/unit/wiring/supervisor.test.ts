import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startSupervisor } from '../../../src/wiring/supervisor.ts';

const DAEMON = join(import.meta.dirname, '..', '..', 'support', 'scripted-daemon.ts');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function supervise(character: string) {
  const supervisorPort = await freePort();
  const lines: string[] = [];
  const supervisor = await startSupervisor({
    env: process.env,
    home: tmpdir(),
    supervisorPort,
    bind: '127.0.0.1',
    command: [DAEMON, character],
    onLine: (line) => lines.push(line),
  });
  const alive = () =>
    fetch(`http://127.0.0.1:${supervisorPort}/`).then(
      ({ status }) => status,
      () => 'refused',
    );
  const said = async (sentence: string) => {
    for (let i = 0; i < 100 && !lines.some((line) => line.includes(sentence)); i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return lines.filter((line) => line.includes(sentence)).length;
  };
  return { supervisor, alive, said, lines };
}

test('tells the dialplan that the daemon is worth waiting for, until it ends it', async () => {
  const { supervisor, alive } = await supervise('well');
  await supervisor.ready;
  assert.equal(await alive(), 200);
  await supervisor.stop('SIGTERM');
  assert.equal(await supervisor.exited, 0);
  assert.equal(await alive(), 'refused');
});

test('kills a daemon whose loop has stopped, and starts it again', async () => {
  const { supervisor, said } = await supervise('frozen');
  assert.ok((await said('the daemon is frozen and is killed')) > 0);
  assert.ok((await said('the daemon ended and is started again')) > 0);
  await supervisor.stop('now');
});

test('does not start a daemon again that refuses its configuration', async () => {
  const { supervisor, said } = await supervise('broken');
  await assert.rejects(supervisor.ready);
  assert.equal(await supervisor.exited, 2);
  assert.equal(await said('is started again'), 0);
});

test('does not start a daemon again that cannot do better, such as one whose port is taken', async () => {
  const { supervisor, lines } = await supervise('blocked');
  assert.equal(await supervisor.exited, 1);
  const [line = '', ...others] = lines;
  assert.deepEqual(others, []);
  const { time, ...rest } = JSON.parse(line);
  assert.deepEqual(rest, {
    level: 'error',
    name: 'supervisor',
    code: 4,
    signal: null,
    message: 'the daemon ended and is not started again',
  });
  assert.equal(new Date(time).toISOString(), time);
});

test('gives up on a daemon that keeps dying', async () => {
  const { supervisor, said } = await supervise('mortal');
  assert.equal(await supervisor.exited, 1);
  assert.equal(await said('the daemon ended and is started again'), 10);
});

test('names the port that is taken', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  await once(blocker, 'listening');
  const address = blocker.address();
  const supervisorPort = typeof address === 'object' && address ? address.port : 0;
  await assert.rejects(startSupervisor({ env: {}, home: tmpdir(), supervisorPort, bind: '127.0.0.1' }), {
    code: 'port.taken',
  });
  blocker.close();
});

test('an address this machine has not is a fault of the settings, not of the port', async () => {
  // 192.0.2.0/24 is kept for documentation.
  const options = { env: {}, home: tmpdir(), supervisorPort: await freePort(), bind: '192.0.2.1' };
  await assert.rejects(startSupervisor(options), { code: 'config.invalid', message: /192\.0\.2\.1/ });
});
