import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CALL_ID, createScriptedCall, type ScriptedCallOptions } from '../support/scripted-call.ts';
import { turns } from './turns.ts';

const TO_REASON = ['i would like to leave a message', 'my name is john smith', 'yes'];

/** A caller has told a reason, and the daemon dies; the next one is given what is stored. */
async function afterTheReason(change: (part: string) => string, options: ScriptedCallOptions = {}) {
  const before = createScriptedCall({ says: [...TO_REASON, 'it is about an appointment'] });
  before.ring({ callerNumber: '+15550100' });
  await turns(before, 4);
  const stored = before.calls.find(CALL_ID)?.state ?? assert.fail();
  const [conversation, visit] = [stored.conversation, stored.visit].map((part) => change(part ?? ''));
  assert.ok(conversation !== undefined && visit !== undefined);
  before.tables.write([{ type: 'state', id: CALL_ID, conversation, visit }]);
  return createScriptedCall({ ...options, tables: before.tables });
}

/** As a newer version might write it. */
const ofAnotherVersion = (part: string) =>
  JSON.stringify({ ...JSON.parse(part), version: 99, asked: ['tomorrow'], turns: 'many' });

test('a state of another version is no empty one: the caller is greeted anew, and people get what was told, once', async () => {
  const call = await afterTheReason(ofAnotherVersion);
  call.ring({ returned: 'crash' });
  await call.listen();
  assert.match(call.calls.turns(CALL_ID).at(-1)?.text ?? '', /hello\. I am an automated assistant/);
  const [message, ...more] = call.messages.list(9);
  assert.deepEqual(
    [message?.kind, message?.callerName, message?.reason, message?.recording, more],
    ['missed-call', 'John Smith', 'an appointment', 'reason.wav', []],
  );
  call.switchboard.handOver();
  await call.quiet(500);
  assert.equal(call.messages.list(9).length, 1);
});

test('of a call that is not there any more, too', async () => {
  const call = await afterTheReason(ofAnotherVersion);
  await call.switchboard.reconcile(new Set());
  await call.quiet(20);
  assert.equal(call.calls.find(CALL_ID)?.endReason, 'aborted');
  assert.equal(call.messages.list(1)[0]?.reason, 'an appointment');
});

test('of a state that is no JSON people learn that there was something, and who called', async () => {
  const call = await afterTheReason((part) => part.slice(0, 40));
  call.ring({ returned: 'crash' });
  await call.listen();
  const [message] = call.messages.list(1);
  assert.equal(message?.callbackNumber, '+15550100');
  assert.match(message?.reason ?? '', /could not be read/);
});

test('a caller who rings again hears what a new caller hears', async () => {
  const says = ['when are you open', 'goodbye'];
  const conversation = async (options: ScriptedCallOptions) => {
    const call = createScriptedCall({ says, ...options });
    const from = call.trace.length;
    call.ring({ callerNumber: '+15550100' });
    await turns(call, 2);
    await call.quiet(400);
    return { call, heard: call.trace.slice(from) };
  };
  const { tables } = await (async () => {
    const first = createScriptedCall();
    const who = { callerNumber: '+15550100', callerName: 'John Smith', dialledNumber: '100' };
    first.tables.write([
      { type: 'open', id: 'earlier', startedAtMs: 1, chain: 'x' },
      { type: 'identify', id: 'earlier', ...who },
      { type: 'state', id: 'earlier', conversation: '{"name":"John Smith"}', visit: '{}' },
      { type: 'finish', id: 'earlier', reason: 'done', endedAtMs: 2 },
    ]);
    return first;
  })();
  const fresh = await conversation({});
  const again = await conversation({ tables });
  assert.deepEqual(again.heard, fresh.heard);
  assert.equal(again.call.tables.threads.before(CALL_ID, 9).calls.length, 1, 'staff see it all the same');
});
