import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteDialplan } from '../../../src/wiring/site-dialplan.ts';

function scratchHome() {
  const path = mkdtempSync(join(tmpdir(), 'attendant-dialplan-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

test('the dialplan of the home is taken along, before what somebody else adds', async () => {
  using home = scratchHome();
  writeFileSync(join(home.path, 'extensions-extra.conf'), '[site]\n');
  assert.deepEqual(await siteDialplan(home.path), { extraDialplan: '[site]\n' });
  assert.deepEqual(await siteDialplan(home.path, '[x]\n'), { extraDialplan: '[site]\n\n[x]\n' });
});

test('a home without one adds nothing, and one that cannot be read is a planned failure', async () => {
  using home = scratchHome();
  assert.deepEqual(await siteDialplan(home.path), {});
  mkdirSync(join(home.path, 'extensions-extra.conf'));
  await assert.rejects(siteDialplan(home.path), { code: 'config.invalid', message: /^cannot read .*extra/ });
});
