import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const TABLE = readFileSync('test/README.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `src/'));
const namesIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const rows = TABLE.map((line) => {
  const [, of = '', where = ''] = line.split('|');
  return { of: namesIn(of), where: namesIn(where) };
});

test('every file has a test at its path, or a row that says where it is tested', () => {
  const tests = new Set(globSync('test/unit/**/*.test.ts'));
  const hasOwn = (path: string) =>
    [...tests].some((name) => name.startsWith(`test/unit/${path}.`) && name.endsWith('.test.ts'));
  const listed = rows.flatMap(({ of }) => of);
  const without = globSync('src/**/*.ts').filter(
    (file) =>
      !hasOwn(file.slice('src/'.length, -'.ts'.length)) && !listed.some((name) => file.startsWith(name)),
  );
  assert.deepEqual(without, []);
});

test('whatever the table names is there', () => {
  const named = rows.flatMap(({ of, where }) => [...of, ...where]).filter((name) => !name.includes('<'));
  assert.ok(named.length > 30);
  assert.deepEqual(
    named.filter((name) => !existsSync(name)),
    [],
  );
});
