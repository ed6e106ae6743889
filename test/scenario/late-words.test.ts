import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CALL_ID, createScriptedCall, type ScriptedCall } from '../support/scripted-call.ts';
import { engineThrough } from './engine-through.ts';

/** Longer than our speech is held for a sound that is over. */
const LATE_MS = 600;

/** A call whose engine gives its words late; tells what becomes of our speech. */
function slowToHear(says: readonly string[]): ScriptedCall {
  const slow = engineThrough(says, async function* (events, signal) {
    for await (const event of events) {
      await call.services.clock.wait(LATE_MS, signal);
      yield event;
    }
  });
  const call: ScriptedCall = createScriptedCall({ services: { speechToText: [slow] } });
  return call;
}

const becameOfSpeech = ({ trace }: ScriptedCall) =>
  trace.flatMap((line) => line.match(/speech-\w+/)?.[0] ?? []);

test('a short "wait" whose words come after our speech went on takes the floor, and is known to the word', async () => {
  const call = slowToHear(['wait what is your address']);
  call.ring();
  await call.quiet(1500);
  await call.speak(300);
  await call.quiet(3000);
  await call.listen();
  assert.deepEqual(becameOfSpeech(call), ['speech-held', 'speech-resumed', 'speech-interrupted']);
  const [greeting, caller, answer] = call.calls.turns(CALL_ID);
  assert.ok(greeting?.heardText && greeting.text.startsWith(greeting.heardText));
  assert.notEqual(greeting.heardText, greeting.text);
  // Heard once more from when it went on to when the words were known.
  assert.ok((greeting.silencedMs ?? 0) > 640, `${greeting.silencedMs}`);
  assert.equal(caller?.text, 'wait what is your address');
  assert.match(answer?.text ?? '', /12 Mill Lane/);
});

test('an "okay" whose word comes late costs a pause, no word, and is not put before the next turn', async () => {
  const call = slowToHear(['okay', 'what is your address']);
  call.ring();
  await call.quiet(1500);
  await call.speak(300);
  await call.listen();
  assert.deepEqual(becameOfSpeech(call), ['speech-held', 'speech-resumed']);
  const [greeting] = call.calls.turns(CALL_ID);
  assert.equal(greeting?.heardText, greeting?.text);
  await call.speak(800);
  await call.quiet(1500);
  await call.listen();
  const caller = call.calls.turns(CALL_ID).find(({ speaker }) => speaker === 'caller');
  assert.equal(caller?.text, 'what is your address');
});

test('over the last words of an answer a short "wait" is not talked on over until it is known', async () => {
  const call = slowToHear(['wait what is your address']);
  call.ring();
  // The greeting takes 3.6 s.
  await call.quiet(3300);
  await call.speak(200);
  await call.quiet(3000);
  await call.listen();
  assert.deepEqual(becameOfSpeech(call), ['speech-held', 'speech-interrupted']);
  const [greeting, caller] = call.calls.turns(CALL_ID);
  assert.notEqual(greeting?.heardText, greeting?.text);
  assert.equal(caller?.text, 'wait what is your address');
});
