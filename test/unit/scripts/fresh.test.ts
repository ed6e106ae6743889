import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type ScratchCheckout, scratchCheckout } from '../../support/scratch-checkout.ts';

/** With the trial of bare machines, on one that lets nobody mount anything. */
function withoutMounts(): ScratchCheckout {
  const checkout = scratchCheckout();
  cpSync('test/fresh', join(checkout.folder, 'test/fresh'));
  checkout.program('id', 'echo 0');
  checkout.program('unshare', 'exit 1');
  return checkout;
}

test('where bare machines cannot be made the trial is skipped with its reason', async () => {
  using checkout = withoutMounts();
  const { code, stderr } = await checkout.run(['test/fresh']);
  assert.equal(code, 0);
  assert.equal(stderr, 'attendant: skipped: this machine lets nobody mount anything\n');
});

test('in CI the same is a failure', async () => {
  using checkout = withoutMounts();
  const { code, stderr } = await checkout.run(['test/fresh'], { CI: 'true' });
  assert.equal(code, 1);
  assert.match(
    stderr,
    /skipped: this machine lets nobody mount anything\nattendant: in CI this is a failure\n→ /,
  );
});

test('without root it is skipped, too; a name it does not know is named', async () => {
  using checkout = withoutMounts();
  const unknown = await checkout.run(['test/fresh', 'debian-11']);
  assert.equal(unknown.code, 1);
  assert.match(unknown.stderr, /there is no debian-11 here\n→ Take one of: .*debian-13/);
  checkout.program('id', 'echo 1000');
  const { code, stderr } = await checkout.run(['test/fresh', '--all']);
  assert.deepEqual([code, stderr], [0, 'attendant: skipped: this needs root\n']);
});

test('help is read without root and names both machines', async () => {
  using checkout = withoutMounts();
  const { code, stdout } = await checkout.run(['test/fresh', '--help']);
  assert.equal(code, 0);
  assert.match(stdout, /^Usage: test\/fresh \[--all \| debian-12 \| debian-13\]/);
});

test('CI runs what README promises: the tests, calls to try, the bench, and a machine that has nothing', () => {
  const text = readFileSync('.ci/run', 'utf8');
  const byPhone = /^\.\/scripts\/eval test\/eval\/\{(.*)\}\.yaml/m.exec(text)?.[1]?.split(',') ?? [];
  assert.equal(byPhone.length, 10);
  for (const name of byPhone) assert.ok(existsSync(`test/eval/${name}.yaml`), name);
  assert.deepEqual(text.match(/^\.\/\S+.*?(?= <| test\/)/gm), [
    './scripts/test',
    './scripts/eval --talk',
    './scripts/eval',
    './scripts/bench --quick',
    './test/fresh',
  ]);
});
