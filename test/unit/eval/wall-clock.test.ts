import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

test('a process that loads it sees another time, and reads written dates as they are', () => {
  const shiftMs = 86_400_000 * 30;
  const program = `console.log(JSON.stringify([Date.now(), +new Date(), +new Date(5), Date.parse('2026-12-21T00:00:00Z'),
    new Date(2026, 0, 1) instanceof Date, new Intl.DateTimeFormat('en').format(new Date()).length > 0]))`;
  const before = Date.now();
  const printed = execFileSync(process.execPath, ['--import=./test/eval/wall-clock.ts', '--eval', program], {
    env: { ...process.env, EVAL_SHIFT_MS: String(shiftMs) },
    encoding: 'utf8',
  });
  const [now, date, written, parsed, isDate, formats]: unknown[] = JSON.parse(printed);
  for (const ms of [now, date]) {
    const offMs = Number(ms) - before - shiftMs;
    assert.ok(offMs >= 0 && offMs < 60_000, `${offMs} ms off`);
  }
  assert.deepEqual([written, parsed, isDate, formats], [5, Date.parse('2026-12-21T00:00:00Z'), true, true]);
});
