import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFetchedAsterisk } from '../../../src/adapters/pbx/asterisk/fetched-asterisk.ts';
import { asteriskAgeFinding } from '../../../src/cli/doctor-asterisk-age.ts';
import { scratchCli } from '../../support/run-cli.ts';

const NOW = new Date('2026-11-28T09:00:00Z');

for (const [day, status, words] of [
  ['2026-11-28', 'ok', 'today'],
  ['2026-11-27', 'ok', '1 day ago'],
  ['2026-09-29', 'ok', '60 days ago'],
  ['2026-09-28', 'warn', '61 days ago'],
] as const) {
  test(`an Asterisk fetched on ${day} is ${status} on 2026-11-28`, () => {
    const found = asteriskAgeFinding({ version: '22.10.1~dfsg', asOf: new Date(`${day}T00:00:00Z`) }, NOW);
    assert.equal(found.status, status);
    assert.equal(found.detail, `Asterisk 22.10.1~dfsg from Debian, as of ${day}, ${words}`);
    assert.equal(/attendant pbx update/.test(found.fix ?? ''), status === 'warn');
  });
}

test('the age is what set-up has written down, or that of the package list', async () => {
  const root = mkdtempSync(join(tmpdir(), 'attendant-root-'));
  try {
    mkdirSync(join(root, 'var/lib/dpkg'), { recursive: true });
    writeFileSync(join(root, 'var/lib/dpkg/status'), '');
    const listed = new Date('2026-07-04T12:00:00Z');
    utimesSync(join(root, 'var/lib/dpkg/status'), listed, listed);
    assert.deepEqual(await readFetchedAsterisk(root), { asOf: listed });
    writeFileSync(join(root, 'attendant-fetched'), '2026-08-01 1:22.10.1~dfsg+~cs6.17-1\n');
    assert.deepEqual(await readFetchedAsterisk(root), {
      asOf: new Date('2026-08-01T00:00:00Z'),
      version: '1:22.10.1~dfsg+~cs6.17-1',
    });
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('pbx --help names update, and its help has an example and says what happens to a running PBX', async () => {
  using cli = scratchCli();
  assert.match((await cli.run(['pbx', '--help'])).text, /^ {2}update .*renew the Asterisk/m);
  const { text } = await cli.run(['pbx', 'update', '--help']);
  assert.match(text, /Example: sudo \.\/scripts\/attendant pbx update/);
  assert.match(text, /goes on with the old one until it is started again/);
});
