import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptedCall } from '../support/scripted-call.ts';

test('while the caller is with people, however silent, the attendant says and asks nothing', async () => {
  const call = createScriptedCall({ says: ['can i speak to doctor lane'] });
  const leg = call.ring();
  await call.listen();
  await call.speak();
  await call.listen();
  assert.deepEqual(leg.left, { next: 'transfer', key: 'anna-lane' });
  const before = call.trace.length;
  await call.quiet(60_000);
  assert.deepEqual(call.trace.slice(before), []);
  assert.deepEqual(call.messages.list(1), []);
});
