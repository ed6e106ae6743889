import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepInstance, requireAddress } from '../../../../../src/adapters/pbx/asterisk/instance.ts';

const INSTANCE = { sipPort: 5060, ariPort: 8088, rtpPorts: { first: 1, last: 2 }, sipBind: '127.0.0.1' };

function scratch(context: { after(clean: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-instance-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a PBX that runs cannot be given other ports, and is told how to be ended', async (context) => {
  const folder = scratch(context);
  await keepInstance(folder, INSTANCE, false);
  await keepInstance(folder, INSTANCE, true);
  await assert.rejects(keepInstance(folder, { ...INSTANCE, sipPort: 5070 }, true), {
    code: 'config.invalid',
    message: /SIP 127\.0\.0\.1:5060.*pbx stop/,
  });
  await keepInstance(folder, { ...INSTANCE, sipPort: 5070 }, false);
});

test('an address that comes up later is waited for: without it no phone would reach the PBX', async (context) => {
  const folder = scratch(context);
  // 198.51.100.0/24 is kept for documentation.
  await keepInstance(folder, { ...INSTANCE, sipBind: '198.51.100.7' }, false);
  await assert.rejects(requireAddress(folder), { code: 'address.missing', message: /198\.51\.100\.7/ });
  await keepInstance(folder, { ...INSTANCE, sipBind: '127.0.0.2' }, false);
  await requireAddress(folder);
});
