import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteFiles } from '../../../src/wiring/site-files.ts';

function scratchHome() {
  const path = mkdtempSync(join(tmpdir(), 'attendant-dialplan-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

test('the dialplan of the home is taken along, before what somebody else adds', async () => {
  using home = scratchHome();
  writeFileSync(join(home.path, 'extensions-extra.conf'), '[site]\n');
  assert.deepEqual(await siteFiles(home.path), { extraDialplan: '[site]\n' });
  assert.deepEqual(await siteFiles(home.path, '[x]\n'), { extraDialplan: '[site]\n\n[x]\n' });
});

test('carriers of the home are taken along', async () => {
  using home = scratchHome();
  writeFileSync(join(home.path, 'pjsip-extra.conf'), '[carrier](trunk)\n');
  assert.deepEqual(await siteFiles(home.path), { extraTrunks: '[carrier](trunk)\n' });
});

test('a home without one adds nothing, and one that cannot be read is a planned failure', async () => {
  using home = scratchHome();
  assert.deepEqual(await siteFiles(home.path), {});
  mkdirSync(join(home.path, 'extensions-extra.conf'));
  await assert.rejects(siteFiles(home.path), { code: 'config.invalid', message: /^cannot read .*extra/ });
});
