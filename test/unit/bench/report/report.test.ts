import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MEASURES, type Measure } from '../../../bench/goals.ts';
import { REASONS } from '../../../bench/reasons.ts';
import { benchmarksMarkdown } from '../../../bench/report/benchmarks-file.ts';
import { fromCases, fromFigures, fromValue, type Measurement } from '../../../bench/report/measurement.ts';
import { rowsOf } from '../../../bench/report/rows.ts';
import { markdownTable, terminalTable } from '../../../bench/report/table.ts';

const measure = (id: string): Measure =>
  MEASURES.find((one) => one.id === id) ?? assert.fail(`no measure ${id}`);
const rowOf = (measurement: Measurement, quick = false) => {
  const [row] = rowsOf([measure(measurement.id)], [measurement], { quick });
  return row ?? assert.fail('no row');
};
const delays = (p50: number, p95: number) =>
  [...Array(90).fill(p50), ...Array(10).fill(p95)] as readonly number[];

test('every measure has an id of its own, and every reason a measure', () => {
  const ids = MEASURES.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of Object.keys(REASONS))
    assert.ok(ids.includes(id), `a reason for ${id}, which nobody measures`);
});

test('a measure is met when all its goals hold, and not when one does not', () => {
  assert.equal(rowOf(fromFigures('answer-zero', delays(350, 700))).verdict, 'met');
  assert.equal(rowOf(fromFigures('answer-zero', delays(351, 700))).verdict, 'missed');
  assert.equal(rowOf(fromFigures('answer-zero', delays(350, 701))).verdict, 'missed');
});

test('a share that has to be below its limit is not met at it', () => {
  const late = (hits: number, count: number) => ({ ...fromCases('late-frames', hits, count), calls: 100 });
  assert.equal(rowOf(late(1, 1000)).verdict, 'missed');
  assert.equal(rowOf(late(9, 10_000)).verdict, 'met');
  assert.equal(rowOf(fromCases('refused-ring', 9, 10)).verdict, 'missed');
});

test('what is asked of 100 calls is not met with fewer', () => {
  const fewer = { ...fromCases('late-frames', 0, 10_000), calls: 50 };
  assert.equal(rowOf(fewer).verdict, 'missed');
  assert.match(rowOf(fewer).goal, /with 100 calls/);
  assert.equal(rowOf(fewer, true).verdict, 'met', 'a quick run has fewer');
});

test('an answer that never came is shown and counts', () => {
  const row = rowOf(fromFigures('answer-zero', [100, 200, Number.POSITIVE_INFINITY]));
  assert.equal(row.verdict, 'missed');
  assert.match(row.measured, /p95 ∞ ms/);
});

test('a quick run is held against the wide limits', () => {
  assert.equal(rowOf(fromFigures('answer-zero', delays(690, 1300))).verdict, 'missed');
  assert.equal(rowOf(fromFigures('answer-zero', delays(690, 1300)), true).verdict, 'met');
  assert.equal(rowOf(fromCases('barge-in-obeyed', 96, 100), true).verdict, 'met');
});

test('what was not measured is said to be so, and what nothing is asked of has no verdict', () => {
  const [row] = rowsOf([measure('greeting')], [], { quick: false });
  assert.deepEqual([row?.measured, row?.verdict], ['–', 'missing']);
  assert.equal(rowOf(fromFigures('greeting', [])).verdict, 'missing');
  assert.equal(rowOf(fromFigures('echo-floor', [1])).verdict, 'info');
});

test('a row names goals, figures with their intervals, and how many there were', () => {
  const greeting = rowOf(fromFigures('greeting', [20, 30.25, 41]));
  assert.equal(greeting.goal, 'p95 ≤ 150 ms');
  assert.equal(greeting.measured, 'p95 41 ms (30.3–…), n = 3');
  assert.equal(
    rowOf(fromCases('cut-offs', 1, 400, '300 ms of silence')).measured,
    '0.25 % (0.044–1.4), n = 400, 300 ms of silence',
  );
  assert.equal(rowOf(fromValue('memory-per-call', 0.412_34)).measured, '0.412 MB');
});

test('both tables hold every cell of every row', () => {
  const rows = rowsOf(MEASURES, [fromFigures('greeting', [20, 300])], { quick: false });
  for (const table of [markdownTable(rows), terminalTable(rows, { colours: false })]) {
    for (const row of rows) {
      for (const cell of [row.measure, row.goal, row.measured]) assert.ok(table.includes(cell), cell);
    }
    assert.match(table, /MISSED/);
  }
});

test('BENCHMARKS.md names machine and date, and for each red row its reason', () => {
  const rows = rowsOf(MEASURES, [fromFigures('greeting', [300]), fromValue('memory-growth', 11)], {
    quick: false,
  });
  const machine = {
    cpu: 'Abacus',
    cores: 2,
    memoryGb: 8,
    kernel: 'Linux 6',
    node: '24.1.0',
    asterisk: '22.8.0',
  };
  const text = benchmarksMarkdown({
    tables: ['## Beside others\n\n| a | b |'],
    date: '2026-11-26',
    kind: 'a whole run of 18 min',
    machine,
    rows,
    reasons: { greeting: 'the phrase is rendered in the call: 180 ms of 300.' },
    waterfalls: [{ profile: 'hosted', path: 'bench/hosted.svg' }],
  });
  assert.match(
    text,
    /2026-11-26 · a whole run of 18 min · Abacus, 2 cores, 8 GB · Linux 6 · Node 24\.1\.0 · Asterisk 22\.8\.0/,
  );
  assert.match(text, /- \*\*answer → first sound .*\*\*: the phrase is rendered in the call/);
  assert.match(text, /- \*\*growth in an hour .*\*\*: not looked into yet/);
  assert.match(text, /!\[hosted: .*\]\(bench\/hosted\.svg\)/);
});
