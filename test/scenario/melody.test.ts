import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CALL_ID, createScriptedCall, type ScriptedCall } from '../support/scripted-call.ts';
import { turns } from './turns.ts';

const answers = (call: ScriptedCall) => call.calls.turns(CALL_ID).filter(({ delay }) => delay);
const callerTexts = (call: ScriptedCall) =>
  call.calls
    .turns(CALL_ID)
    .filter(({ speaker }) => speaker === 'caller')
    .map(({ text }) => text);

test('a question whose voice comes down is answered at once, though a day could follow', async () => {
  const call = createScriptedCall({ says: ['when are you open'] });
  call.ring();
  await turns(call, 1);
  const [answer] = answers(call);
  assert.ok(answer?.delay && answer.delay.audibleMs < 300, `answered after ${answer?.delay?.audibleMs} ms`);
});

test('a question whose voice stays up is waited for, and the day that follows belongs to it', async () => {
  const call = createScriptedCall({ says: ['when are you open', 'on friday'] });
  call.ring();
  await call.listen();
  await call.speak(600, 'stays');
  await call.quiet(700);
  await call.speak();
  await call.quiet(1200);
  await call.listen();
  assert.deepEqual(callerTexts(call), ['when are you open on friday']);
  assert.match(answers(call)[0]?.text ?? '', /Friday/);
});

test('a question whose voice stays up and that is all is answered within a second', async () => {
  const call = createScriptedCall({ says: ['when are you open'] });
  call.ring();
  await call.listen();
  await call.speak(600, 'stays');
  await call.quiet(1200);
  await call.listen();
  const [answer] = answers(call);
  assert.ok(answer?.delay, 'it was answered');
  assert.ok(answer.delay.audibleMs > 800 && answer.delay.audibleMs < 1000, `${answer.delay.audibleMs} ms`);
});

test('a goodbye is answered at once, even by a voice that stays up', async () => {
  const call = createScriptedCall({ says: ['goodbye'] });
  call.ring();
  await call.listen();
  await call.speak(600, 'stays');
  await call.quiet(1200);
  await call.listen();
  const [answer] = answers(call);
  assert.ok(answer?.delay && answer.delay.audibleMs < 350, `answered after ${answer?.delay?.audibleMs} ms`);
});

test('the second turn of a caller is judged by its own end, not by that of the first', async () => {
  const call = createScriptedCall({ says: ['what is your address', 'when are you open', 'on friday'] });
  call.ring();
  await turns(call, 1);
  await call.speak(600, 'stays');
  await call.quiet(700);
  await call.speak();
  await call.quiet(1200);
  await call.listen();
  assert.deepEqual(callerTexts(call), ['what is your address', 'when are you open on friday']);
});
