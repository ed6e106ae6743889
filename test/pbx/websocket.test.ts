import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { SoundStretch } from '../../src/ports/phone.ts';
import { type Callers, createCallers, extentOf } from '../support/pbx/caller.ts';
import { ariChannels, daemonSockets, liveCalls } from '../support/pbx/leftovers.ts';
import { heardSounds, midSentence, renderedSounds } from '../support/pbx/our-voice.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { expectCall } from '../support/pbx/tones.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const GREETING = 'Riverside Practice, hello. I am an automated assistant. How can I help you?';
const GOODBYE = 'Thank you for calling Riverside Practice. Goodbye.';
const soon = () => AbortSignal.timeout(10_000);
let pbx: TestPbx;
let daemon: TestDaemon;
let callers: Callers;
let goodbyeSounds: readonly SoundStretch[];
let greetingSounds: readonly SoundStretch[];
let socketsBefore: number;

before(async () => {
  pbx = await startPbx({ edit: (yaml) => yaml.replace('media: audiosocket', 'media: websocket') });
  daemon = await startDaemon(pbx);
  greetingSounds = await renderedSounds(GREETING);
  goodbyeSounds = await renderedSounds(GOODBYE);
  callers = await createCallers(pbx, ['what are your opening hours', 'goodbye', 'can i speak to billing']);
  const first = await callers.ring();
  await first.call.hangUp();
  await first.finished();
  socketsBefore = await daemonSockets(daemon, pbx.ports.http);
});
after(async () => {
  await callers?.[Symbol.asyncDispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

describe('over chan_websocket', { concurrency: true }, () => {
  test('a caller is greeted, told the hours, and hears the goodbye to its end', async (t) => {
    const caller = await callers.ring();
    const { heard, ended } = caller.call;
    assert.match(caller.record().chain, /^asterisk\/websocket 8 kHz /);
    const greetedMs = (await heard.waitForSound(caller.answeredAtMs, soon())) ?? Number.POSITIVE_INFINITY;
    const greetingMs = Math.round(greetedMs - caller.answeredAtMs);
    assert.ok(greetingMs <= 500, `the greeting comes ${greetingMs} ms after the answer`);
    const greeting = await caller.listen();
    assert.deepEqual([greeting.text, greeting.heardText], [GREETING, GREETING]);
    const answer = await caller.ask('what are your opening hours');
    assert.match(answer.text, /\bopen\b.*Is there anything else\?$/);
    t.diagnostic(
      `answer to greeting ${greetingMs} ms, end of speech to answer ${Math.round(answer.delayMs)} ms`,
    );
    const { lastVoicedAtMs = 0 } = await caller.say('goodbye');
    assert.equal((await ended).by, 'them');
    const [heardMs, wholeMs] = [lengthOf(heardSounds(heard, lastVoicedAtMs)), lengthOf(goodbyeSounds)];
    t.diagnostic(`goodbye: ${Math.round(heardMs)} ms of ${Math.round(wholeMs)} ms`);
    assert.ok(
      heardMs > wholeMs - 50 && heardMs < wholeMs + 300,
      `the goodbye has ${wholeMs} ms, ${heardMs} ms were heard`,
    );
    assert.equal((await caller.finished()).endReason, 'done');
  });

  test('a caller who speaks over the greeting silences it, and nothing that was queued is heard later', async (t) => {
    const caller = await callers.ring();
    const { heard } = caller.call;
    const said = await caller.say('what are your opening hours', () => midSentence(heard, greetingSounds));
    const { firstVoicedAtMs: onsetMs = 0, lastVoicedAtMs = 0 } = said;
    const greeting = await caller.listen();
    const { text } = await caller.listen();
    const before = extentOf(heard.sounds(), 0, lastVoicedAtMs);
    t.diagnostic(`onset to silence at the ear: ${Math.round(before.toMs - onsetMs)} ms`);
    assert.ok(before.toMs > onsetMs, 'the attendant was speaking');
    assert.ok(before.toMs - onsetMs <= 700, `silent ${Math.round(before.toMs - onsetMs)} ms after the onset`);
    const answerMs = lengthOf(heardSounds(heard, lastVoicedAtMs));
    const wholeMs = lengthOf(await renderedSounds(text));
    assert.ok(
      Math.abs(answerMs - wholeMs) < 200,
      `the answer has ${wholeMs} ms, and after the question ${answerMs} ms were heard`,
    );
    assert.ok(
      greeting.heardText && greeting.heardText !== GREETING && GREETING.startsWith(greeting.heardText),
    );
    await caller.call.hangUp();
    assert.equal((await caller.finished()).endReason, 'caller-hung-up');
  });

  test("the key 0 makes the staff's phones ring", async () => {
    const desk = await pbx.phone('102');
    await desk.register(soon());
    const ringing = expectCall(desk);
    const caller = await callers.ring();
    await caller.call.heard.waitForSound(0, soon());
    await caller.call.press('0', soon());
    const incoming = await ringing();
    assert.equal(incoming.from.number, caller.number);
    const taken = await incoming.answer();
    await taken.hangUp();
    assert.equal((await caller.finished()).endReason, 'handed-to-people');
    await desk.close();
  });

  test('who asks for somebody without a phone is back in the same conversation', async () => {
    const caller = await callers.ring();
    await caller.listen();
    await caller.ask('can i speak to billing');
    assert.match(
      (await caller.listen()).text,
      /^I'm sorry, the billing desk cannot be reached at the moment\./,
    );
    assert.equal(caller.turns().length, 4);
    await caller.call.hangUp();
    assert.equal((await caller.finished()).endReason, 'caller-hung-up');
  });
});

test('nothing of them is left: no channel, no live call, no socket', async () => {
  await waitUntil('ARI has no channel', 5000, async () => (await ariChannels(pbx)).length === 0);
  await waitUntil('no call is live', 5000, async () => (await liveCalls(daemon)) === 0);
  const sockets = () => daemonSockets(daemon, pbx.ports.http);
  await waitUntil(
    'the sockets of the calls are closed',
    10_000,
    async () => (await sockets()) <= socketsBefore,
  );
});

/** From the first onset to the end of the last sound. */
function lengthOf(sounds: readonly SoundStretch[]): number {
  const { fromMs, toMs } = extentOf(sounds, 0);
  return toMs - fromMs;
}
