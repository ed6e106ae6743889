import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { holderOf, isHeld, lockHome } from '../../../src/wiring/home-lock.ts';

const MODULE = join(import.meta.dirname, '../../../src/wiring/home-lock.ts');

function scratch(context: { after(clean: () => void): void }): string {
  const home = mkdtempSync(join(tmpdir(), 'attendant-lock-'));
  context.after(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** Another process that has the lock until it is killed. */
async function holdElsewhere(home: string) {
  const code = `import { lockHome } from ${JSON.stringify(MODULE)};
    lockHome(${JSON.stringify(home)}, 'daemon', 'daemon'); process.stdout.write('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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
