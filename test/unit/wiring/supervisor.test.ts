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

async function supervise(character: string, options: { givesUp?: boolean; bind?: string } = {}) {
  const supervisorPort = await freePort();
  const lines: string[] = [];
  const supervisor = await startSupervisor({
    env: process.env,
    home: tmpdir(),
    supervisorPort,
    bind: '127.0.0.1',
    ...options,
    command: [DAEMON, character],
    onLine: (line) => lines.push(line),
  });
  const alive = () =>
    fetch(`http://127.0.0.1:${supervisorPort}/`).then(
      ({ status }) => status,
      () => 'refused',
    );
  const said = async (sentence: string, times = 1) => {
    const count = () => lines.filter((line) => line.includes(sentence)).length;
    for (let i = 0; i < 500 && count() < times; i += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return count();
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

test('does not start a daemon again that refuses its configuration before it has taken a call', async () => {
  const { supervisor, lines } = await supervise('broken', { givesUp: true });
  await assert.rejects(supervisor.ready);
  assert.equal(await supervisor.exited, 2);
  assert.ok(!lines.some((line) => line.includes('is started again')));
});

test('does not start a daemon again that cannot do better, such as one whose port is taken', async () => {
  const { supervisor, lines } = await supervise('blocked', { givesUp: true });
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

test('a daemon that cannot start is tried again, later each time, until it is told to end', async () => {
  const { supervisor, said, lines } = await supervise('blocked');
  const sentence = 'the daemon ended and is started again';
  assert.ok((await said(sentence, 12)) >= 12);
  assert.deepEqual(
    lines.filter((line) => !line.includes(sentence)),
    [],
  );
  const pauses = lines.map((line) => JSON.parse(line).waitMs);
  assert.deepEqual(pauses.slice(0, 12), [...Array(10).fill(0), 500, 1000]);
  await supervisor.stop('SIGTERM');
  assert.equal(await supervisor.exited, 0);
});

test('a daemon that has taken calls is never given up, whatever it ends with', async () => {
  const { supervisor, alive, said } = await supervise('refuses-later', { givesUp: true });
  await supervisor.ready;
  assert.ok((await said('the daemon ended and is started again', 11)) >= 11);
  assert.equal(await alive(), 503, 'between two starts nobody waits for it');
  await supervisor.stop('now');
  assert.equal(await supervisor.exited, 0);
});

test('a daemon that has said that it is ending is not taken for a frozen one', async () => {
  const { supervisor, lines } = await supervise('slow-to-end');
  await supervisor.ready;
  await supervisor.stop('SIGTERM');
  assert.equal(await supervisor.exited, 0);
  assert.deepEqual(lines, []);
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

test('an address that this machine does not have yet is waited for, and the daemon runs meanwhile', async () => {
  // 192.0.2.0/24 is kept for documentation.
  const { supervisor, said, lines } = await supervise('well', { bind: '192.0.2.1' });
  await supervisor.ready;
  assert.equal(await said('this machine has no address 192.0.2.1'), 1, lines.join());
  await supervisor.stop('SIGTERM');
  assert.equal(await supervisor.exited, 0);
});
