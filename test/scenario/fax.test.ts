import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptedCall, type ScriptedCall } from '../support/scripted-call.ts';

const CNG_HZ = 1100;

/** Counts what is told of fax machines. */
function withCounter(call: ScriptedCall): () => number {
  let count = 0;
  call.services.bus.on('fax-heard', () => {
    count += 1;
  });
  return () => count;
}

test('a fax machine is left within two of its tones: no message, counted, and told why', async () => {
  // What an engine makes of the tone.
  const call = createScriptedCall({ says: ['i would like to leave a message', 'anna smith'] });
  const faxes = withCounter(call);
  const leg = call.ring({ callerNumber: null });
  for (let tones = 0; tones < 2; tones += 1) {
    assert.equal(leg.left, undefined);
    await call.beep(500, CNG_HZ);
    await call.quiet(tones === 0 ? 3000 : 200);
  }
  assert.deepEqual(leg.left, { next: 'done' });
  await call.quiet(4000);
  assert.equal(faxes(), 1);
  assert.deepEqual(call.messages.list(10), []);
  const [stored] = call.calls.listRecent(1);
  assert.equal(stored?.endReason, 'done');
  const said = call.calls.turns(stored?.id ?? '').map(({ text }) => text);
  assert.ok(said.includes('[fax tone]'), said.join(' | '));
  assert.equal(call.trace.filter((line) => line.includes('call-ended')).length, 1);
});

test('a caller who whistles the note once is talked with', async () => {
  const call = createScriptedCall();
  const faxes = withCounter(call);
  const leg = call.ring();
  await call.listen();
  await call.beep(500, CNG_HZ);
  await call.quiet(5000);
  assert.deepEqual([leg.left, faxes()], [undefined, 0]);
});
