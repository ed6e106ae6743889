import assert from 'node:assert/strict';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { linkKeyFileIn } from '../../../src/wiring/home-paths.ts';
import { linkKeyOf } from '../../../src/wiring/link-key.ts';
import { scratchHome } from '../../support/scratch-home.ts';

test('a home has one key for its links, which only its user can read, and which stays', () => {
  using home = scratchHome();
  const key = linkKeyOf(home.path);
  assert.equal(key.length, 32);
  assert.deepEqual(linkKeyOf(home.path), key);
  assert.equal(statSync(linkKeyFileIn(home.path)).mode & 0o777, 0o600);
  assert.deepEqual(
    readdirSync(home.path).filter((name) => name.includes('link')),
    ['link.key'],
  );
  using other = scratchHome();
  assert.notDeepEqual(linkKeyOf(other.path), key);
});

test('a key that is cut off is named, and not replaced', () => {
  using home = scratchHome();
  writeFileSync(linkKeyFileIn(home.path), 'abc');
  assert.throws(() => linkKeyOf(home.path), { code: 'storage.failed', message: /link\.key; remove it/ });
});
