import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

/** Lowest first. A file imports from lower lines only; folders on one line do not know each other. */
const LAYERS = [
  ['core'],
  ['ports', 'media', 'conversation', 'countries'],
  ['wire', 'outbox'],
  ['reception'],
  ['adapters', 'call', 'languages'],
  ['config', 'http'],
  ['wiring'],
  ['evaluation'],
  ['cli'],
  ['main.ts'],
];
/** An adapter's own folder is its unit; any other file belongs to its top folder. */
const unit = (file: string) =>
  file
    .split('/')
    .slice(0, file.startsWith('adapters/') ? 3 : 1)
    .join('/');
const rank = (folder: string) => LAYERS.findIndex((line) => line.includes(folder));
const mayKnowAdapters = (from: string, target: string) =>
  from === 'wiring' || (from === 'config' && /^adapters\/.*\/config\.ts$/.test(target));
/** The configuration names the languages that there are; the rest of the house is handed the one in use. */
const mayKnowLanguages = (from: string) => from === 'wiring' || from === 'config';
const imports = (text: string) =>
  [...text.matchAll(/(?:from|import\(?)\s*'(\.[^']+)'/g)].map(([, path = '']) => path);

for (const file of globSync('**/*.ts', { cwd: 'src' })) {
  test(`src/${file} imports downwards`, () => {
    const text = readFileSync(join('src', file), 'utf8');
    assert.ok(text.trimEnd().split('\n').length <= 200, 'more than 200 lines: mend the design');
    for (const path of imports(text)) {
      const target = relative('.', join(dirname(file), path));
      if (unit(target) === unit(file)) continue;
      const [from = '', to = ''] = [file, target].map((name) => name.split('/')[0]);
      assert.ok(rank(to) >= 0, `${to} is in no layer`);
      assert.ok(rank(to) < rank(from), `${from} must not import ${to} (${path})`);
      assert.ok(
        to !== 'adapters' || mayKnowAdapters(from, target),
        `${from} must not know a vendor (${path})`,
      );
      assert.ok(to !== 'languages' || mayKnowLanguages(from), `${from} must not know a language (${path})`);
    }
  });
}

test('no file leads back to itself, type imports included', () => {
  const files = globSync('**/*.ts', { cwd: 'src' });
  const targetsOf = new Map(
    files.map((file) => {
      const text = readFileSync(join('src', file), 'utf8');
      return [file, imports(text).map((path) => relative('.', join(dirname(file), path)))];
    }),
  );
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    assert.ok(!path.includes(file), `a circle: ${[...path, file].join(' → ')}`);
    if (done.has(file)) return;
    for (const target of targetsOf.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

test('what any telephone system must keep is said in the words of none', () => {
  const files = [
    ...globSync('src/ports/{call-leg,caller-info,leg-source,media-out,pbx-control}.ts'),
    ...globSync('test/contract/{leg,pbx-control}.{lab,rules}.ts'),
  ];
  assert.equal(files.length, 8);
  for (const file of files)
    assert.doesNotMatch(
      readFileSync(file, 'utf8'),
      /dialplan|asterisk|freeswitch|audiosocket|lease|pjsip/i,
      file,
    );
});

test('a channel that leaves the house sees only what may leave: nothing else of a message gets to it', () => {
  const files = globSync('src/adapters/delivery/**/*.ts');
  assert.ok(files.length >= 7);
  for (const file of files) {
    const ports = imports(readFileSync(file, 'utf8')).filter((path) =>
      /\/(?:ports|outbox|reception)\//.test(path),
    );
    for (const path of ports) assert.match(path, /\/ports\/delivery-channel\.ts$/, file);
  }
  const makers = globSync('src/**/*.ts').filter((file) =>
    /: Leaving = |\): Leaving \{/.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(makers, ['src/outbox/what-leaves.ts']);
});
