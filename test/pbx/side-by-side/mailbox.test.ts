import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeWav } from '../../../src/media/wav.ts';
import type { Mailbox, VoicemailRecord } from '../../../src/ports/mailbox.ts';
import { mailboxIn } from '../../../src/wiring/mailbox.ts';
import { startPbx, type TestPbx } from '../../support/pbx/start-pbx.ts';
import { tone } from '../../support/pbx/tones.ts';

const soon = () => AbortSignal.timeout(10_000);
const never = new AbortController().signal;
const CALLER = { number: '02079460123', name: 'John Smith' };
let pbx: TestPbx;
let mailbox: Mailbox;

before(async () => {
  pbx = await startPbx();
  mailbox = mailboxIn(pbx.home);
});
after(() => pbx?.[Symbol.asyncDispose]());

/** Nobody takes the call: the caller speaks after the prompt and hangs up. */
async function leaveVoicemail(): Promise<void> {
  const outside = await pbx.phone('outside');
  const call = await outside.call('100', { from: CALLER }, never);
  await call.answered;
  await sleep(6_000);
  await call.say(tone(2500), soon());
  await call.hangUp();
  await outside.close();
}

async function untilThere(count: number): Promise<readonly VoicemailRecord[]> {
  for (const signal = soon(); ; await sleep(100)) {
    const found = mailbox.list();
    if (found.length === count) return found;
    signal.throwIfAborted();
  }
}

test('what a caller says to the mailbox of a real Asterisk is listed, with who and how long, and can be removed beside it', async () => {
  await leaveVoicemail();
  const [first] = await untilThere(1);
  assert.ok(first);
  assert.deepEqual([first.callerNumber, first.callerName, first.heard], [CALLER.number, CALLER.name, false]);
  assert.ok(Math.abs(Date.now() - first.takenAtMs) < 60_000, `${first.takenAtMs}`);
  assert.ok(first.lengthMs >= 2000 && first.lengthMs <= 20_000, `${first.lengthMs}`);
  const { rateHz, samples } = decodeWav(readFileSync(first.file));
  assert.equal(rateHz, 8000);
  assert.ok(
    samples.some((sample) => Math.abs(sample) > 1000),
    'it is what the caller said',
  );

  assert.equal(mailbox.remove([first]), 1);
  assert.deepEqual(mailbox.list(), []);
  await leaveVoicemail();
  const [second] = await untilThere(1);
  assert.notEqual(second?.id, first.id);
});
