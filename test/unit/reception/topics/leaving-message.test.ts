import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createShelf, openCall } from '../desk.ts';

const TOLD = ['leave a message', 'Mary Brown', 'yes', 'my heating is broken'];

for (const [how, heard] of [
  ['says "operator"', { type: 'words', text: 'operator', recording: null }],
  ['presses 0', { type: 'digits', digits: '0' }],
  ['speaks of danger', { type: 'words', text: 'my husband has collapsed', recording: null }],
] as const) {
  test(`who has told everything and then ${how} leaves a message behind`, async () => {
    const call = openCall();
    for (const text of TOLD) await call.hear({ type: 'words', text, recording: null });
    assert.match(await call.hear(heard), /-> people$/);
    const [message = assert.fail('nothing is kept')] = call.messages.stored;
    const { kind, callerName, callbackNumber, reason } = message;
    assert.deepEqual(
      [kind, callerName, callbackNumber, reason],
      ['missed-call', 'Mary Brown', '02079460123', 'my heating is broken'],
    );
    assert.equal(call.messages.stored.length, 1);
  });
}

test('who told nothing leaves nothing behind', async () => {
  const call = openCall();
  await call.hear({ type: 'words', text: 'operator', recording: null });
  assert.deepEqual(call.messages.stored, []);
});

test('a disk that is full keeps nobody from people', async () => {
  const messages = createShelf();
  const call = openCall({ messages });
  for (const text of TOLD) await call.hear({ type: 'words', text, recording: null });
  messages.break();
  assert.match(await call.hear({ type: 'digits', digits: '0' }), /-> people$/);
});
