import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { ASTERISK_ROOT, isNewEnough } from '../../../src/adapters/pbx/asterisk/asterisk-program.ts';
import { type ScratchCheckout, scratchCheckout } from '../../support/scratch-checkout.ts';

const needsRoot = process.getuid?.() === 0 ? false : 'Asterisk is set up by root only';
const IN_DEBIAN = 'is_debian() { return 0; }; has_docker() { return 1; };';

const rootOf = ({ home }: ScratchCheckout) => join(home, 'data/attendant-pbx', ASTERISK_ROOT);
const cachedIn = ({ home }: ScratchCheckout) => join(home, 'cache/attendant', ASTERISK_ROOT);
const PBX = ['bash', '-c', `. scripts/lib.sh; ${IN_DEBIAN} pbx || no_pbx`];
const pbx = (checkout: ScratchCheckout) => checkout.run(PBX);

/** As debootstrap leaves it, as far as the scripts can see. */
function unpack(root: string, version: string): void {
  const files = {
    'usr/sbin/asterisk': '',
    'var/lib/dpkg/status': '',
    'etc/apt/sources.list': 'deb http://mirror.invalid/debian sid main\n',
    version,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text, { mode: 0o755 });
  }
}

/** The programs around an Asterisk; Debian has the given version. */
function debian(checkout: ScratchCheckout, version: string): void {
  checkout.program('useradd', 'exit 0');
  checkout.program('dpkg-query', `root=$1; root=\${root#--admindir=}; cat "\${root%/var/lib/dpkg}/version"`);
  checkout.program(
    'apt-get',
    `[[ " $* " = *" dist-upgrade "* ]] || exit 0
for option in "$@"; do case $option in Dir::State::status=*) status=\${option#*=};; esac; done
[ "$(cat "\${status%/var/lib/dpkg/status}/version")" = ${version} ] || echo "Inst asterisk [1] (${version} Debian)"`,
  );
  checkout.program(
    'debootstrap',
    `touch "$SCRATCH/fetched"; root=\${@: -2:1}; [ -d "$root" ] || root=\${@: -1}
mkdir -p "$root"/usr/sbin "$root"/var/lib/dpkg "$root"/etc/apt; echo '#!/bin/sh' >"$root/usr/sbin/asterisk"
chmod +x "$root/usr/sbin/asterisk"; echo ${version} >"$root/version"
echo "deb http://mirror.invalid/debian sid main" >"$root/etc/apt/sources.list"; touch "$root/var/lib/dpkg/status"`,
  );
  // What needs the rights of root alone.
  checkout.program(
    'unshare',
    'while [[ $1 = -* ]]; do [ "$1" = --propagation ] && shift; shift; done\n[ "$1" = sh ] || exec "$@"',
  );
}

test('scripts and daemon agree which Asterisk is new enough', async () => {
  using checkout = scratchCheckout();
  const versions = [
    '20.19.1',
    '21.12.0',
    '22.7.0',
    '22.9.2',
    '22.10.0',
    '22.11.0',
    '23.0.0',
    '23.3.1',
    '23.4.0',
    '24.0.0',
  ];
  const script = `. scripts/lib.sh; for v in ${versions.join(' ')}; do is_new_asterisk "Asterisk $v" && echo $v; done; true`;
  const { stdout } = await checkout.run(['bash', '-c', script]);
  assert.deepEqual(
    stdout.trim().split('\n'),
    versions.filter((version) => isNewEnough(`Asterisk ${version}`)),
  );
});

test('where mounts are not allowed, that is said with what to do, before anything is fetched', {
  skip: needsRoot,
}, async () => {
  using checkout = scratchCheckout();
  debian(checkout, '22.10.1');
  checkout.program('unshare', 'exit 1');
  const { code, stderr } = await pbx(checkout);
  assert.equal(code, 3);
  assert.match(stderr, /^attendant: Asterisk cannot be set up here: this machine lets nobody mount anything/);
  assert.match(stderr, /\n→ .*virtual machine/);
  assert.ok(!existsSync(join(checkout.scratch, 'fetched')));
});

for (const [what, wrap] of [
  ['root without the right to mount', ['setpriv', '--bounding-set=-sys_admin', '--inh-caps=-sys_admin']],
  ['root without the right to make devices', ['setpriv', '--bounding-set=-mknod', '--inh-caps=-mknod']],
  ['root of a user namespace', ['unshare', '--user', '--map-root-user']],
] as const) {
  test(`${what} is found out by trying`, { skip: needsRoot }, async () => {
    using checkout = scratchCheckout();
    const tried = ['bash', '-c', '. scripts/lib.sh; can_mount with-devices && echo yes || echo no'];
    assert.equal((await checkout.run(tried)).stdout, 'yes\n');
    assert.equal((await checkout.run([...wrap, ...tried])).stdout, 'no\n');
  });
}

test('a fetched Asterisk is not fetched again, and its age is written down', {
  skip: needsRoot,
}, async () => {
  using checkout = scratchCheckout();
  debian(checkout, '22.10.1');
  assert.equal((await pbx(checkout)).code, 0);
  assert.match(
    readFileSync(join(rootOf(checkout), 'attendant-fetched'), 'utf8'),
    /^\d{4}-\d\d-\d\d 22\.10\.1\n$/,
  );
  checkout.program('debootstrap', 'exit 1');
  assert.equal((await pbx(checkout)).code, 0);
});

for (const [what, signal] of [
  ['is told to end', 'SIGTERM'],
  ['gets Ctrl-C', 'SIGINT'],
] as const) {
  test(`a fetch that ${what} ends at once and takes along what fetches`, { skip: needsRoot }, async () => {
    using checkout = scratchCheckout();
    debian(checkout, '22.10.1');
    checkout.program('debootstrap', 'touch "$SCRATCH/fetching"; sleep 60');
    const { child, ended } = checkout.start(PBX);
    await checkout.until(() => existsSync(join(checkout.scratch, 'fetching')));
    // A terminal tells the whole group, which what runs in the background does not belong to.
    if (signal === 'SIGINT') process.kill(-(child.pid ?? 0), signal);
    else child.kill(signal);
    const { code } = await ended;
    assert.equal(code, signal === 'SIGINT' ? 130 : 143);
    await checkout.until(() => checkout.processes().length === 0);
    assert.ok(!existsSync(rootOf(checkout)));
  });
}

test('what is in the cache moves out of it, is found at both places, and is not fetched again', {
  skip: needsRoot,
}, async () => {
  using checkout = scratchCheckout();
  debian(checkout, '22.11.0');
  unpack(cachedIn(checkout), '22.10.1');
  const fetched = new Date('2026-07-04T12:00:00Z');
  utimesSync(join(cachedIn(checkout), 'var/lib/dpkg/status'), fetched, fetched);
  const { code, stderr } = await pbx(checkout);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /moving Asterisk out of the cache/);
  assert.ok(!lstatSync(rootOf(checkout)).isSymbolicLink());
  assert.equal(realpathSync(cachedIn(checkout)), rootOf(checkout));
  assert.equal(readFileSync(join(rootOf(checkout), 'attendant-fetched'), 'utf8'), '2026-07-04 22.10.1\n');
  assert.ok(!existsSync(join(checkout.scratch, 'fetched')));
  assert.equal((await pbx(checkout)).stderr, '');
});

test('pbx update puts a newer Asterisk in its place and says who goes on with the old one', {
  skip: needsRoot,
}, async () => {
  using checkout = scratchCheckout();
  debian(checkout, '22.11.0');
  unpack(rootOf(checkout), '22.10.1');
  const { code, stderr } = await checkout.run(['./scripts/update-pbx']);
  assert.equal(code, 0, stderr);
  assert.match(
    stderr,
    /Asterisk 22\.11\.0 is in place; a running PBX goes on with the old one until it is started again/,
  );
  assert.equal(readFileSync(join(rootOf(checkout), 'version'), 'utf8'), '22.11.0\n');
  assert.ok(!existsSync(`${rootOf(checkout)}.old`));
});

test('a PBX that runs keeps the files it was started from; they go when it has ended', {
  skip: needsRoot,
}, async () => {
  using checkout = scratchCheckout();
  debian(checkout, '22.11.0');
  unpack(rootOf(checkout), '22.10.1');
  const running = spawnInside(rootOf(checkout));
  const old = `${rootOf(checkout)}.old`;
  try {
    assert.equal((await checkout.run(['./scripts/update-pbx'])).code, 0);
    assert.equal(readFileSync(join(old, 'version'), 'utf8'), '22.10.1');
    const again = await checkout.run(['./scripts/update-pbx']);
    assert.equal(again.code, 1);
    assert.match(again.stderr, /a PBX still runs on the Asterisk before this one\n→ Start it again/);
  } finally {
    running.kill('SIGKILL');
    await once(running, 'exit');
  }
  assert.equal((await pbx(checkout)).code, 0);
  assert.ok(!existsSync(old));
});

/** A process whose root the folder is. */
function spawnInside(root: string): ChildProcess {
  const libraries = execFileSync('ldd', ['/bin/sleep'], { encoding: 'utf8' });
  for (const path of ['/bin/sleep', ...(libraries.match(/\/\S+/g) ?? [])]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    execFileSync('cp', ['-L', path, join(root, path)]);
  }
  return spawn('chroot', [root, '/bin/sleep', '60'], { stdio: 'ignore' });
}

test('pbx update fetches nothing when Debian has nothing newer, and the age starts anew', {
  skip: needsRoot,
}, async () => {
  using checkout = scratchCheckout();
  debian(checkout, '22.10.1');
  unpack(rootOf(checkout), '22.10.1');
  const { code, stderr } = await checkout.run(['./scripts/update-pbx']);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /already the newest: Asterisk 22\.10\.1/);
  const today = new Date().toISOString().slice(0, 10);
  assert.equal(readFileSync(join(rootOf(checkout), 'attendant-fetched'), 'utf8'), `${today} 22.10.1\n`);
  assert.ok(!existsSync(join(checkout.scratch, 'fetched')));
});

test('pbx update that fails leaves the Asterisk that is there', { skip: needsRoot }, async () => {
  using checkout = scratchCheckout();
  debian(checkout, '22.11.0');
  unpack(rootOf(checkout), '22.10.1');
  checkout.program('debootstrap', 'echo no mirror >&2; exit 1');
  const { code, stderr } = await checkout.run(['./scripts/update-pbx']);
  assert.equal(code, 1);
  assert.match(stderr, /no mirror/);
  assert.equal(readFileSync(join(rootOf(checkout), 'version'), 'utf8'), '22.10.1');
});

test('without an Asterisk to renew, or with the system’s own, pbx update says what to do', {
  skip: needsRoot,
}, async () => {
  using checkout = scratchCheckout();
  const none = await checkout.run(['./scripts/update-pbx']);
  assert.equal(none.code, 1);
  assert.match(none.stderr, /there is no Asterisk to renew.*\n→ Run \.\/scripts\/start/);
  checkout.program('asterisk', 'echo Asterisk 22.10.1');
  const own = await checkout.run(['./scripts/update-pbx']);
  assert.match(own.stderr, /its own Asterisk\n→ .*apt-get upgrade/);
});
