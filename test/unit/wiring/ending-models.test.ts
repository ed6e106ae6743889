import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptedLanguageModel } from '../../../src/adapters/llm/scripted/language-model.ts';
import { findEndingModels } from '../../../src/wiring/ending-models.ts';

const NOON = Date.UTC(2026, 10, 28, 12);
const scripted = createScriptedLanguageModel({ vendor: 'scripted', replies: [] });
const ending = (date: string | undefined) => ({ ...scripted, endsOn: async () => date });
const daysLeft = async (date: string | undefined) =>
  (await findEndingModels([ending(date)], NOON, AbortSignal.timeout(1000)))[0]?.daysLeft;

test('a model is told of from 60 days ahead to long after its end', async () => {
  assert.equal(await daysLeft('2027-01-28'), undefined);
  assert.equal(await daysLeft('2027-01-27'), 60);
  assert.equal(await daysLeft('2027-01-14'), 47);
  assert.equal(await daysLeft('2026-11-29'), 1);
  assert.equal(await daysLeft('2026-11-28'), 0);
  assert.equal(await daysLeft('2026-09-01'), -88);
});

test('a model without an announced end is not told of', async () => {
  assert.equal(await daysLeft(undefined), undefined);
  assert.deepEqual(await findEndingModels([scripted], NOON, AbortSignal.timeout(1000)), []);
});
