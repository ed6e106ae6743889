import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { IncomingCall, Phone, PhoneCall } from '../../src/ports/phone.ts';
import { type Caller, type Callers, createCallers } from '../support/pbx/caller.ts';
import { longestSilenceMs } from '../support/pbx/longest-silence.ts';
import { type Desk, startDesk } from '../support/pbx/sipp.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { shareAt, tone } from '../support/pbx/tones.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

/** The first keys of the menu that stand for people, as the directory has them. */
const [ANNA, BEN, BILLING] = ['4', '5', '6'];
const MOBILE = '02079460777';
const soon = () => AbortSignal.timeout(20_000);

let pbx: TestPbx;
let daemon: TestDaemon;
let callers: Callers;
/** Whoever rings at the carrier, and at the phone of the line. */
const outside: IncomingCall[] = [];
const desk: IncomingCall[] = [];

before(async () => {
  pbx = await startPbx({
    edit: (yaml) =>
      yaml
        .replace('extension: "101" }', `outside: "${MOBILE}", ringSeconds: 15 }`)
        .replace('extension: "102" }', 'extension: "102", voicemail: "102@default" }')
        .replace('extension: "103" }', 'queue: ["103"] }'),
    extraDialplan: () => '[globals](+)\nATT_LINE_OFFER=4\nATT_LINE_MAX=40\n',
  });
  daemon = await startDaemon(pbx);
  callers = await createCallers(pbx, []);
  // The first trunk is registered by nobody: the second one is taken.
  await registered('outside-2', (call) => outside.push(call));
  await registered('103', (call) => desk.push(call));
});
after(async () => {
  await callers?.[Symbol.asyncDispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

async function registered(user: string, take: (call: IncomingCall) => void): Promise<Phone> {
  const phone = await pbx.phone(user);
  phone.onIncoming(take);
  await phone.register(soon());
  return phone;
}

interface Asking extends Caller {
  readonly leftMs: number;
}

/** A caller who has chosen somebody by a key, and has heard that the phone rings there. */
async function askFor(key: string | undefined, name: string): Promise<Asking> {
  const caller = await callers.ring();
  await caller.listen();
  await caller.call.press(key ?? '', soon());
  assert.equal((await caller.listen()).text, `I'll put you through to ${name}.`);
  return { ...caller, leftMs: performance.now() };
}

async function leave(caller: Caller): Promise<void> {
  await caller.call.hangUp();
  await caller.finished();
}

async function assertTalking(one: PhoneCall, other: PhoneCall): Promise<void> {
  for (const [from, to, hz] of [
    [one, other, 500],
    [other, one, 1500],
  ] as const)
    await waitUntil(`${hz} Hz is heard`, 10_000, async () => {
      await from.say(tone(300, hz), soon());
      return shareAt(to.heard.samples().slice(-1600), hz) > 0.5;
    });
}

/** What a caller hears between two moments, in milliseconds without any sound. */
function silenceOf({ call, leftMs }: Asking, backAtMs: number): number {
  const toMs = backAtMs - Date.now() + performance.now() + 500;
  return Math.round(longestSilenceMs(call.heard, { fromMs: leftMs, toMs }));
}

describe('a person with a number outside', { concurrency: false }, () => {
  test('presses a key, and has the caller', async () => {
    const caller = await askFor(ANNA, 'Doctor Anna Lane');
    const ring = await waitUntil('the number outside rings', 10_000, () => outside.shift());
    assert.equal(ring.to, MOBILE);
    const person = await ring.answer();
    await person.heard.waitForSilence(700, 0, soon());
    const silenceMs = longestSilenceMs(caller.call.heard, { fromMs: caller.leftMs, toMs: performance.now() });
    assert.ok(silenceMs < 500, `the caller hears nothing for ${silenceMs} ms`);
    await person.press('1', soon());
    await assertTalking(caller.call, person);
    await person.hangUp();
    assert.equal((await caller.finished()).endReason, 'transferred');
  });

  test('has a mailbox that answers: it does not get the caller, who is back', async (t) => {
    const caller = await askFor(ANNA, 'Doctor Anna Lane');
    const ring = await waitUntil('the number outside rings', 10_000, () => outside.shift());
    const mailbox = await ring.answer();
    void mailbox.say(tone(20_000, 700), soon());
    const back = await caller.listen(40_000);
    assert.match(back.text, /^I'm sorry, Doctor Anna Lane does not answer: there is only a voicemail\./);
    await mailbox.ended;
    const silenceMs = silenceOf(caller, back.atMs);
    t.diagnostic(`longest silence at the caller's ear: ${silenceMs} ms`);
    assert.ok(silenceMs < 500);
    await leave(caller);
  });

  test('is let go of when the caller hangs up while they are asked for the key', async () => {
    const caller = await askFor(ANNA, 'Doctor Anna Lane');
    const person = await (await waitUntil('it rings', 10_000, () => outside.shift())).answer();
    await person.heard.waitForSound(0, soon());
    await caller.call.hangUp();
    assert.equal((await caller.finished()).endReason, 'caller-hung-up');
    await person.ended;
  });
});

describe('a person with a mailbox', { concurrency: false }, () => {
  test('is not there: no message is wanted, and the mailbox takes one', async () => {
    const caller = await askFor(BEN, 'Ben Ortega');
    assert.match((await caller.listen()).text, /^I'm sorry, Ben Ortega cannot be reached/);
    await caller.call.press('2', soon());
    assert.equal((await caller.listen()).text, 'Shall I put you through to the voicemail of Ben Ortega?');
    await caller.call.press('1', soon());
    assert.equal((await caller.listen()).text, "I'll put you through to the voicemail of Ben Ortega.");
    const saidMs = performance.now();
    await caller.call.heard.waitForSilence(900, saidMs, soon());
    await caller.call.press('1', soon());
    await caller.call.say(tone(2000, 900), soon());
    await caller.call.hangUp();
    const message = join(pbx.home, 'pbx/asterisk/spool/voicemail/default/102/INBOX/msg0000.wav');
    await waitUntil('the message is in the mailbox of Ben', 5000, () => existsSync(message));
    const { endReason, transferKey } = await caller.finished();
    assert.deepEqual([endReason, transferKey], ['transferred', 'ben-ortega']);
  });

  test('has a phone that forwards to a mailbox outside: the caller is not lost there', async () => {
    await using forwarding: Desk = await startDesk(pbx, {
      user: '102',
      manners: 'forwards',
      to: '02079460555',
      port: pbx.ports.phones,
    });
    const caller = await askFor(BEN, 'Ben Ortega');
    const ring = await waitUntil('the number it forwards to rings', 10_000, () => outside.shift());
    assert.equal(ring.to, '02079460555');
    const mailbox = await ring.answer();
    void mailbox.say(tone(20_000, 700), soon());
    assert.match(
      (await caller.listen(40_000)).text,
      /^I'm sorry, Ben Ortega does not answer: there is only a voicemail\./,
    );
    await forwarding.done();
    await leave(caller);
  });
});

describe('a line of callers', { concurrency: false }, () => {
  test('the second one hears music while the first one talks, and is next', async (t) => {
    const first = await askFor(BILLING, 'the billing desk');
    const person = await (await waitUntil('the desk rings', 10_000, () => desk.shift())).answer();
    await assertTalking(first.call, person);
    const second = await askFor(BILLING, 'the billing desk');
    await second.call.heard.waitForSound(second.leftMs, soon());
    const third = await askFor(BILLING, 'the billing desk');
    assert.equal(desk.length, 0, 'a phone in a call is not rung');
    const line = async () => pbx.rx('dialplan show globals');
    await waitUntil('two are in line', 10_000, async () =>
      /ATT_LINE_billing=[\d.]+-[\d.]+\s/.test(await line()),
    );
    await person.hangUp();
    const next = await waitUntil('the desk rings for the next one', 15_000, () => desk.shift());
    assert.equal(next.from.number, second.number);
    const silenceMs = Math.round(
      longestSilenceMs(second.call.heard, { fromMs: second.leftMs, toMs: performance.now() }),
    );
    const pauses = second.call.heard
      .sounds()
      .filter(({ fromMs }) => fromMs > second.leftMs)
      .map(
        (sound, index, all) => [sound.fromMs - (all[index - 1]?.toMs ?? sound.fromMs), sound.fromMs] as const,
      )
      .filter(([pauseMs]) => pauseMs > 300)
      .map(([pauseMs, atMs]) => `${Math.round(pauseMs)} ms before ${Math.round(atMs - second.leftMs)}`);
    t.diagnostic(`longest silence in line: ${silenceMs} ms; ${pauses.join(', ')}`);
    // The prompts of a line have a comma, at which the voice breathes.
    assert.ok(silenceMs < 700);
    const again = await next.answer();
    await assertTalking(second.call, again);
    await second.call.hangUp();
    await again.ended;
    const last = await waitUntil('the desk rings for the last one', 15_000, () => desk.shift());
    assert.equal(last.from.number, third.number);
    await third.call.hangUp();
    await last.cancelled;
    await waitUntil('the line is empty', 5000, async () => /ATT_LINE_billing=\s*$/m.test(await line()));
    assert.equal((await third.finished()).endReason, 'caller-hung-up');
    await Promise.all([first.finished(), second.finished()]);
  });

  test('who would rather be called back keeps the place, and the message says since when', async () => {
    const first = await askFor(BILLING, 'the billing desk');
    const person = await (await waitUntil('the desk rings', 10_000, () => desk.shift())).answer();
    const second = await askFor(BILLING, 'the billing desk');
    await waitUntil('the call back is offered', 30_000, async () => {
      await second.call.press('1', soon());
      return second.record().status === 'live';
    });
    assert.match(
      (await second.listen()).text,
      /^All right, the billing desk will call you back when it is your turn\. I'll take a message/,
    );
    await leave(second);
    await person.hangUp();
    await first.finished();
  });
});

test('every call has left the PBX', async () => {
  await waitUntil('no channel', 3000, async () =>
    /^0 active channels/m.test(await pbx.rx('core show channels count')),
  );
});
