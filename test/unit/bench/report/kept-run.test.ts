import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { joinRuns, type KeptRun, keepRun, readKeptRun } from '../../../bench/report/kept-run.ts';
import { fromFigures, fromValue } from '../../../bench/report/measurement.ts';

const MACHINE = { cpu: 'any', cores: 2, memoryGb: 1, kernel: 'any', node: '24', asterisk: '22' };
const runOf = (date: string, rest: Partial<KeptRun> = {}): KeptRun => ({
  date,
  kind: 'a whole run of 1 min',
  machine: MACHINE,
  measurements: [],
  tables: [],
  pictures: [],
  ...rest,
});

test('a run replaces what it measured and keeps the rest, with the day it is of', () => {
  const whole = runOf('2026-01-01', {
    measurements: [
      { ...fromValue('memory-growth', 3), date: '2026-01-01' },
      { ...fromValue('calls-per-core', 60), date: '2026-01-01' },
    ],
    tables: ['| a |'],
    pictures: ['zero'],
  });
  const soak = runOf('2026-01-02', {
    measurements: [{ ...fromValue('memory-growth', 2), date: '2026-01-02' }],
  });
  const joined = joinRuns(whole, soak);
  const figures = joined.measurements.map(({ id, figures: { value }, note }) => [id, value, note]);
  assert.deepEqual(figures, [
    ['memory-growth', 2, undefined],
    ['calls-per-core', 60, 'of 2026-01-01'],
  ]);
  assert.deepEqual([joined.tables, joined.pictures], [['| a |'], ['zero']]);
  assert.deepEqual(joinRuns(joined, runOf('2026-01-03')).measurements[1]?.note, 'of 2026-01-01');
});

test('a figure of another machine names it, also once a third one was measured on', () => {
  const on = (kernel: string, measurements: KeptRun['measurements']) =>
    runOf('2026-01-01', { machine: { ...MACHINE, kernel }, measurements });
  const figure = (id: string, value: number) => ({ ...fromValue(id, value, 'n'), date: '2026-01-01' });
  const first = on('one', [figure('memory-growth', 3), figure('calls-per-core', 60)]);
  const second = joinRuns(first, on('two', [figure('memory-growth', 2)]));
  const third = joinRuns(second, on('three', []));
  const back = joinRuns(third, on('one', [figure('memory-growth', 4)]));
  const notesOf = ({ measurements }: KeptRun) => measurements.map(({ note }) => note);
  assert.deepEqual(notesOf(second), ['n', 'n, on one']);
  assert.deepEqual(notesOf(third), ['n, on two', 'n, on one']);
  assert.deepEqual(notesOf(back), ['n', 'n, on one'], 'what has been said stays said');
});

test('a run that is kept is read back as it was, answers that never came among it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'run.json');
  assert.equal(await readKeptRun(file), undefined);
  const never = fromFigures('answer-zero', [100, Number.POSITIVE_INFINITY]);
  const run = runOf('2026-01-01', { measurements: [{ ...never, date: '2026-01-01' }] });
  await keepRun(file, run);
  assert.deepEqual(await readKeptRun(file), run);
});
