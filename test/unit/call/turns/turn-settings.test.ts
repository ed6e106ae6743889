import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTurnSettings } from '../../../../src/call/turns/turn-settings.ts';
import { callSettingsOf } from '../../../../src/wiring/call-settings.ts';
import { office } from '../../reception/desk.ts';

const limits = { maxCallMs: 600_000, maxHoldMs: 600_000, preparedRepliesPerTurn: 2 };
const settings = callSettingsOf({ office, limits });

test('settings follow the question and the caller’s pace, and stay the same object while both do', () => {
  const of = createTurnSettings(settings);
  const first = of('open', 0);
  assert.equal(of('open', 0), first);
  assert.ok(of('digits', 0).waitMs.yielded.complete > first.waitMs.yielded.complete);
  assert.ok(of('open', 1000).waitMs.level.open > first.waitMs.level.open);
  assert.deepEqual(of('open', 0), first);
});

test('no reply is prepared ahead where the office wants none', () => {
  assert.equal(createTurnSettings(settings)('open', 0).speculate, true);
  const without = callSettingsOf({ office, limits: { ...limits, preparedRepliesPerTurn: 0 } });
  assert.equal(createTurnSettings(without)('open', 0).speculate, false);
});
