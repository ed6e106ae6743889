import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptedCall } from '../support/scripted-call.ts';

const spoken = (trace: readonly string[]) =>
  trace.filter((line) => line.includes('attendant: ')).map((line) => line.replace(/^.*attendant: /, ''));

test('who puts the attendant on hold for 40 s hears nothing meanwhile, and is asked the question again', async () => {
  const call = createScriptedCall({ says: ['what are your opening hours'] });
  const leg = call.ring();
  await call.listen();
  leg.hold(true);
  for (let quietMs = 0; quietMs < 40_000; quietMs += 200) {
    await call.quiet(200);
    assert.equal(leg.soundedLast, false);
  }
  assert.equal(spoken(call.trace).length, 1, 'the greeting');
  leg.hold(false);
  await call.listen();
  assert.equal(spoken(call.trace).at(-1), 'I am still here. How can I help you?');
  await call.speak();
  await call.listen();
  assert.match(spoken(call.trace).at(-1) ?? '', /open/);
  assert.equal(leg.left, undefined);
});

test('silence before a hold and after it is not counted together, and a hold is no silence', async () => {
  const call = createScriptedCall();
  const leg = call.ring();
  await call.listen();
  await call.quiet(4000);
  leg.hold(true);
  await call.quiet(20_000);
  leg.hold(false);
  await call.listen();
  await call.quiet(4000);
  assert.equal(call.trace.filter((line) => line.includes('caller-said')).length, 0);
  await call.quiet(3000);
  assert.equal(call.trace.filter((line) => line.includes('caller-said')).length, 1, 'the first silence');
});

test('music of the caller is nothing that was said', async () => {
  const call = createScriptedCall({ says: ['can i speak to doctor lane'] });
  const leg = call.ring();
  await call.listen();
  leg.hold(true);
  await call.speak(3000);
  await call.quiet(2000);
  leg.hold(false);
  await call.listen();
  assert.equal(leg.left, undefined);
  assert.equal(spoken(call.trace).length, 2, 'the greeting and the question');
});

test('an answer that is being spoken stops with the hold and goes on after it to its end', async () => {
  const call = createScriptedCall();
  const leg = call.ring();
  await call.quiet(800);
  assert.ok(leg.soundedLast);
  leg.hold(true);
  await call.quiet(60);
  for (let quietMs = 0; quietMs < 10_000; quietMs += 200) {
    await call.quiet(200);
    assert.equal(leg.soundedLast, false);
  }
  leg.hold(false);
  await call.quiet(100);
  assert.ok(leg.soundedLast, 'it goes on');
  await call.listen();
  assert.deepEqual(spoken(call.trace), [
    'Riverside Practice, hello. I am an automated assistant. How can I help you?',
  ]);
});

test('an answer that becomes ready during the hold is spoken after it', async () => {
  const call = createScriptedCall({ says: ['what are your opening hours'] });
  const leg = call.ring();
  await call.listen();
  await call.speak();
  leg.hold(true);
  await call.quiet(5000);
  leg.hold(false);
  await call.listen();
  assert.match(spoken(call.trace).at(-1) ?? '', /open/);
});

test('nobody who comes back within the limit is the end of the call, and what was told is kept', async () => {
  const call = createScriptedCall({ says: ['i would like to leave a message', 'anna smith'] });
  const leg = call.ring();
  for (let turn = 0; turn < 2; turn += 1) {
    await call.listen();
    await call.speak();
  }
  await call.listen();
  leg.hold(true);
  await call.quiet(59_000);
  assert.equal(leg.left, undefined);
  await call.quiet(2000);
  assert.deepEqual(leg.left, { next: 'done' });
  await call.quiet(1000);
  assert.equal(call.calls.listRecent(1)[0]?.endReason, 'caller-hung-up');
  assert.equal(call.messages.list(1)[0]?.callerName, 'Anna Smith');
});
