import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDeskPin } from '../../../src/wiring/desk-pin.ts';
import { scratchHome } from '../../support/scratch-home.ts';

test('the PIN is made once, for the owner alone, and may be changed in its file', () => {
  using scratch = scratchHome();
  openDeskPin(scratch.path, () => 0);
  const file = join(scratch.path, 'desk-pin');
  const pin = readFileSync(file, 'utf8').trim();
  assert.match(pin, /^\d{6}$/);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.ok(openDeskPin(scratch.path, () => 0).isRight('101', pin));
  writeFileSync(file, '97531\n');
  assert.ok(openDeskPin(scratch.path, () => 0).isRight('101', '97531'));
  writeFileSync(file, 'secret');
  assert.throws(() => openDeskPin(scratch.path, () => 0), { code: 'storage.failed' });
});

test('a phone that was wrong five times within an hour is shut, and others are not', () => {
  using scratch = scratchHome();
  let nowMs = 0;
  writeFileSync(join(scratch.path, 'desk-pin'), '246810');
  const pin = openDeskPin(scratch.path, () => nowMs);
  for (let times = 0; times < 5; times += 1) assert.equal(pin.isRight('101', '111111'), false);
  assert.ok(pin.isShut('101'));
  assert.equal(pin.isRight('101', '246810'), false, 'the right one as well');
  assert.ok(pin.isRight('102', '246810'));
  nowMs = 3_600_001;
  assert.equal(pin.isShut('101'), false);
  assert.ok(pin.isRight('101', '246810'));
});
