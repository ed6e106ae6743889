import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../../../../src/languages/en/english.ts';
import { expectationOf } from '../../../../src/reception/expectation.ts';
import { messageDraft } from '../../../../src/reception/topics/message/draft.ts';
import { office, openCall } from '../desk.ts';

test('the sound of a name that was not understood stays with the message, beside that of the reason', async () => {
  const call = openCall();
  await call.hear({ type: 'words', text: 'leave a message', recording: null });
  await call.hear({ type: 'words', text: 'what is that for', recording: null });
  assert.equal(expectationOf(call.state(), { office, language: english }).record, true);
  const answer = await call.hear({ type: 'words', text: '', recording: 'name.wav' });
  assert.match(answer, /did not catch your name, but our staff will hear what you said/);
  for (const [text, recording] of [
    ['yes', null],
    ['my heating is broken', 'reason.wav'],
    ['yes', null],
  ] as const) {
    await call.hear({ type: 'words', text, recording });
  }
  const [message = assert.fail('nothing is stored')] = call.messages.stored;
  assert.deepEqual([message.nameRecording, message.recording], ['name.wav', 'reason.wav']);
});

test('of a name that is understood the second time no sound stays', async () => {
  const call = openCall();
  await call.hear({ type: 'words', text: 'leave a message', recording: null });
  await call.hear({ type: 'words', text: 'what is that for', recording: null });
  await call.hear({ type: 'words', text: 'Mary Brown', recording: 'name.wav' });
  assert.equal(messageDraft.of(call.state()).nameRecording, null);
});

test('of a caller who hangs up after a name that was not understood, its sound is kept', async () => {
  const call = openCall();
  const started = await call.hear({ type: 'words', text: 'leave a message', recording: null });
  assert.match(
    started,
    /I will record it for our staff\. What is your name/,
    'told before the first of it is needed',
  );
  await call.hear({ type: 'words', text: 'what is that for', recording: 'name.wav' });
  assert.equal(messageDraft.of(call.state()).nameRecording, 'name.wav');
});

test('an office that keeps no sound does not say that it does', async () => {
  const call = openCall({ office: { ...office, keepsSound: false } });
  const started = await call.hear({ type: 'words', text: 'leave a message', recording: null });
  assert.equal(started, "I'll take a message. What is your name, please?");
  assert.equal(
    expectationOf(call.state(), { office: { ...office, keepsSound: false }, language: english }).record,
    false,
  );
});
