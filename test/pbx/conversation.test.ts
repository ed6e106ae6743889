import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { SoundStretch } from '../../src/ports/phone.ts';
import { type Callers, createCallers, extentOf, median } from '../support/pbx/caller.ts';
import { heardSounds, renderedSounds } from '../support/pbx/our-voice.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';

const GREETING = 'Riverside Practice, hello. I am an automated assistant. How can I help you?';
const GOODBYE = 'Thank you for calling Riverside Practice. Goodbye.';
const soon = () => AbortSignal.timeout(10_000);
let pbx: TestPbx;
let daemon: TestDaemon;
let callers: Callers;
let goodbyeSounds: readonly SoundStretch[];

before(async () => {
  pbx = await startPbx();
  daemon = await startDaemon(pbx);
  goodbyeSounds = await renderedSounds(GOODBYE);
  callers = await createCallers(pbx, [
    'what are your opening hours',
    'i would like to leave a message',
    'my name is peter jones',
    'yes',
    'it is about an appointment',
    'goodbye',
  ]);
});
after(async () => {
  await callers?.[Symbol.asyncDispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

test('a caller is greeted, told the hours, leaves a message that is read back, and hears the goodbye to its end', async (t) => {
  const caller = await callers.ring();
  const { call } = caller;
  const greetedMs = await call.heard.waitForSound(caller.answeredAtMs, soon());
  const greetingMs = (greetedMs ?? Number.POSITIVE_INFINITY) - caller.answeredAtMs;
  t.diagnostic(`answer to greeting: ${Math.round(greetingMs)} ms`);
  assert.ok(greetingMs <= 500, `the greeting comes ${Math.round(greetingMs)} ms after the answer`);
  const greeting = await caller.listen();
  assert.deepEqual([greeting.text, greeting.heardText], [GREETING, GREETING]);

  const delaysMs: number[] = [];
  const ask = async (text: string, answer: RegExp) => {
    const { text: answered, delayMs } = await caller.ask(text);
    delaysMs.push(delayMs);
    assert.match(answered, answer);
  };
  await ask('what are your opening hours', /\bopen\b.*Is there anything else\?$/);
  await ask(
    'i would like to leave a message',
    /^I'll take a message\. I will record it for our staff\. What is your name, please\?$/,
  );
  await ask(
    'my name is peter jones',
    /^Thank you, Peter Jones\. Shall we call you back on 0 2 0, 7 9 4 6, 0 2 0/,
  );
  await ask('yes', /^What is it about\?/);
  await ask(
    'it is about an appointment',
    /^Let me read that back\. Your name: Peter Jones\..* Is that right\?$/,
  );
  assert.deepEqual(caller.messages(), [], 'nothing is stored before it is confirmed');
  await ask('yes', /^I have noted that\. Is there anything else\?$/);
  const [noted] = caller.turns().filter(({ text }) => text.startsWith('I have noted that'));
  const [message, ...more] = caller.messages();
  assert.ok(message && noted && more.length === 0, 'one message');
  assert.ok(
    message.takenAtMs <= noted.atMs,
    `stored ${message.takenAtMs - noted.atMs} ms after it was claimed`,
  );
  const { callerName, callbackNumber, reason, forKey, kind } = message;
  assert.deepEqual(
    { callerName, callbackNumber, reason, forKey, kind },
    {
      callerName: 'Peter Jones',
      callbackNumber: caller.number,
      reason: 'an appointment',
      forKey: null,
      kind: 'message',
    },
  );

  const folder = join(pbx.home, 'recordings', dirname(message.recording ?? assert.fail('no sound')));

  const goodbye = await caller.say('goodbye');
  const ended = await call.ended;
  assert.equal(ended.by, 'them');
  const heard = extentOf(call.heard.sounds(), goodbye.lastVoicedAtMs ?? 0);
  delaysMs.push(heard.fromMs - (goodbye.lastVoicedAtMs ?? 0));
  const whole = extentOf(goodbyeSounds, 0);
  const complete = extentOf(heardSounds(call.heard, goodbye.lastVoicedAtMs ?? 0), 0);
  const [heardMs, wholeMs] = [complete.toMs - complete.fromMs, whole.toMs - whole.fromMs];
  t.diagnostic(
    `goodbye: ${Math.round(heardMs)} ms of ${Math.round(wholeMs)} ms, hang-up ${Math.round(ended.atMs - heard.toMs)} ms later`,
  );
  assert.ok(
    heardMs > wholeMs - 50 && heardMs < wholeMs + 300,
    `the goodbye has ${wholeMs} ms, ${heardMs} ms were heard`,
  );

  const record = await caller.finished();
  assert.deepEqual([record.status, record.endReason, record.dialledNumber], ['finished', 'done', '100']);
  // Of all sentences that were recorded, the one that the message refers to.
  assert.deepEqual(readdirSync(folder), [basename(message.recording ?? '')]);
  const said = caller.turns().filter(({ speaker }) => speaker === 'caller');
  assert.deepEqual(
    said.map(({ text }) => text),
    [
      'what are your opening hours',
      'i would like to leave a message',
      'my name is peter jones',
      'yes',
      'it is about an appointment',
      'yes',
      'goodbye',
    ],
  );
  assert.ok(
    caller.turns().every(({ speaker, text, heardText }) => speaker === 'caller' || heardText === text),
    'everything was heard',
  );
  t.diagnostic(
    `end of speech to answer: median ${Math.round(median(delaysMs))} ms, longest ${Math.round(Math.max(...delaysMs))} ms of ${delaysMs.length}`,
  );
  assert.ok(median(delaysMs) < 1500, `answers take ${delaysMs.map(Math.round)} ms`);
});

test('answer to greeting stays within its limit over five calls at a time', async (t) => {
  const greetingsMs = await Promise.all(
    [1, 2, 3, 4, 5].map(async () => {
      const { call, answeredAtMs } = await callers.ring();
      const soundMs = await call.heard.waitForSound(answeredAtMs, soon());
      await call.hangUp();
      return (soundMs ?? Number.POSITIVE_INFINITY) - answeredAtMs;
    }),
  );
  t.diagnostic(`answer to greeting: ${greetingsMs.map(Math.round).join(', ')} ms`);
  assert.ok(Math.max(...greetingsMs) <= 500, `${greetingsMs.map(Math.round)} ms`);
});
