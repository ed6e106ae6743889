import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { scratchCheckout } from '../../support/scratch-checkout.ts';

const LIST = ['./scripts/attendant', 'calls', 'list'];

for (const signal of ['SIGTERM', 'SIGHUP', 'SIGKILL'] as const) {
  test(`a set-up that ${signal} ends leaves neither the lock nor anything that runs for ever`, async () => {
    using checkout = scratchCheckout();
    const first = checkout.start(LIST, { SLOW: '1' });
    await checkout.until(() => existsSync(join(checkout.scratch, 'npm-began')));
    first.child.kill(signal);
    await first.ended;
    // Who is killed without a word cannot take npm along: it holds the lock until it ends, and is ended here.
    if (signal === 'SIGKILL') for (const pid of checkout.processes()) process.kill(pid, 'SIGKILL');
    const { code, stderr } = await checkout.run(LIST);
    assert.equal(code, 0, stderr);
    await checkout.until(() => checkout.processes().length === 0);
  });
}

test('a second set-up waits for the first and then finds everything done', async () => {
  using checkout = scratchCheckout();
  checkout.program('sleep', 'exec /bin/sleep 0.5');
  const both = await Promise.all([
    checkout.run(LIST, { SLOW: '1' }),
    checkout.until(() => existsSync(join(checkout.scratch, 'npm-began'))).then(() => checkout.run(LIST)),
  ]);
  assert.deepEqual(
    both.map(({ code }) => code),
    [0, 0],
  );
  assert.match(both[1].stderr, /waiting for another set-up to end/);
  assert.equal(checkout.npmCalls().length, 1);
});

test('scripts run through a symbolic link, from any folder', async () => {
  using checkout = scratchCheckout();
  const link = join(checkout.home, 'attendant');
  symlinkSync(join(checkout.folder, 'scripts/attendant'), link);
  const { code, stdout } = await checkout.run(['env', '-C', '/', link, 'calls', 'list']);
  assert.equal(code, 0);
  assert.match(stdout, /^ran .*checkout\/src\/main\.ts calls list$/m);
});

test('a script whose lib.sh is not there ends at once', async () => {
  using checkout = scratchCheckout();
  for (const name of ['attendant', 'start', 'test', 'bench', 'update-pbx']) {
    execFileSync('cp', [join(checkout.folder, 'scripts', name), checkout.home]);
    const { code, stdout } = await checkout.run([join(checkout.home, name), '--help']);
    assert.deepEqual([code, stdout], [1, ''], name);
  }
  assert.deepEqual(checkout.npmCalls(), []);
});

for (const [what, HOME] of [
  ['not set', undefined],
  ['set to nothing', ''],
  ['no folder that there is', '/nonexistent'],
  ['a folder that cannot be written', '/proc'],
] as const) {
  test(`HOME may be ${what}`, async () => {
    using checkout = scratchCheckout();
    const { code, stdout, stderr } = await checkout.run(LIST, { HOME, XDG_CACHE_HOME: undefined });
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^ran /m);
    assert.doesNotMatch(stderr, /unbound|cannot create/);
  });
}

for (const start of [['./scripts/start'], ['./scripts/attendant', 'start']]) {
  test(`where SIP's port is taken, ${start.join(' ')} installs nothing`, async () => {
    using checkout = scratchCheckout();
    for (const name of ['apt-get', 'debootstrap', 'useradd'])
      checkout.program(name, 'touch "$SCRATCH/installed"');
    const socket = createSocket('udp4');
    const port = await new Promise<number>((resolve) =>
      socket.bind(0, '127.0.0.1', () => resolve(socket.address().port)),
    );
    const { code, stderr } = await checkout.run(start, { ATTENDANT_SIP_PORT: String(port) });
    socket.close();
    assert.equal(code, 1);
    assert.match(stderr, new RegExp(`^attendant: a telephone system has SIP port ${port} here already`));
    assert.match(stderr, /\n→ .*attendant serve/);
    assert.deepEqual(checkout.npmCalls(), []);
    assert.ok(!existsSync(join(checkout.scratch, 'installed')));
  });
}
