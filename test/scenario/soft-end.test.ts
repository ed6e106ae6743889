import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CALL_ID, createScriptedCall } from '../support/scripted-call.ts';
import { engineThrough } from './engine-through.ts';

/** Has not yet heard the last word when it is asked for the first time. */
const hearsLate = (says: string) =>
  engineThrough([says], async function* (events) {
    let isFirst = true;
    for await (const event of events) {
      if (event.type !== 'final') yield event;
      else yield isFirst ? { ...event, text: event.text.replace(/ \w+$/, '') } : event;
      isFirst &&= event.type !== 'final';
    }
  });

test('a last word that ends softly is in the answer, and the caller does not wait for it as for one yet to be said', async () => {
  const call = createScriptedCall({
    services: { speechToText: [hearsLate('can i speak to doctor lane')] },
  });
  call.ring();
  await call.listen();
  await call.speak(900);
  // "can i speak to doctor" alone is waited for 1.6 s.
  await call.quiet(600);
  assert.match(call.trace.at(-1) ?? '', /line: sound/);
  await call.listen();
  assert.equal(call.calls.turns(CALL_ID).at(1)?.text, 'can i speak to doctor lane');
  assert.equal(call.calls.find(CALL_ID)?.status, 'away');
});
