import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import {
  ASTERISK_ROOT,
  ASTERISK_USER,
  findAsterisk,
  isNewEnough,
} from '../../../../../src/adapters/pbx/asterisk/asterisk-program.ts';

for (const [text, expected] of [
  ['Asterisk 22.10.1~dfsg+~cs6.17', true],
  ['Asterisk 22.10.0', true],
  ['Asterisk 23.4.0', true],
  ['Asterisk 24.0.0', true],
  ['Asterisk certified/22.10-cert1', true],
  // Comfort noise ends an AudioSocket leg of these.
  ['Asterisk 22.9.0', false],
  ['Asterisk 22.8.0', false],
  ['Asterisk 23.3.0', false],
  ['Asterisk 21.12.0', false],
  ['Asterisk 20.18.0', false],
  ['Asterisk GIT-master-1a2b3c', false],
  ['', false],
] as const) {
  test(`"${text}" ${expected ? 'is' : 'is not'} new enough`, () => {
    assert.equal(isNewEnough(text), expected);
  });
}

test('the scripts make the user and the folder that are looked for', async () => {
  const script = await readFile('scripts/lib.sh', 'utf8');
  assert.match(script, new RegExp(`^asterisk_user=${ASTERISK_USER}$`, 'm'));
  assert.match(script, new RegExp(`:-/var/lib}/attendant-pbx/${ASTERISK_ROOT}"$`, 'm'));
  assert.match(script, new RegExp(`/attendant/${ASTERISK_ROOT}"$`, 'm'));
});

test('without a program on PATH and without an unpacked one there is none', async () => {
  assert.equal(
    await findAsterisk({
      PATH: '/nonexistent',
      XDG_CACHE_HOME: '/nonexistent',
      XDG_DATA_HOME: '/nonexistent',
    }),
    undefined,
  );
});
