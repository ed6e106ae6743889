import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { SoundStretch } from '../../src/ports/phone.ts';
import { type Callers, createCallers, extentOf } from '../support/pbx/caller.ts';
import { midSentence, renderedSounds } from '../support/pbx/our-voice.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { expectCall } from '../support/pbx/tones.ts';

const GREETING = 'Riverside Practice, hello. I am an automated assistant. How can I help you?';
const soon = () => AbortSignal.timeout(10_000);
let pbx: TestPbx;
let daemon: TestDaemon;
let callers: Callers;
let greetingSounds: readonly SoundStretch[];

before(async () => {
  pbx = await startPbx();
  daemon = await startDaemon(pbx);
  greetingSounds = await renderedSounds(GREETING);
  callers = await createCallers(pbx, ['what are your opening hours', 'i would like to leave a message']);
});
after(async () => {
  await callers?.[Symbol.asyncDispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

/** A burst of noise with the sharp start and the decay of a cough; the same each time. */
function cough(lengthMs: number): Int16Array {
  let seed = 7;
  return Int16Array.from({ length: lengthMs * 8 }, (_, i) => {
    seed = (seed * 48271) % 2147483647;
    return (seed / 2147483647 - 0.5) * 24_000 * Math.exp((-3 * i) / (lengthMs * 8));
  });
}

/** A hum as long, with the overtones of a voice: what a detector takes for speech. */
function grunt(lengthMs: number): Int16Array {
  return Int16Array.from({ length: lengthMs * 8 }, (_, i) => {
    const at = (2 * Math.PI * 130 * i) / 8000;
    const wave = [1, 2, 3, 4, 5, 6, 7, 8].reduce((sum, n) => sum + Math.sin(at * n) / n ** 0.7, 0);
    return 3500 * wave * Math.sin((Math.PI * i) / (lengthMs * 8));
  });
}

describe('over the greeting', { concurrency: true }, () => {
  test('a caller who speaks silences it, and gets the answer to what was said', async (t) => {
    const caller = await callers.ring();
    const { heard } = caller.call;
    const said = await caller.say('what are your opening hours', () => midSentence(heard, greetingSounds));
    const [onsetMs = 0, quietMs = 0] = [said.firstVoicedAtMs, said.lastVoicedAtMs];
    const greeting = await caller.listen();
    const answer = await caller.listen();
    const before = extentOf(heard.sounds(), 0, quietMs);
    t.diagnostic(`onset to silence at the ear: ${Math.round(before.toMs - onsetMs)} ms`);
    assert.ok(before.toMs > onsetMs, 'the attendant was speaking');
    assert.ok(before.toMs - onsetMs <= 700, `silent ${Math.round(before.toMs - onsetMs)} ms after the onset`);
    assert.equal(greeting.text, GREETING);
    assert.ok(GREETING.startsWith(greeting.heardText ?? GREETING), `heard: ${greeting.heardText}`);
    assert.ok(
      greeting.heardText && greeting.heardText.length < GREETING.length,
      `heard: ${greeting.heardText}`,
    );
    assert.equal(
      caller.turns().find(({ speaker }) => speaker === 'caller')?.text,
      'what are your opening hours',
    );
    assert.match(answer.text, /\bopen\b/);
    t.diagnostic(`heard of the greeting: ${greeting.heardText}`);
    t.diagnostic(
      `end of speech to answer: ${Math.round((heard.firstSoundAfter(quietMs) ?? 0) - quietMs)} ms`,
    );
    await caller.call.hangUp();
    assert.equal((await caller.finished()).endReason, 'caller-hung-up');
  });

  for (const [name, sound] of [
    ['a cough of 150 ms', cough(150)],
    ['a grunt of 200 ms', grunt(200)],
  ] as const) {
    test(`${name} delays it by a second at most, and all of it is heard`, async (t) => {
      const caller = await callers.ring();
      const { heard } = caller.call;
      await midSentence(heard, greetingSounds);
      await caller.call.say(sound, soon());
      const greeting = await caller.listen();
      const whole = extentOf(greetingSounds, 0);
      const { fromMs, toMs, longestGapMs } = extentOf(heard.sounds(), 0);
      const lateMs = toMs - fromMs - (whole.toMs - whole.fromMs);
      t.diagnostic(
        `${Math.round(lateMs)} ms later, longest silence ${Math.round(longestGapMs)} ms of ${whole.longestGapMs}`,
      );
      assert.deepEqual([greeting.text, greeting.heardText], [GREETING, GREETING]);
      assert.ok(lateMs > -100, `${Math.round(-lateMs)} ms of the greeting are missing`);
      assert.ok(longestGapMs <= 1000, `silent for ${Math.round(longestGapMs)} ms`);
      await caller.call.hangUp();
    });
  }
});

describe('the key 0', () => {
  test('in the greeting rings 101 and 102, and who answers has the call', async () => {
    const [anna, ben] = [await pbx.phone('101'), await pbx.phone('102')];
    await Promise.all([anna.register(soon()), ben.register(soon())]);
    const ringing = [expectCall(anna), expectCall(ben)] as const;
    const caller = await callers.ring();
    await caller.call.heard.waitForSound(0, soon());
    const pressed = await caller.call.press('0', soon());
    const [atAnna, atBen] = await Promise.all([ringing[0](), ringing[1]()]);
    assert.deepEqual([atAnna.from.number, atBen.from.number], [caller.number, caller.number]);
    for (const incoming of [atAnna, atBen]) incoming.ring();
    const music = await caller.call.heard.waitForSound(atBen.atMs, soon());
    assert.ok(music !== undefined && pressed.lastVoicedAtMs !== undefined, 'music is heard');
    const taken = await atBen.answer();
    await atAnna.cancelled;
    await Promise.all([taken.say(cough(400), soon()), caller.call.say(grunt(400), soon())]);
    await taken.heard.waitForSilence(200, 0, soon());
    await taken.hangUp();
    assert.equal((await caller.finished()).endReason, 'handed-to-people');
    assert.deepEqual(
      caller.turns().map(({ text }) => text),
      [GREETING, '[keys 0]', "I'll put you through to our staff."],
    );
    await Promise.all([anna.close(), ben.close()]);
  });

  test('in the middle of a message rings them as well', async () => {
    const [anna, ben] = [await pbx.phone('101'), await pbx.phone('102')];
    await Promise.all([anna.register(soon()), ben.register(soon())]);
    const ringing = [expectCall(anna), expectCall(ben)] as const;
    const caller = await callers.ring();
    await caller.listen();
    assert.match((await caller.ask('i would like to leave a message')).text, /What is your name, please\?$/);
    await caller.call.press('0', soon());
    const [atAnna, atBen] = await Promise.all([ringing[0](), ringing[1]()]);
    const taken = await atBen.answer();
    await atAnna.cancelled;
    await taken.hangUp();
    assert.equal((await caller.finished()).endReason, 'handed-to-people');
    await Promise.all([anna.close(), ben.close()]);
  });
});
