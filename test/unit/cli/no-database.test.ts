import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { noDatabaseIn } from '../../../src/cli/no-database.ts';
import { scratchCli } from '../../support/run-cli.ts';

function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-none-'));
  const [home, service] = [join(folder, 'home'), join(folder, 'service')];
  for (const path of [home, service]) mkdirSync(path);
  return { home, service, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

test('the place that was looked at is named, and how to name another', () => {
  using folder = scratch();
  assert.equal(
    noDatabaseIn(folder.home, folder.service),
    `no database at ${folder.home}/attendant.db: the first start makes it, and ATTENDANT_HOME names another home`,
  );
});

test('a home that this user may not look into is said to be its owner’s', (t) => {
  using folder = scratch();
  chmodSync(folder.home, 0o000);
  chmodSync(dirname(folder.home), 0o755);
  // Root may look into every folder.
  const other = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  const mayRead = spawnSync('test', ['-r', 'src/main.ts', '-a', '-x', process.execPath], other).status === 0;
  if (!mayRead) return t.skip('the other user may not read this checkout');
  const env = { ...process.env, ATTENDANT_HOME: folder.home };
  const options = { encoding: 'utf8', env, ...other } as const;
  const { stdout, stderr } = spawnSync(process.execPath, ['src/main.ts', 'messages', 'list'], options);
  assert.match(stdout, /^no database at .* for this user: (\S+) may read it, so try sudo -u \1$/m, stderr);
  chmodSync(folder.home, 0o700);
});

test('every command that needs a database names the place when there is none', async () => {
  using cli = scratchCli();
  for (const argv of [
    ['calls', 'list'],
    ['calls', 'show', 'abc'],
    ['calls', 'latency'],
    ['messages', 'list'],
  ]) {
    for (const form of [[], ['--json']]) {
      const { text, errors } = await cli.run([...argv, ...form]);
      assert.ok(`${text}${errors}`.includes(join(cli.home, 'attendant.db')), [...argv, ...form].join(' '));
    }
  }
  const { json } = await cli.run(['doctor', '--no-call', '--json']);
  assert.ok(JSON.stringify(json).includes(join(cli.home, 'attendant.db')));
});
