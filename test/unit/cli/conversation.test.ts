import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryStore } from '../../../src/adapters/storage/memory/store.ts';
import { createMemoryTables } from '../../../src/adapters/storage/memory/tables.ts';
import { conversationText, createConversation } from '../../../src/cli/conversation.ts';
import type { Clock } from '../../../src/core/clock.ts';

/** Monotonic time begins at 0 when the wall says 1,000,000. */
const START_MS = 1_000_000;

function setUp() {
  let nowMs = 0;
  const clock: Clock = { nowMs: () => nowMs, wallMs: () => START_MS + nowMs, wait: async () => {} };
  const tables = createMemoryTables();
  const { calls } = createMemoryStore(tables);
  const printed: string[] = [];
  const open = (id: string, startedAtMs: number, callerNumber: string | null) => {
    tables.write([{ type: 'open', id, startedAtMs, chain: '' }]);
    tables.write([{ type: 'identify', id, callerNumber, callerName: null, dialledNumber: null }]);
  };
  open('older', START_MS - 5, '0123');
  const conversation = createConversation({
    calls,
    callerNumber: '0123',
    clock,
    onLine: (line) => printed.push(conversationText(line)),
  });
  const at = (ms: number) => {
    nowMs = ms;
  };
  return { tables, conversation, printed, open, at };
}

function says(
  { write }: ReturnType<typeof createMemoryTables>,
  callId: string,
  turn: { seq: number; text: string; atMs: number },
): void {
  write([
    {
      type: 'turn',
      ...turn,
      callId,
      speaker: 'attendant',
      heardText: turn.text,
      delay: null,
      silencedMs: null,
    },
  ]);
}

test('joins what the phone measured with what the daemon wrote down, each line once', async () => {
  const { tables, conversation, printed, open, at } = setUp();
  open('other', START_MS + 1, '0999');
  open('ours', START_MS + 1, '0123');
  conversation.onEvent({ type: 'heard', atMs: 100, delayMs: 40.4 });
  at(2000);
  says(tables, 'other', { seq: 1, text: 'not for us', atMs: START_MS + 90 });
  says(tables, 'ours', { seq: 1, text: 'Hello.', atMs: START_MS + 90 });
  await conversation.poll();
  await conversation.poll();
  const said = { firstVoicedAtMs: 2500, lastVoicedAtMs: 2900 };
  conversation.onEvent({ type: 'said', line: { type: 'press', keys: '0' }, said });
  assert.deepEqual(printed, ['attendant  Hello. (after 40 ms)', 'caller     [keys 0]']);
  assert.deepEqual(conversation.lines[1], {
    speaker: 'caller',
    text: '[keys 0]',
    atMs: START_MS + 2500,
    delayMs: null,
  });
  assert.equal(conversation.call?.id, 'ours');
});

test('a line that was stored and never heard has no delay', async () => {
  const { tables, conversation, printed, open, at } = setUp();
  open('ours', START_MS + 1, '0123');
  conversation.onEvent({ type: 'heard', atMs: 100, delayMs: 40 });
  at(9000);
  says(tables, 'ours', { seq: 1, text: 'Are you still there?', atMs: START_MS + 8000 });
  await conversation.poll();
  assert.deepEqual(printed, ['attendant  Are you still there?']);
});

test('a call whose number the daemon does not know is ours when there is no other', async () => {
  const { conversation, open } = setUp();
  open('unknown', START_MS + 1, null);
  await conversation.poll();
  assert.equal(conversation.call?.id, 'unknown');
});

test('what is printed cannot steer the terminal', () => {
  const text = conversationText({ speaker: 'attendant', text: 'a\u001b[2Jb', atMs: 0, delayMs: null });
  assert.ok(!text.includes('\u001b'));
});
