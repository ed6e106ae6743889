import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Readiness, readyReport } from '../../../src/wiring/ready-report.ts';

const system = { label: 'sample', media: true, control: true, taking: true };
const up = { health: () => [system] };
const calm = { overload: undefined };
const read = { reads: 2, sinceMs: 0, refused: undefined };
const report = (
  telephony: Readiness['telephony'],
  admission: Readiness['admission'],
  drain = new AbortController().signal,
) => readyReport({ telephony, admission, reloading: { report: read }, drain });

test('a daemon that may have calls is ready, and every check is named', () => {
  const { ready, checks } = report(up, calm);
  assert.equal(ready, true);
  assert.deepEqual(Object.keys(checks), ['media', 'pbx', 'lease', 'load', 'draining']);
});

test('of several telephone systems each has its own checks, and one without a control none of it', () => {
  const other = { label: 'other', media: true, control: undefined, taking: false };
  const { ready, checks } = report({ health: () => [system, other] }, calm);
  assert.deepEqual(Object.keys(checks), [
    'sample media',
    'sample pbx',
    'sample lease',
    'other media',
    'other lease',
    'load',
    'draining',
  ]);
  assert.deepEqual([ready, checks['sample lease']?.ok, checks['other lease']?.ok], [false, true, false]);
});

test('an overloaded daemon is not ready and says why', () => {
  const away = { health: () => [{ ...system, taking: false }] };
  const { ready, checks } = report(away, { overload: 'p99 15 ms late' });
  assert.equal(ready, false);
  assert.deepEqual(checks['load'], { ok: false, detail: 'p99 15 ms late' });
});

test('a daemon that drains, or whose PBX is away, is not ready', () => {
  assert.equal(report(up, calm, AbortSignal.abort()).ready, false);
  const away = { health: () => [{ ...system, control: false, taking: false }] };
  const { ready, checks } = report(away, calm);
  assert.deepEqual([ready, checks['pbx']?.ok, checks['lease']?.ok], [false, false, false]);
});

test('it says since when the configuration counts, and one that was refused makes it no less ready', () => {
  assert.deepEqual(report(up, calm).configuration, {
    reads: 2,
    since: '1970-01-01T00:00:00.000Z',
    refused: null,
  });
  const refused = { reads: 3, sinceMs: 0, refused: 'attendant.yaml has 1 fault' };
  const drain = new AbortController().signal;
  const said = readyReport({ telephony: up, admission: calm, reloading: { report: refused }, drain });
  assert.equal(said.ready, true);
  assert.equal(said.configuration.refused, 'attendant.yaml has 1 fault');
});
