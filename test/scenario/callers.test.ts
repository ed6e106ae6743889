import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Office } from '../../src/reception/office.ts';
import { sampleOffice } from '../support/sample-office.ts';
import { CALL_ID, createScriptedCall } from '../support/scripted-call.ts';

const callers = [
  { number: '+442079460123', block: true },
  { number: '+442079460124', vip: 'anna-lane' },
];
const office: Office = { ...sampleOffice, settings: { ...sampleOffice.settings, callers } };

async function callFrom(callerNumber: string | null) {
  const call = createScriptedCall({ office });
  call.ring({ callerNumber });
  await call.listen();
  return { call, said: call.calls.turns(CALL_ID).map(({ heardText }) => heardText) };
}

test('a blocked caller hears the sentence to its end, and the call is over', async () => {
  const { call, said } = await callFrom('+442079460123');
  assert.deepEqual(said, [
    'Riverside Practice, hello. I am an automated assistant. We do not take calls from your number. Goodbye.',
  ]);
  assert.equal(call.calls.find(CALL_ID)?.endReason, 'done');
});

test('a caller who is rung for at once hears that somebody is rung, and is with people', async () => {
  const { call, said } = await callFrom('+442079460124');
  assert.deepEqual(said, ['Riverside Practice, hello. I am an automated assistant. One moment, please.']);
  const { status, transferKey } = call.calls.find(CALL_ID) ?? assert.fail('not stored');
  assert.deepEqual([status, transferKey], ['away', 'anna-lane']);
});

test('a withheld number is greeted like any other', async () => {
  const { said } = await callFrom(null);
  assert.match(said[0] ?? '', /How can I help you\?$/);
});
