import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCsv } from '../../../src/core/parse-csv.ts';

const cells = (text: string) => parseCsv(text).map((row) => row.cells);

test('commas, semicolons and tabs separate, whichever comes first in the first line', () => {
  for (const separator of [',', ';', '\t'])
    assert.deepEqual(cells(`name${separator}phone\nA${separator}1\r\n`), [
      ['name', 'phone'],
      ['A', '1'],
    ]);
  assert.deepEqual(cells('"a;b",c\nd;e,f'), [
    ['a;b', 'c'],
    ['d;e', 'f'],
  ]);
});

test('what stands in quotes may hold separators, lines and quotes', () => {
  assert.deepEqual(cells('a,b\n"Sample, ""Anna""\nof Mill Lane",2'), [
    ['a', 'b'],
    ['Sample, "Anna"\nof Mill Lane', '2'],
  ]);
});

test('each row knows its line, empty lines are left out, and a mark of the encoding is no letter', () => {
  const rows = parseCsv('\uFEFFname\n\n"two\nlines"\nlast');
  assert.deepEqual(
    rows.map(({ line, cells: [cell] }) => [line, cell]),
    [
      [1, 'name'],
      [3, 'two\nlines'],
      [5, 'last'],
    ],
  );
});

test('quotes that nobody closes end with the text, in linear time', () => {
  const startMs = performance.now();
  assert.equal(cells(`a\n"${'""'.repeat(200_000)}`)[1]?.[0]?.length, 200_000);
  assert.ok(performance.now() - startMs < 1000);
});
