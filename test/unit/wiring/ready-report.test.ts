import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readyReport } from '../../../src/wiring/ready-report.ts';

const up = { health: () => ({ media: true, control: true, taking: true }) };
const calm = { overload: undefined };
const working = new AbortController().signal;

test('a daemon that may have calls is ready, and every check is named', () => {
  const { ready, checks } = readyReport(up, calm, working);
  assert.equal(ready, true);
  assert.deepEqual(Object.keys(checks), ['media', 'pbx', 'lease', 'load', 'draining']);
});

test('an overloaded daemon is not ready and says why', () => {
  const away = { health: () => ({ ...up.health(), taking: false }) };
  const { ready, checks } = readyReport(away, { overload: 'p99 15 ms late' }, working);
  assert.equal(ready, false);
  assert.deepEqual(checks['load'], { ok: false, detail: 'p99 15 ms late' });
});

test('a daemon that drains, or whose PBX is away, is not ready', () => {
  assert.equal(readyReport(up, calm, AbortSignal.abort()).ready, false);
  const away = { health: () => ({ media: true, control: false, taking: false }) };
  const { ready, checks } = readyReport(away, calm, working);
  assert.deepEqual([ready, checks['pbx']?.ok, checks['lease']?.ok], [false, false, false]);
});
