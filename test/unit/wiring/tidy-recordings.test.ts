import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryCallRepository } from '../../../src/adapters/storage/memory/call-repository.ts';
import type { CallEvents } from '../../../src/call/call-events.ts';
import { EventBus } from '../../../src/core/event-bus.ts';
import { silentLog } from '../../../src/ports/log.ts';
import { initialState } from '../../../src/reception/state/dialogue-state.ts';
import { tidyRecordings } from '../../../src/wiring/tidy-recordings.ts';

const CALL = 'c1';

/** Calls whose sound is tidied when the test says what happens; `tidied` has their ids. */
function house() {
  const tidied: string[] = [];
  const calls = createMemoryCallRepository();
  const open = (id: string) => calls.open({ id, tenant: 'default', startedAtMs: 1, chain: 'x' });
  const bus = new EventBus<CallEvents>((error) => {
    throw error;
  });
  const tidy = () =>
    tidyRecordings({
      bus,
      calls,
      log: silentLog,
      dialogue: { parse: () => initialState() },
      messages: { listOfCall: () => [] },
      recordings: { keepOnly: async (callId) => void tidied.push(callId) },
    });
  const end = () => {
    calls.finish(CALL, 'done', 2);
    bus.emit('call-ended', { callId: CALL, reason: 'done' });
  };
  const leg = (what: 'leg-opened' | 'leg-closed') => bus.emit(what, { callId: CALL, liveCalls: 1 });
  return { tidied, calls, open, tidy, end, leg };
}

test('sound is tidied when the last leg of a call that is over has closed, and not before', () => {
  const { tidied, open, tidy, end, leg } = house();
  open(CALL);
  tidy();
  leg('leg-opened');
  leg('leg-opened');
  end();
  assert.deepEqual(tidied, [], 'a leg may be about to store a message');
  leg('leg-closed');
  assert.deepEqual(tidied, []);
  leg('leg-closed');
  assert.deepEqual(tidied, [CALL]);
});

test('the sound of a caller who is with people and may come back stays until the call is over', () => {
  const { tidied, open, tidy, end, leg } = house();
  open(CALL);
  tidy();
  leg('leg-opened');
  leg('leg-closed');
  assert.deepEqual(tidied, []);
  end();
  assert.deepEqual(tidied, [CALL]);
});

test('a daemon that was killed leaves this to the next one', () => {
  const { tidied, calls, open, tidy } = house();
  open(CALL);
  open('alive');
  calls.finish(CALL, 'aborted', 2);
  const tidyLastCalls = tidy();
  assert.deepEqual(tidied, [], 'callers wait for what is done at once');
  tidyLastCalls();
  assert.deepEqual(tidied, [CALL]);
});
