import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Office } from '../../../../src/reception/office.ts';
import { sceneOf } from '../../../../src/reception/scene.ts';
import { mayBeHeard } from '../../../../src/reception/turn/may-be-heard.ts';
import { desk, office, openCall, plays, TUESDAY_2PM } from '../desk.ts';

const supervised: Office = {
  ...office,
  people: office.people.map((person) =>
    person.key === 'anna-lane' ? ({ ...person, supervisor: true } as typeof person) : person,
  ),
};
const strict: Office = { ...supervised, country: 'DE' };
const TOLD = 'Our staff may listen to this call.';

const isHeard = async (of: Office, callerNumber: string | null) => {
  const call = openCall({ office: of, callerNumber });
  const text = await call.hear({ type: 'call-start' });
  const turn = { callId: 'c1', callerNumber, nowMs: TUESDAY_2PM, state: call.state() };
  const scene = sceneOf({ ...desk, office: of }, turn);
  const now = mayBeHeard(scene, { history: [{ speaker: 'attendant', text }] });
  return { isTold: text.includes(TOLD), now, before: mayBeHeard(scene, { history: [] }) };
};

test('callers are told that somebody may listen where a law asks for it, and are not heard before', async () => {
  const number = '+442079460123';
  assert.deepEqual(await isHeard(office, number), { isTold: false, now: false, before: false });
  assert.deepEqual(await isHeard(supervised, number), { isTold: false, now: true, before: true });
  assert.deepEqual(await isHeard(strict, number), { isTold: true, now: true, before: false });
  // The stricter one of both countries.
  assert.deepEqual(await isHeard(supervised, '+493012345678'), { isTold: true, now: true, before: false });
});

test('whoever interrupts the greeting is told with the next answer', async () => {
  const call = openCall({ office: strict });
  const answer = await call.hear({ type: 'words', text: 'what is your address', recording: null });
  assert.match(answer, new RegExp(`^${TOLD} `));
});

test('who is given back goes on where the conversation was', async () => {
  await plays(
    `
    start
    caller: i want to leave a message
    returned: given-back anna-lane
    attendant: You are back with the automated assistant. What is your name, please?`,
    { office: supervised },
  );
});
