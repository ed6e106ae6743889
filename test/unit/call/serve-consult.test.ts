import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serveConsult } from '../../../src/call/serve-consult.ts';
import { CALL_ID, createScriptedCall, OWNER } from '../../support/scripted-call.ts';
import { createScriptedLeg } from '../../support/scripted-leg.ts';

/** A caller is away to a person, whose phone has been answered. */
async function asked({ isKnown = true } = {}) {
  const call = createScriptedCall();
  const { journal } = call;
  if (isKnown) {
    journal.record({ type: 'open', id: CALL_ID, startedAtMs: 0, chain: 'scripted', owner: OWNER });
    journal.record({ type: 'status', id: CALL_ID, status: 'away', transferKey: 'ben-ortega' });
  }
  const leg = createScriptedLeg(CALL_ID, { purpose: 'consult' }, () => {});
  const letGo = new AbortController();
  const over = serveConsult(leg, call.services, letGo.signal);
  await call.quiet(400);
  return { call, leg, letGo, over };
}

test('the person is spoken to at once, and a key over it is the answer', async () => {
  const { call, leg, over } = await asked();
  assert.ok(leg.soundedLast);
  leg.press('1');
  await call.quiet(400);
  await over;
  assert.deepEqual(leg.left, { next: 'consulted', answer: 'take' });
});

test('an answer that is no yes is confirmed before the phone is left', async () => {
  const { call, leg, over } = await asked();
  leg.press('3');
  await call.quiet(4000);
  await over;
  assert.deepEqual(leg.left, { next: 'consulted', answer: 'message-wanted' });
});

test('who says nothing has not taken the call', async () => {
  const { call, leg, over } = await asked();
  await call.quiet(20_000);
  await over;
  assert.deepEqual(leg.left, { next: 'consulted', answer: 'no-answer' });
});

test('the leg ends without a word when the caller is gone, or the daemon lets go', async () => {
  const { call, leg, letGo, over } = await asked();
  letGo.abort();
  await call.quiet(100);
  await over;
  assert.equal(leg.left, undefined, 'whoever serves the leg drops it');
});

test('nobody is asked about a call that nobody knows', async () => {
  const { leg, over } = await asked({ isKnown: false });
  await over;
  assert.deepEqual([leg.left, leg.soundedLast], [undefined, false]);
});

test('a PBX that cannot be told leaves the person with the call', async () => {
  const { call, leg, over } = await asked();
  leg.markable = false;
  leg.press('4');
  await call.quiet(4000);
  await over;
  assert.equal(leg.left, undefined, 'no word: they have it');
});
