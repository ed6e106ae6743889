import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

/** Runs the daemon's process to its end. `preload` is a module that runs before it. */
function run({ configFile = 'attendant.yaml', preload = '' }) {
  const home = mkdtempSync(join(tmpdir(), 'attendant-daemon-'));
  const early = preload === '' ? [] : ['--import', `data:text/javascript;base64,${btoa(preload)}`];
  const env = { ...process.env, ATTENDANT_HOME: home, ATTENDANT_CONFIG: configFile };
  const argv = [...early, 'src/main.ts', 'daemon'];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { env, encoding: 'utf8' });
  rmSync(home, { recursive: true });
  const lines = stdout.trim().split('\n');
  return { status, stderr, last: JSON.parse(lines.at(-1) ?? '') };
}

test('a configuration that is wrong ends the daemon with 2 and a line of the log', () => {
  const { status, stderr, last } = run({ configFile: '/nowhere/attendant.yaml' });
  assert.equal(status, 2);
  assert.equal(stderr, '');
  assert.deepEqual(
    [last.level, last.message, last.err.code],
    ['error', 'the daemon cannot run', 'config.invalid'],
  );
});

for (const [what, bug] of [
  ['an error that nobody catches', `throw new Error('my name is Sample')`],
  ['a promise that nobody waits for', `Promise.reject(new Error('my name is Sample'))`],
] as const) {
  test(`${what} ends the daemon with 1 and a line of the log that does not quote it`, () => {
    const preload = `process.on('newListener', (event) => {
      if (event === 'unhandledRejection') setImmediate(() => { ${bug}; });
    });`;
    const { status, stderr, last } = run({ preload });
    assert.equal(status, 1);
    assert.equal(stderr, '');
    assert.equal(last.message, 'an error that nobody caught ends the daemon');
    assert.doesNotMatch(JSON.stringify(last), /Sample/);
    assert.ok(last.err.frames.length > 0);
  });
}
