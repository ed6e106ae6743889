import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTurnSettings } from '../../../src/call/turn-settings.ts';
import { callSettingsOf } from '../../../src/wiring/call-settings.ts';
import { office } from '../reception/desk.ts';

const limits = { maxCallMs: 600_000, preparedRepliesPerTurn: 2 };
const settings = callSettingsOf({ office, limits });

test('settings follow the question and the caller’s pace, and stay the same object while both do', () => {
  const of = createTurnSettings(settings);
  const [open, digits] = [
    { kind: 'open', record: false },
    { kind: 'digits', record: false },
  ] as const;
  const first = of(open, 0);
  assert.equal(of(open, 0), first);
  assert.ok(of(digits, 0).waitMs.fell.complete > first.waitMs.fell.complete);
  assert.ok(of(open, 1000).waitMs.level.open > first.waitMs.level.open);
  assert.deepEqual(of(open, 0), first);
});

test('an answer whose sound is kept is not prepared for, nor any where the office wants none', () => {
  const of = createTurnSettings(settings);
  assert.equal(of({ kind: 'open', record: false }, 0).speculate, true);
  assert.equal(of({ kind: 'open', record: true }, 0).speculate, false);
  const without = callSettingsOf({ office, limits: { ...limits, preparedRepliesPerTurn: 0 } });
  assert.equal(createTurnSettings(without)({ kind: 'open', record: false }, 0).speculate, false);
});
