import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { openCall, plays } from '../desk.ts';

const WAITING = ['hold on', 'wait', 'hello', 'excuse me', 'just a moment', 'sorry, hang on'] as const;
const ASKED: readonly string[] = [
  'help',
  'anything-else',
  'which-person',
  'confirm-person',
  'message-offer',
  'callback-offer',
  'message-number',
  'message-confirm',
  'message-fix',
];

for (const asked of ASKED) {
  test(`a caller who asks for a moment after "${asked}" is listened to, and the question stands`, async () => {
    for (const text of WAITING) {
      const state = { ...initialState(), greeted: true, asked, candidates: ['anna-lane'] };
      const call = openCall({ state });
      assert.equal(
        await call.hear({ type: 'words', text, recording: null }),
        "Go ahead, I'm listening.",
        text,
      );
      assert.equal(call.state().asked, asked, text);
    }
  });
}

test('"no, wait" in an answer is no "no": what is wanted comes next', async () => {
  await plays(`
    start
    caller: what are your opening hours
    attendant: We are open today until 5 pm. Is there anything else?
    caller: no wait
    attendant: Go ahead, I'm listening.
    caller: where are you
    attendant: Riverside Practice is at 12 Mill Lane, Riverside. Is there anything else?
    caller: no
    attendant: Thank you for calling Riverside Practice. Goodbye. -> done`);
});

test('a request that begins with "hold on" is the request', async () => {
  await plays(`
    start
    caller: hold on, can I speak to doctor lane
    attendant: I'll put you through to Doctor Anna Lane. -> transfer:anna-lane`);
});

test('a caller who wants a moment in the middle of a message loses nothing of it', async () => {
  const { messages } = await plays(`
    start
    caller: take a message
    caller: Mary Brown
    caller: wait a second
    attendant: Go ahead, I'm listening.
    caller: yes
    caller: my knee hurts
    caller: yes
    attendant: I have noted that. Is there anything else?`);
  const [{ callerName, reason } = assert.fail()] = messages.stored;
  assert.deepEqual([callerName, reason], ['Mary Brown', 'my knee hurts']);
});
