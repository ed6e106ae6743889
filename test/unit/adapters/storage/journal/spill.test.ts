import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createSpill } from '../../../../../src/adapters/storage/journal/spill.ts';

const lineOf = (id: string) =>
  ({ atMs: 1, entries: [{ type: 'open', id, startedAtMs: 1, chain: 'x' }] }) as const;
const idsOf = (lines: readonly { readonly entries: readonly object[] }[]) =>
  lines.flatMap(({ entries }) => entries.map((entry) => ('id' in entry ? entry.id : undefined)));

function scratch(): Disposable & { readonly file: string; readonly left: () => readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-spill-'));
  return {
    file: join(folder, 'late'),
    left: () => readdirSync(folder),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

test('each office takes up what was left of its own, and the file goes when all of them have stored theirs', async () => {
  using on = scratch();
  const before = createSpill(on.file);
  await before.of('default').add(lineOf('a'));
  await before.of('harbour').add(lineOf('b'));
  await before.of('harbour').add(lineOf('c'));
  const next = createSpill(on.file);
  assert.deepEqual(next.tenants().toSorted(), ['default', 'harbour']);
  const [first, second] = [next.of('default').take(), next.of('harbour').take()];
  assert.deepEqual([idsOf(first.lines), idsOf(second.lines)], [['a'], ['b', 'c']]);
  assert.deepEqual(next.of('quay').take().lines, []);
  await first.remove();
  assert.equal(on.left().length, 1, 'another office has not stored its own yet');
  await second.remove();
  assert.deepEqual(on.left(), []);
});

test('what one office has stored again is not lost for another that still waits', async () => {
  using on = scratch();
  const spill = createSpill(on.file);
  await spill.of('default').add(lineOf('a'));
  await spill.of('harbour').add(lineOf('b'));
  await spill.of('default').remove();
  assert.match(readFileSync(on.file, 'utf8'), /"id":"b"/);
  await spill.of('harbour').remove();
  assert.ok(!existsSync(on.file));
});

test('a line of a house that had one office is the first one’s; what is none is left out', () => {
  using on = scratch();
  writeFileSync(on.file, `${JSON.stringify(lineOf('a'))}\n{"tenant":7,"atMs":1,"entries":[]}\n{"cut`);
  const spill = createSpill(on.file);
  assert.deepEqual(spill.tenants(), ['default']);
  assert.deepEqual(idsOf(spill.of('default').take().lines), ['a']);
});
