import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { holderOf, isHeld, lockHome } from '../../../src/wiring/home-lock.ts';

const HOLDER = join(import.meta.dirname, '../../support/hold-home.main.ts');

function scratch(context: { after(clean: () => void): void }): string {
  const home = mkdtempSync(join(tmpdir(), 'attendant-lock-'));
  context.after(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** Another process that has the lock until it is killed. */
async function holdElsewhere(home: string) {
  const child = spawn(process.execPath, [HOLDER, home], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

test('a lock that another process has is refused, with who has it', async (context) => {
  const home = scratch(context);
  const child = await holdElsewhere(home);
  assert.throws(() => lockHome(home, 'daemon', 'daemon'), {
    code: 'home.taken',
    message: new RegExp(`daemon \\(process ${child.pid}\\) runs on ${home} already`),
  });
  assert.deepEqual(holderOf(home, 'daemon'), { pid: child.pid, command: 'daemon' });
  assert.equal(isHeld(home, 'keeper'), false, 'each has its own');
  child.kill('SIGKILL');
  await once(child, 'exit');
});

test('a process that is killed gives its lock back', async (context) => {
  const home = scratch(context);
  const child = await holdElsewhere(home);
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.equal(holderOf(home, 'daemon'), undefined);
  lockHome(home, 'daemon', 'daemon').release();
});

test('a lock that was asked after is still held by whoever has it', (context) => {
  const home = scratch(context);
  const lock = lockHome(home, 'supervisor', 'serve');
  assert.equal(isHeld(home, 'supervisor'), true);
  assert.deepEqual(holderOf(home, 'supervisor'), { pid: process.pid, command: 'serve' });
  assert.equal(isHeld(home, 'supervisor'), true);
  lock.release();
  assert.equal(isHeld(home, 'supervisor'), false);
});

test('a name that an earlier holder has left is not taken for the one of now', async (context) => {
  const home = scratch(context);
  const child = await holdElsewhere(home);
  // What stands there when the disk was full at the time.
  writeFileSync(join(home, 'locks', 'daemon.pid'), JSON.stringify({ pid: process.ppid, command: 'daemon' }));
  assert.equal(holderOf(home, 'daemon'), undefined);
  assert.equal(isHeld(home, 'daemon'), true);
  child.kill('SIGKILL');
  await once(child, 'exit');
});

test('who only looks keeps nobody from taking it', async (context) => {
  const home = scratch(context);
  const look = new Worker(
    `const { isHeld } = await import(process.argv[2]); for (;;) isHeld(process.argv[3], 'daemon');`,
    { eval: true, argv: [join(import.meta.dirname, '../../../src/wiring/home-lock.ts'), home] },
  );
  await once(look, 'online');
  for (let i = 0; i < 200; i++) lockHome(home, 'daemon', 'daemon').release();
  await look.terminate();
});
