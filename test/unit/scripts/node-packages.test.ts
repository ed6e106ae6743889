import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { type ScratchCheckout, scratchCheckout } from '../../support/scratch-checkout.ts';

const LIST = ['./scripts/attendant', 'calls', 'list'];
const install = (checkout: ScratchCheckout, kind: 'run' | 'test') =>
  checkout.run(['bash', '-c', `. scripts/lib.sh; node_packages ${kind}`]);

test('packages are installed without their install scripts and without development tools', async () => {
  using checkout = scratchCheckout();
  const { code, stdout } = await checkout.run(LIST);
  assert.equal(code, 0);
  assert.match(stdout, /^ran .*src\/main\.ts calls list$/m);
  const [call = '', ...more] = checkout.npmCalls();
  assert.match(call, /^ci .*--ignore-scripts/);
  assert.match(call, /--omit=dev/);
  assert.deepEqual(more, []);
});

test('what is installed for tests is good for running, and neither is installed twice', async () => {
  using checkout = scratchCheckout();
  for (const kind of ['run', 'run', 'test', 'test', 'run', 'test'] as const) await install(checkout, kind);
  assert.equal(checkout.npmCalls().length, 2);
  assert.doesNotMatch(checkout.npmCalls()[1] ?? '', /--omit/);
});

test('development tools that are there stay when the lock file has changed', async () => {
  using checkout = scratchCheckout();
  await install(checkout, 'test');
  writeFileSync(join(checkout.folder, 'package-lock.json'), '{}');
  await install(checkout, 'run');
  await install(checkout, 'test');
  assert.equal(checkout.npmCalls().length, 2);
  assert.doesNotMatch(checkout.npmCalls()[1] ?? '', /--omit/);
});

test('the packages of a running daemon stay in their place until the new ones are whole', async () => {
  using checkout = scratchCheckout();
  mkdirSync(join(checkout.folder, 'node_modules'));
  writeFileSync(join(checkout.folder, 'node_modules/marker'), '');
  const { code } = await checkout.run(LIST);
  assert.equal(code, 0);
  assert.ok(existsSync(join(checkout.scratch, 'old-was-there')));
  assert.ok(!existsSync(join(checkout.folder, 'node_modules/marker')));
  assert.deepEqual(
    readdirSync(checkout.folder).filter((name) => name.startsWith('node_modules')),
    ['node_modules'],
  );
});

test('an install that fails leaves what was there', async () => {
  using checkout = scratchCheckout();
  mkdirSync(join(checkout.folder, 'node_modules'));
  writeFileSync(join(checkout.folder, 'node_modules/marker'), '');
  checkout.program('npm', 'echo no network >&2; exit 1');
  const { code, stderr } = await checkout.run(LIST);
  assert.equal(code, 1);
  assert.match(stderr, /no network\n+attendant: npm ci failed\n→ /);
  assert.ok(existsSync(join(checkout.folder, 'node_modules/marker')));
});

test('npm is not asked for when everything is installed', async () => {
  using checkout = scratchCheckout();
  await checkout.run(LIST);
  checkout.without('npm');
  const { code, stdout } = await checkout.run(LIST);
  assert.equal(code, 0);
  assert.match(stdout, /^ran /m);
});

test('without npm and packages the answer says how to get it', async () => {
  using checkout = scratchCheckout();
  checkout.without('npm');
  const { code, stderr } = await checkout.run(LIST);
  assert.equal(code, 1);
  assert.match(stderr, /^attendant: npm is missing\n→ .*apt-get install nodejs npm/);
});

test('what this machine can never use is removed from what was installed', async () => {
  using checkout = scratchCheckout();
  const arch = process.arch;
  const other = arch === 'x64' ? 'arm64' : 'x64';
  const onnx = 'onnxruntime-node/bin/napi-v6';
  const kept = [
    ...[`${onnx}/linux/${arch}/a.node`, `better-sqlite3/prebuilds/linux-${arch}.node`],
    ...[`better-sqlite3/prebuilds/linuxmusl-${arch}.node`, 'better-sqlite3/lib/a.js', 'openai/index.js'],
    ...[
      `node-linux-${arch}/bin/node`,
      '@elevenlabs/elevenlabs-js/api/a.js',
      '@elevenlabs/elevenlabs-js/a.js',
    ],
  ];
  const removed = [
    ...[`${onnx}/linux/${other}/a.node`, `${onnx}/darwin/arm64/a.node`, `${onnx}/win32/x64/a.dll`],
    ...[`better-sqlite3/prebuilds/linux-${other}.node`, 'better-sqlite3/prebuilds/win32-x64.node'],
    ...['better-sqlite3/deps/sqlite3.c', `node-linux-${arch}/include/a.h`, 'openai/src/index.ts'],
    ...['@elevenlabs/elevenlabs-js/dist/api/a.js', 'libphonenumber-js/bundle/a.js', 'astronomia/lib/a.cjs'],
  ];
  const declarations = ['openai/index.d.ts', 'openai/index.d.mts', 'zod/index.js.map'];
  const modules = join(checkout.folder, 'modules');
  for (const file of [...kept, ...removed, ...declarations, 'typescript/bin/tsc']) {
    mkdirSync(dirname(join(modules, file)), { recursive: true });
    writeFileSync(join(modules, file), '');
  }
  const prune = () => checkout.run(['bash', '-c', '. scripts/lib.sh; prune_node_packages modules']);
  const missing = (files: readonly string[]) => files.filter((file) => !existsSync(join(modules, file)));
  assert.equal((await prune()).code, 0);
  assert.deepEqual(missing([...kept, ...removed, ...declarations]), removed);
  // The compiler reads declarations; where it is not installed nobody does.
  rmSync(join(modules, 'typescript'), { recursive: true });
  assert.equal((await prune()).code, 0);
  assert.deepEqual(missing([...kept, ...declarations]), declarations);
});

test('a checkout that may only be read says so before anything is fetched, and runs when it is set up', async (t) => {
  if (process.getuid?.() !== 0) return t.skip('another user is needed, which only root can become');
  using checkout = scratchCheckout();
  const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...LIST];
  const before = await checkout.run(asNobody);
  assert.equal(before.code, 1);
  assert.match(
    before.stderr,
    /^attendant: this checkout is not set up, and cannot be written: .*\n→ .*doctor --no-call/,
  );
  await checkout.run(LIST);
  rmSync(join(checkout.scratch, 'npm-calls'));
  const after = await checkout.run(asNobody);
  assert.equal(after.code, 0, after.stderr);
  assert.match(after.stdout, /^ran /m);
  assert.deepEqual(checkout.npmCalls(), []);
});
