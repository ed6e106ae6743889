import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCall } from '../desk.ts';

async function confirmWith(text: string) {
  const call = openCall();
  let answer = '';
  for (const said of ['leave a message', 'Mary Brown', 'yes', 'my heating is broken', text]) {
    answer = await call.hear({ type: 'words', text: said, recording: null });
  }
  return { answer, stored: call.messages.stored.length };
}

for (const text of `absolutely not|of course not|definitely not|ok no|yes no|no way|that's not right|not quite|I don't think so|no the reason is wrong|certainly not|no that is not what I said|you got it wrong|there is a mistake in it|nope|that doesn't sound right|no, my brother will do it`.split(
  '|',
)) {
  test(`"${text}" to the message that was read back stores nothing`, async () => {
    const { stored } = await confirmWith(text);
    assert.equal(stored, 0);
  });
}

for (const text of `yes|uh-huh|mm-hmm|Mhmm.|that's right|perfect thank you|all correct|sounds good|yes that's all right thanks|of course|yeah spot on|yes please send it to them|not wrong at all|okay`.split(
  '|',
)) {
  test(`"${text}" to the message that was read back stores it`, async () => {
    const { answer, stored } = await confirmWith(text);
    assert.equal(stored, 1, answer);
  });
}
