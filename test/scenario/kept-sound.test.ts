import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../src/core/errors.ts';
import type { RecordingStore } from '../../src/ports/recording-store.ts';
import { CALL_ID, createScriptedCall, type ScriptedCallOptions } from '../support/scripted-call.ts';
import { turns } from './turns.ts';

/** Where a message's reason is asked for. */
const TO_REASON = ['i would like to leave a message', 'my name is john smith', 'yes'];

/** Recordings `1.wav`, `2.wav` and so on in the order in which they are heard, by the milliseconds that are in them. */
function createRecordings() {
  const kept = new Map<string, number>();
  let named = 0;
  const store: RecordingStore = {
    nameOf() {
      named += 1;
      return `${named}.wav`;
    },
    async save(name, { samples, rateHz }) {
      kept.set(name, (samples.length * 1000) / rateHz);
    },
    has: async (name) => kept.has(name),
    record: ({ callId }) => ({ name: callId, add() {}, silence() {}, async end() {} }),
    async removeOf() {},
  };
  return { store, kept };
}

/** A call of somebody who has been asked what it is about, and what is kept of its sound. */
async function atTheReason(says: readonly string[], options: ScriptedCallOptions = {}) {
  const { store, kept } = createRecordings();
  const call = createScriptedCall({ says: [...TO_REASON, ...says], recordings: store, ...options });
  const leg = call.ring();
  await turns(call, 3);
  const hangUp = async () => {
    leg.hangUp();
    await call.quiet(400);
    assert.equal(call.calls.find(CALL_ID)?.status, 'finished');
  };
  return { call, kept, hangUp };
}

test('the sound of a reason is on disk with its message and not before, and reading back waits for nothing', async () => {
  const { call, kept } = await atTheReason(['it is about an appointment', 'yes']);
  await turns(call, 1);
  const { delay } = call.calls.turns(CALL_ID).at(-1) ?? assert.fail();
  assert.equal(delay?.audibleMs, delay?.decidedMs);
  assert.equal(kept.size, 0);
  await turns(call, 1);
  assert.deepEqual([...kept.keys()], [call.messages.list(1)[0]?.recording]);
});

test('of a reason that is told a second time one sound is left', async () => {
  const { call, kept, hangUp } = await atTheReason(['', 'it is about an appointment', 'yes']);
  await turns(call, 3);
  await hangUp();
  const [message] = call.messages.list(1);
  assert.equal(message?.reason, 'an appointment');
  assert.deepEqual([...kept.keys()], [message?.recording]);
});

test('a caller who has no reason to tell after all leaves no sound', async () => {
  const { call, kept, hangUp } = await atTheReason(['goodbye']);
  await turns(call, 1);
  await hangUp();
  const [message] = call.messages.list(1);
  assert.deepEqual([message?.callerName, message?.recording], ['John Smith', null]);
  assert.equal(kept.size, 0);
});

test('a message whose sound cannot be kept is kept in words', async () => {
  const recordings: RecordingStore = {
    ...createRecordings().store,
    save: () => Promise.reject(new AppError('storage.failed', 'the disk is full')),
  };
  const { call, hangUp } = await atTheReason(['it is about an appointment'], { recordings });
  await turns(call, 1);
  await hangUp();
  const [message] = call.messages.list(1);
  assert.deepEqual([message?.reason, message?.recording], ['an appointment', null]);
});

test('what a caller told before the PBX died reaches the staff, with its sound', async () => {
  let isUp = true;
  const { call, kept, hangUp } = await atTheReason(['it is about an appointment'], {
    services: { pbxIsUp: () => isUp },
  });
  await turns(call, 1);
  isUp = false;
  await hangUp();
  assert.equal(call.calls.find(CALL_ID)?.endReason, 'aborted');
  const [message] = call.messages.list(1);
  assert.deepEqual([message?.reason, message?.recording], ['an appointment', '2.wav']);
  assert.deepEqual([...kept.keys()], ['2.wav']);
});

for (const ms of [40, 200]) {
  test(`a message that is confirmed ${ms} ms before all callers are handed to people has its sound`, async () => {
    const { call, kept } = await atTheReason(['it is about an appointment', 'yes']);
    await turns(call, 1);
    await call.speak(600, 'stays');
    await call.quiet(ms);
    call.switchboard.handOver();
    await call.quiet(2000);
    const stored = call.messages.list(9).map(({ recording }) => recording);
    assert.deepEqual([stored, [...kept.keys()]], [['2.wav'], ['2.wav']]);
  });
}

test('sound is held over a transfer that nobody takes, and is there when the message is confirmed', async () => {
  const { call, kept } = await atTheReason([
    'it is about an appointment',
    'put me through to doctor lane',
    'yes',
    'i would like to leave a message',
    'yes',
  ]);
  await turns(call, 1);
  const [before] = [call.calls.find(CALL_ID)?.state.conversation ?? ''];
  assert.match(before, /2\.wav/);
  await turns(call, 1);
  call.ring({ returned: 'no-answer' });
  await call.listen();
  call.switchboard.handOver();
  await call.quiet(1000);
  const [message] = call.messages.list(1);
  assert.deepEqual([message?.recording, [...kept.keys()]], ['2.wav', ['2.wav']]);
});

/** A reason in two parts, the first with or without an end in its melody, and so long a pause between them. */
async function tellInTwoParts(melody: 'falls' | 'stays', pauseMs: number) {
  const { call, kept, hangUp } = await atTheReason(['it is about an appointment', 'for my mother', 'yes']);
  await call.speak(600, melody);
  await call.quiet(pauseMs);
  await call.speak(1000);
  await call.quiet(1200);
  await call.listen();
  await turns(call, 1);
  await hangUp();
  const [message] = call.messages.list(1);
  return { message, kept };
}

for (const [what, melody, pauseMs] of [
  ['that goes on after a pause', 'stays', 700],
  ['of whose answer not one word had been heard', 'falls', 620],
] as const) {
  test(`of a reason ${what} one sound is left, with all of it`, async () => {
    const { message, kept } = await tellInTwoParts(melody, pauseMs);
    assert.equal(message?.reason, 'an appointment for my mother');
    assert.deepEqual([...kept.keys()], [message?.recording]);
    assert.ok((kept.get(message?.recording ?? '') ?? 0) >= 600 + pauseMs + 1000);
  });
}

test('what was told before the caller is handed to people reaches the staff, with its sound', async () => {
  const { call, kept } = await atTheReason(['it is about an appointment']);
  await turns(call, 1);
  await call.press('0');
  await call.quiet(3000);
  assert.equal(call.calls.find(CALL_ID)?.endReason, 'handed-to-people');
  const [message] = call.messages.list(1);
  assert.deepEqual(
    [message?.kind, message?.reason, message?.recording],
    ['missed-call', 'an appointment', '2.wav'],
  );
  assert.deepEqual([...kept.keys()], ['2.wav']);
});
