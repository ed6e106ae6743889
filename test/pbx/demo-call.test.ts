import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { runDemoCall } from '../../src/cli/demo-call.ts';
import { placeTestCall } from '../../src/cli/test-call.ts';
import { openTables } from '../support/open-tables.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';

let pbx: TestPbx;
let daemon: TestDaemon;

before(async () => {
  pbx = await startPbx();
  daemon = await startDaemon(pbx);
});
after(async () => {
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

test('a caller hears the greeting within half a second of the answer', async () => {
  const { answeredMs, greetingMs } = await placeTestCall(pbx.home, AbortSignal.timeout(20_000));
  assert.ok(answeredMs < 2000, `answered after ${answeredMs} ms`);
  assert.ok(greetingMs < 500, `greeting after ${greetingMs} ms`);
});

test('the demo call asks for the hours and leaves a message, which the database holds', async () => {
  const written: string[] = [];
  const signal = AbortSignal.timeout(120_000);
  const code = await runDemoCall({ home: pbx.home, write: (line) => written.push(line), signal });
  const conversation = written.join('\n');
  assert.equal(code, 0, conversation);
  assert.match(conversation, /open/i);
  assert.match(conversation, /Is that right\?/);
  assert.match(conversation, /^attendant {2}.* \(after \d+ ms\)$/m);
  using storage = openTables(pbx.home, { readOnly: true });
  const [message] = storage.messages.list(1);
  assert.equal(message?.kind, 'message');
  assert.equal(message?.callbackNumber, '02079460123');
  assert.equal(message?.callerName, 'Peter Wilson');
  const [call] = storage.calls.listRecent(1);
  assert.equal(call?.id, message?.callId);
  assert.equal(call?.endReason, 'done');
});

test('nothing of the calls is left on the PBX', async () => {
  assert.match(await pbx.rx('core show channels count'), /0 active channels/);
});
