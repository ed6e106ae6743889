import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Registry } from 'prom-client';
import { createLoadMetrics, type LoadFigures } from '../../../src/http/load-metrics.ts';

test('the pacer’s figures and the overload are those of the moment of the scrape', async () => {
  const registry = new Registry();
  const calm = { ticks: 50, lateTicks: 1, skippedTicks: 0, lateP50Ms: 0.5, lateP99Ms: 3 };
  let figures: LoadFigures = { pacer: calm, overloaded: false };
  createLoadMetrics(registry).watchLoad(() => figures);
  await registry.metrics();
  figures = {
    pacer: { ticks: 200, lateTicks: 7, skippedTicks: 2, lateP50Ms: 1, lateP99Ms: 12 },
    overloaded: true,
  };
  const lines = (await registry.metrics()).split('\n');
  for (const line of [
    'attendant_pacer_ticks_total 200',
    'attendant_pacer_late_ticks_total 7',
    'attendant_pacer_skipped_ticks_total 2',
    'attendant_pacer_lateness_seconds{quantile="0.5"} 0.001',
    'attendant_pacer_lateness_seconds{quantile="0.99"} 0.012',
    'attendant_overloaded 1',
  ]) {
    assert.ok(lines.includes(line), `${line} is not in\n${lines.join('\n')}`);
  }
});
