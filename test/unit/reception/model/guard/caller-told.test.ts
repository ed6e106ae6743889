import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCallerTold } from '../../../../../src/reception/model/guard/caller-told.ts';
import { sceneOf } from '../../../../../src/reception/scene.ts';
import { initialState } from '../../../../../src/reception/state/dialogue-state.ts';
import { desk, TUESDAY_2PM } from '../../desk.ts';

function toldBy(...said: readonly string[]) {
  const state = initialState();
  const facts = { callId: 'c1', callerNumber: '02079460123', nowMs: TUESDAY_2PM, state };
  const history = said.slice(0, -1).map((text) => ({ speaker: 'caller', text }) as const);
  const heard = { type: 'words', text: said.at(-1) ?? '', recording: null } as const;
  return createCallerTold(sceneOf(desk, facts), { ...facts, history, heard });
}

test('a name counts that was said or spelled, also in other letters, and none that was thought up', () => {
  const isTold = toldBy('this is José García', 'w i l s o n');
  for (const name of ['Jose Garcia', 'García', 'Wilson', 'Peter Wilson']) assert.ok(isTold(name), name);
  for (const name of ['Mary Brown', 'The Caller', 'unknown', '']) assert.equal(isTold(name), false, name);
});

test('a number counts that was dictated, over two turns as well, or that calls', () => {
  const isTold = toldBy('my number is 07700', '900 124', 'or call 07700 900125');
  assert.ok(isTold('07700 900125'));
  assert.ok(isTold('07700900124'));
  assert.ok(isTold('02079460123'));
  assert.equal(isTold('+441234567890'), false);
});

test('a reason counts when a word of it was said', () => {
  const isTold = toldBy('I cannot come to my appointment tomorrow');
  assert.ok(isTold('wants to cancel the appointment'));
  assert.equal(isTold('an unpaid invoice'), false);
});
