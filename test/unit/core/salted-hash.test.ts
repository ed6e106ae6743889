import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSecret, saltedHash } from '../../../src/core/salted-hash.ts';

test('a secret is known again by its hash, and nothing else is', async () => {
  const kept = await saltedHash('1980-12-31');
  assert.equal(await isSecret('1980-12-31', kept), true);
  assert.equal(await isSecret('1980-12-30', kept), false);
  assert.doesNotMatch(kept, /1980/);
});

test('the same secret is kept differently each time', async () => {
  assert.notEqual(await saltedHash('1234'), await saltedHash('1234'));
});

test('what is no hash of ours knows no secret', async () => {
  for (const kept of ['', '1234', 'bcrypt$1$1$1$$']) assert.equal(await isSecret('', kept), false);
});

test('the thread that asks goes on while a hash is made', async () => {
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 1);
  await saltedHash('1234');
  clearInterval(ticking);
  assert.ok(turns > 3, `${turns} turns`);
});
