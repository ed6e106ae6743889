import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSideLegs, type SideServices } from '../../../src/call/side-legs.ts';
import { CALL_ID, createScriptedCall } from '../../support/scripted-call.ts';
import { createScriptedLeg } from '../../support/scripted-leg.ts';

function open(services: SideServices) {
  const { services: house } = createScriptedCall();
  const asked: (string | undefined)[] = [];
  const offices = {
    all: [house],
    entrancesMatter: false,
    hold({ tenant }: { readonly tenant?: string | undefined }) {
      asked.push(tenant);
      return { services: house, entrance: undefined, isOneOfSeveral: true, [Symbol.dispose]() {} };
    },
  };
  const letGo = new AbortController();
  const sides = createSideLegs({ house, offices, services, letGo: letGo.signal });
  return { sides, asked, letGo, system: house };
}

test('a leg of the office is served with the office of its call, and closed behind it', async () => {
  const seen: unknown[] = [];
  const { sides, asked, system } = open({
    consult: async ({ callId }, { tenant, isOneOfSeveral }) =>
      void seen.push([callId, tenant, isOneOfSeveral]),
  });
  const leg = createScriptedLeg(CALL_ID, { purpose: 'consult' }, () => {});
  sides.serve(leg, system, 'harbour');
  await sides.ended();
  assert.deepEqual(seen, [[CALL_ID, system.tenant, true]]);
  assert.deepEqual([asked, leg.left], [['harbour'], 'dropped']);
});

test('the end of all waits for those that are here, and lets go of them', async () => {
  const { sides, letGo, system } = open({
    desk: (_leg, _services, signal) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true })),
  });
  const leg = createScriptedLeg(CALL_ID, { purpose: 'desk' }, () => {});
  sides.serve(leg, system, undefined);
  let isOver = false;
  const ended = sides.ended().then(() => {
    isOver = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(isOver, false);
  letGo.abort();
  await ended;
  assert.equal(leg.left, 'dropped');
});

test('a fault in one is its own', async () => {
  const { sides, system } = open({ desk: () => Promise.reject(new Error('a bug')) });
  const leg = createScriptedLeg(CALL_ID, { purpose: 'desk' }, () => {});
  sides.serve(leg, system, undefined);
  await sides.ended();
  assert.equal(leg.left, 'dropped');
});
