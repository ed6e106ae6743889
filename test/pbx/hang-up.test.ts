import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SoundStretch } from '../../src/ports/phone.ts';
import { type Caller, type Callers, createCallers } from '../support/pbx/caller.ts';
import { ariChannels, daemonSockets, liveCalls } from '../support/pbx/leftovers.ts';
import { midSentence, renderedSounds } from '../support/pbx/our-voice.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { expectCall } from '../support/pbx/tones.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const GREETING = 'Riverside Practice, hello. I am an automated assistant. How can I help you?';
const soon = () => AbortSignal.timeout(10_000);
let pbx: TestPbx;
let daemon: TestDaemon;
let callers: Callers;
let greetingSounds: readonly SoundStretch[];
let socketsBefore: number;

before(async () => {
  pbx = await startPbx();
  daemon = await startDaemon(pbx);
  greetingSounds = await renderedSounds(GREETING);
  callers = await createCallers(pbx, [
    'what are your opening hours',
    'i would like to leave a message',
    'can i speak to doctor lane',
    'can i speak to ben ortega',
    'goodbye',
  ]);
  // The first call opens what stays: a warm connection for requests, engines.
  await leave(await callers.ring());
  socketsBefore = await daemonSockets(daemon, pbx.ports.http);
});
after(async () => {
  await callers?.[Symbol.asyncDispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

async function leave(caller: Caller): Promise<string | null> {
  await caller.call.hangUp();
  return (await caller.finished()).endReason;
}

/** Somebody who has been greeted. */
async function greeted(): Promise<Caller> {
  const caller = await callers.ring();
  await caller.listen();
  return caller;
}

describe('a caller who hangs up', { concurrency: 3 }, () => {
  test('in the greeting is recorded as such, with what was heard of it', async () => {
    const caller = await callers.ring();
    await midSentence(caller.call.heard, greetingSounds);
    assert.equal(await leave(caller), 'caller-hung-up');
    const { text, heardText } = await caller.listen();
    assert.ok(heardText && text.startsWith(heardText) && heardText !== text, `heard: ${heardText}`);
  });

  test('while speaking is recorded as such', async () => {
    const caller = await greeted();
    const saying = caller.say('i would like to leave a message');
    await sleep(700);
    assert.equal(await leave(caller), 'caller-hung-up');
    await saying;
  });

  test('while the answer is prepared is recorded as such', async () => {
    const caller = await greeted();
    const { lastVoicedAtMs } = await caller.say('what are your opening hours');
    // The end of the turn is noticed after 650 ms, the answer is audible some 300 ms later.
    await sleep((lastVoicedAtMs ?? 0) + 750 - performance.now());
    assert.equal(await leave(caller), 'caller-hung-up');
  });

  test('in the answer is recorded as such', async () => {
    const caller = await greeted();
    const { lastVoicedAtMs = 0 } = await caller.say('what are your opening hours');
    await caller.call.heard.waitForSound(lastVoicedAtMs, soon());
    await sleep(500);
    assert.equal(await leave(caller), 'caller-hung-up');
  });

  test('in hold music, while a desk rings, stops the ringing', async () => {
    const desk = await pbx.phone('101');
    await desk.register(soon());
    const ringing = expectCall(desk);
    const caller = await greeted();
    await caller.say('can i speak to doctor lane');
    const incoming = await ringing();
    incoming.ring();
    await caller.call.heard.waitForSound(incoming.atMs, soon());
    const reason = await leave(caller);
    await incoming.cancelled;
    assert.equal(reason, 'caller-hung-up');
    await desk.close();
  });

  test('before the desk rings stops it as well', async () => {
    const desk = await pbx.phone('102');
    await desk.register(soon());
    const ringing = expectCall(desk);
    const caller = await greeted();
    await caller.say('can i speak to ben ortega');
    const incoming = await ringing();
    const reason = await leave(caller);
    incoming.ring();
    await incoming.cancelled;
    assert.equal(reason, 'caller-hung-up');
    await desk.close();
  });

  test('in the goodbye is recorded as such', async () => {
    const caller = await greeted();
    const { lastVoicedAtMs = 0 } = await caller.say('goodbye');
    await caller.call.heard.waitForSound(lastVoicedAtMs, soon());
    await sleep(500);
    assert.equal(await leave(caller), 'caller-hung-up');
  });

  test('is too late after the goodbye: the call is done', async () => {
    const caller = await greeted();
    await caller.say('goodbye');
    await caller.listen();
    assert.equal(await leave(caller), 'done');
  });
});

test('nothing of them is left: no channel, no live call, no socket, no mark', async (t) => {
  await waitUntil('ARI has no channel', 5000, async () => (await ariChannels(pbx)).length === 0);
  await waitUntil('no call is live', 5000, async () => (await liveCalls(daemon)) === 0);
  const sockets = () => daemonSockets(daemon, pbx.ports.http);
  t.diagnostic(`sockets of the daemon: ${socketsBefore} before, ${await sockets()} after`);
  await waitUntil(
    'the sockets of the calls are closed',
    10_000,
    async () => (await sockets()) <= socketsBefore,
  );
  assert.doesNotMatch(await pbx.rx('dialplan show globals'), /ATT_[0-9a-f]{8}-/);
});
