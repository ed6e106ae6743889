import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Phone } from '../../src/ports/phone.ts';
import { openTables, type Tables } from '../support/open-tables.ts';
import { type Callers, createCallers } from '../support/pbx/caller.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';
import { keeps, messageOf } from '../support/stored-calls.ts';

const LANE = 'can i speak to doctor lane';
const soon = () => AbortSignal.timeout(20_000);

let pbx: TestPbx;
let daemon: TestDaemon;
let anna: Phone;
let outside: Phone;
let callers: Callers;
let tables: Tables & Disposable;

before(async () => {
  pbx = await startPbx();
  daemon = await startDaemon(pbx);
  [anna, outside] = await Promise.all([pbx.phone('101'), pbx.phone('outside')]);
  await anna.register(soon());
  callers = await createCallers(pbx, [LANE]);
  tables = openTables(pbx.home, { readOnly: true });
});
after(async () => {
  await callers?.[Symbol.asyncDispose]();
  tables?.[Symbol.dispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

/** Dials a code, presses keys once the attendant has spoken, and waits until it has hung up. */
async function dial(code: string, keys = '') {
  const call = await anna.call(code, {}, soon());
  const answer = await call.answered;
  assert.ok(answer.answered, `${code} does not answer`);
  await call.heard.waitForSound(answer.atMs, soon());
  if (keys !== '') await call.press(keys, soon());
  const { by } = await call.ended;
  assert.equal(by, 'them', 'the attendant ends it');
  return call;
}

const about = (kind: string) => tables.desk.list().filter((entry) => entry.kind === kind);
const lampOf = async (code: string) => {
  const line = (await pbx.rx('core show hints')).split('\n').find((each) => each.includes(`${code}@`));
  return /State:(\S+)/.exec(line ?? '')?.[1];
};

test('a desk phone says that the attendant takes all calls, hears that it is so, and a lamp shows it', async () => {
  await dial('*501');
  assert.deepEqual(
    about('switch').map(({ about: whom, by, ...rest }) => ({
      whom,
      by,
      takes: 'takes' in rest && rest.takes,
    })),
    [{ whom: null, by: '101', takes: 'attendant' }],
  );
  await waitUntil('the lamp is lit', 5000, async () => (await lampOf('*501')) === 'InUse');
  assert.equal(await lampOf('*502'), 'Idle');
  await dial('*502');
  await waitUntil('the other lamp is lit', 5000, async () => (await lampOf('*502')) === 'InUse');
  assert.equal(await lampOf('*501'), 'Idle');
});

test('at lunch until two: by keys, for the person whose phone it is, and back by the same code', async () => {
  await dial('*504', '1400#');
  const [away] = about('absence');
  assert.deepEqual([away?.about, away?.by], ['anna-lane', '101']);
  const until = new Date(away?.untilMs ?? 0).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' });
  assert.equal(until, '14:00:00');
  const caller = await callers.ring();
  await caller.listen();
  const { text } = await caller.ask(LANE);
  assert.match(text, /^Doctor Anna Lane cannot be reached now; the next time is .*2 pm\. Would you like/);
  await caller.call.hangUp();
  await caller.finished();
  await dial('*504');
  const [back] = about('absence');
  assert.ok(back && back.untilMs === back.atMs, 'and is back');
});

test('waiting messages are heard with a PIN, marked as done, and called back by one key', async () => {
  {
    using writing = openTables(pbx.home);
    const message = (id: string, callbackNumber: string) => keeps(messageOf(id, { id, callbackNumber }));
    writing.write([message('first', '+442079460123'), message('second', '+442079460124')]);
  }
  const rang: string[] = [];
  outside.onIncoming((incoming) => {
    rang.push(incoming.to);
    incoming.decline(486);
  });
  await outside.register(soon());
  const pin = readFileSync(join(pbx.home, 'desk-pin'), 'utf8').trim();
  const call = await anna.call('*503', {}, AbortSignal.timeout(60_000));
  const answer = await call.answered;
  assert.ok(answer.answered);
  await call.heard.waitForSound(answer.atMs, soon());
  await call.press(`${pin}#`, soon());
  const at = (id: string) => tables.messages.findByPrefix(id)[0];
  // Whoever knows the keys does not wait until they are told.
  assert.ok(await call.heard.waitForSound(performance.now(), soon()), 'how many messages are waiting');
  await call.press('2', soon());
  await waitUntil('the first one is done', 15_000, () => at('first')?.doneBy === 'anna-lane');
  assert.ok(await call.heard.waitForSound(performance.now(), soon()), 'the second message');
  await call.press('1', soon());
  await waitUntil('the caller of the second one is rung', 15_000, () => rang.length === 1);
  assert.deepEqual(
    [rang, at('second')?.claimedBy, at('second')?.doneAtMs],
    [['02079460124'], 'anna-lane', null],
  );
  await call.hangUp();
});

test('whoever calls from outside dials no code', async () => {
  const call = await outside.call('*501', { from: { number: '101' } }, soon());
  const answer = await call.answered;
  assert.equal(answer.answered, false);
  await call.hangUp();
});
