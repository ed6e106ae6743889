import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { deepgramConfig } from '../../../../src/adapters/stt/deepgram/config.ts';
import { createDeepgramSpeechToText } from '../../../../src/adapters/stt/deepgram/speech-to-text.ts';
import { createDelays } from '../../../bench/vendors/delays.ts';
import { createCallerLines } from '../../../bench/vendors/hearing/caller-lines.ts';
import { serveListen } from '../../../bench/vendors/listen/serve-listen.ts';
import { monotonicMs, until as monotonicUntil } from '../../../bench/vendors/monotonic-clock.ts';
import { PROFILES, type ProfileName } from '../../../bench/vendors/profiles.ts';
import type { Utterance } from '../../../bench/vendors/utterance.ts';
import { LOOPBACK_KEY } from '../../../support/vendor.ts';
import { createCaller, listenTo, RATE_HZ, silence, soundOf, utteranceOf } from './announced.ts';

/** The vendor and the adapter that the daemon uses, on one stream. */
async function startListening(name: ProfileName) {
  const lines = createCallerLines();
  const delays = createDelays(name, 1);
  const server = await serveListen({ lines, delays, profile: PROFILES[name] });
  const config = { vendor: 'deepgram', apiKey: LOOPBACK_KEY, baseUrl: server.baseUrl };
  const engine = createDeepgramSpeechToText(deepgramConfig.parse(config), { rateHz: RATE_HZ });
  const stream = await engine.open('en-GB', AbortSignal.timeout(20_000));
  const caller = createCaller(stream);
  return {
    server,
    lines,
    delays,
    stream,
    caller,
    heard: listenTo(stream),
    says(utterance: Utterance, mute: readonly number[] = []) {
      lines.says('anna', utterance, caller.nextMs);
      return caller.send(soundOf(utterance, mute));
    },
    /** The stream that had sound; the adapter may keep a spare one beside it. */
    report: () => server.streams().find(({ soundMs }) => soundMs > 0) ?? assert.fail('no sound came'),
    async [Symbol.asyncDispose]() {
      await stream.close();
      await engine.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

async function until(isTrue: () => boolean): Promise<void> {
  for (const endMs = monotonicMs() + 10_000; !isTrue(); await sleep(5))
    assert.ok(monotonicMs() < endMs, 'it did not come');
}

test('what is said comes back as lower-case words with the marks of its sentences', async () => {
  await using call = await startListening('zero');
  await call.caller.send(silence(200));
  await call.says(utteranceOf('Good morning, Doctor. Are you open?'));
  call.stream.flush();
  await until(() => call.heard.finals().length === 1);
  assert.deepEqual(call.heard.finals(), ['good morning doctor. are you open?']);
  assert.deepEqual(call.lines.contradictions(), []);
});

test('without delays partial words come within a tenth of a second of their end', async () => {
  await using call = await startListening('zero');
  await call.says(utteranceOf('one two three four five six'));
  const partials = call.heard.events.filter(({ type }) => type === 'partial');
  assert.ok(partials.length >= 5, `${partials.length} partial texts`);
  const [first] = call.report().events.filter(({ type }) => type === 'interim');
  assert.ok(first?.type === 'interim' && first.lagMs === 0);
});

test('words whose sound never came are not transcribed', async () => {
  await using call = await startListening('zero');
  await call.says(utteranceOf('call me on monday'), [3]);
  call.lines.says('anna', utteranceOf('or on tuesday'), call.caller.nextMs);
  await call.caller.send(silence(900));
  call.stream.flush();
  await until(() => call.heard.finals().length === 1);
  assert.deepEqual(call.heard.finals(), ['call me on']);
  assert.deepEqual(
    call.lines.contradictions().map(({ text }) => text),
    ['monday', 'or on tuesday'],
  );
});

test('a word that is half said at a Finalize is left for the next', async () => {
  await using call = await startListening('zero');
  const sound = soundOf(utteranceOf('tomorrow afternoon'));
  call.lines.says('anna', utteranceOf('tomorrow afternoon'), call.caller.nextMs);
  await call.caller.send(sound.subarray(0, 0.3 * RATE_HZ));
  call.stream.flush();
  await until(() => call.heard.finals().length === 1);
  await call.caller.send(sound.subarray(0.3 * RATE_HZ));
  call.stream.flush();
  await until(() => call.heard.finals().length === 2);
  const finals = call.report().events.flatMap((event) => (event.type === 'final' ? [event.text] : []));
  assert.deepEqual(finals, ['tomorrow', 'afternoon']);
});

test('a hosted final leaves when its draw says, counted from the Finalize', async () => {
  await using call = await startListening('hosted');
  await call.says(utteranceOf('do you have parking?'));
  call.stream.flush();
  await until(() => call.delays.draws.length === 1);
  const [draw = assert.fail()] = call.delays.draws;
  // A stall of the machine makes this one late, too.
  await monotonicUntil(draw.atMs + draw.delayMs);
  const ownTimerMs = monotonicMs() - draw.atMs;
  await until(() => call.heard.finals().length === 1);
  const tookMs = (draw.answeredAtMs ?? 0) - draw.atMs;
  assert.ok(tookMs >= draw.delayMs, `early: ${tookMs} ms of ${draw.delayMs}`);
  assert.ok(tookMs < ownTimerMs + 100, `late: ${tookMs} ms, a timer of our own ${ownTimerMs}`);
  const final = call.report().events.find(({ type }) => type === 'final');
  assert.ok(final?.type === 'final' && final.askedAtMs === draw.atMs);
});

test('hosted interim results come every second and lag behind the words', async () => {
  await using call = await startListening('hosted');
  await call.caller.send(silence(400));
  await call.says(utteranceOf('one two three four five six seven eight'));
  await until(() => call.report().events.length >= 2);
  const interims = call.report().events.flatMap((event) => (event.type === 'interim' ? [event] : []));
  for (const { lagMs } of interims) assert.ok(lagMs >= 150 && lagMs <= 250, `${lagMs} ms`);
  // The first second holds 600 ms of speech, of which at least the last 150 ms are not in the result.
  assert.match(interims[0]?.text ?? '', /^one( two)?$/);
});

test('a long silence is reported on, so that nobody takes the vendor for dead', async () => {
  await using call = await startListening('zero');
  for (let atMs = 0; atMs < 12_000; atMs += 20)
    call.stream.push({ samples: silence(20), rateHz: RATE_HZ, atMs });
  await until(() => call.server.streams().some(({ soundMs }) => soundMs === 12_000));
  await until(() => call.report().events.length >= 2);
  assert.deepEqual(
    call.report().events.map((event) => [event.type, 'text' in event && event.text]),
    [
      ['final', ''],
      ['final', ''],
    ],
    'segments of five seconds, as the vendor ends them by itself',
  );
});
