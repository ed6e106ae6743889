import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordingStore } from '../../src/ports/recording-store.ts';
import { CALL_ID, createScriptedCall } from '../support/scripted-call.ts';
import { turns } from './turns.ts';

/** Where a message's reason is asked for. */
const TO_REASON = ['i would like to leave a message', 'my name is john smith', 'yes'];

/** Recordings `1.wav`, `2.wav` and so on, by the milliseconds that are in them. */
function createRecordings() {
  const kept = new Map<string, number>();
  let saved = 0;
  const store: RecordingStore = {
    async save(_callId, { length }, rateHz) {
      saved += 1;
      kept.set(`${saved}.wav`, (length * 1000) / rateHz);
      return `${saved}.wav`;
    },
    async discard(name) {
      assert.ok(kept.delete(name), `${name} is there`);
    },
  };
  return { store, kept };
}

test('the sound of a reason is on disk before the turn is over, so that reading back waits for nothing', async () => {
  const { store, kept } = createRecordings();
  const call = createScriptedCall({
    says: [...TO_REASON, 'it is about an appointment'],
    services: { recordings: store },
  });
  let keptAtEnd = 0;
  call.services.bus.on('reply-used', () => {
    keptAtEnd = kept.size;
  });
  call.ring();
  await turns(call, 4);
  assert.equal(keptAtEnd, 1);
  const { delay } = call.calls.turns(CALL_ID).at(-1) ?? assert.fail();
  assert.equal(delay?.audibleMs, delay?.decidedMs);
});

/** A reason in two parts, the first with or without an end in its melody, and so long a pause between them. */
async function tellInTwoParts(melody: 'falls' | 'stays', pauseMs: number) {
  const { store, kept } = createRecordings();
  const call = createScriptedCall({
    says: [...TO_REASON, 'it is about an appointment', 'for my mother', 'yes'],
    services: { recordings: store },
  });
  call.ring();
  await turns(call, 3);
  await call.speak(600, melody);
  await call.quiet(pauseMs);
  await call.speak(1000);
  await call.quiet(1200);
  await call.listen();
  await turns(call, 1);
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
