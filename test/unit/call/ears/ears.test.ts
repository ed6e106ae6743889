import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEars, type HeardVoice } from '../../../../src/call/ears/ears.ts';
import { amplitudeOfDb } from '../../../../src/media/level.ts';
import type { VoiceDetector, VoiceWindow } from '../../../../src/ports/voice-detector.ts';
import { type MadeVoice, madeVoice } from '../../media/made-voice.ts';

const RATE_HZ = 8000;
const FRAME = 160;
const WINDOW_MS = 32;
const LENGTH_MS = 2000;
const COUGH_MS = 100;
const DELAY_MS = 80;
const LOUD = 32768 * amplitudeOfDb(-18);
const OURS: MadeVoice = { pitchHz: 190, formantsHz: [600, 1700], seed: 7 };
const THEIRS: MadeVoice = { pitchHz: 110, formantsHz: [500, 1400], seed: 11 };

/** Ears whose detector takes every window for voice, unless told otherwise; we speak all the time. */
function hear(
  line: (ours: Int16Array) => Int16Array,
  isVoice: (endMs: number) => boolean = () => true,
): readonly HeardVoice[] {
  const changes: HeardVoice[] = [];
  let onWindow: (window: VoiceWindow) => void = () => {};
  const detector: VoiceDetector = {
    label: 'all/voice',
    inputRateHz: RATE_HZ,
    async start() {},
    open(tell) {
      onWindow = tell;
      return { push() {}, close() {} };
    },
    async stop() {},
  };
  const ears = createEars({
    rateHz: RATE_HZ,
    detector,
    engines: [],
    languageTag: 'en-GB',
    wordsMs: 1000,
    wait: async () => {},
    onPartial() {},
    onTurnOver() {},
    onEngineLost() {},
    onFax() {},
    onVoice: (change) => changes.push(change),
    signal: new AbortController().signal,
  });
  const ours = madeVoice(OURS, LENGTH_MS, LOUD);
  const heard = line(ours);
  let windowMs = WINDOW_MS;
  for (let at = 0; at + FRAME <= ours.length; at += FRAME) {
    ears.hear(heard.subarray(at, at + FRAME));
    const nowMs = ears.tick();
    ears.played(ours.subarray(at, at + FRAME));
    for (; windowMs <= nowMs; windowMs += WINDOW_MS)
      onWindow({ atMs: windowMs, probability: isVoice(windowMs) ? 1 : 0 });
  }
  return changes;
}

const typesOf = (changes: readonly HeardVoice[]) => changes.map(({ type }) => type);

/** A tenth of a second of somebody else, and then our own voice, later and softer. */
function coughThenEcho(ours: Int16Array): Int16Array {
  const cough = madeVoice(THEIRS, COUGH_MS, LOUD);
  const delay = DELAY_MS * 8;
  return ours.map((_, i) => cough[i] ?? Math.round((ours[i - delay] ?? 0) * amplitudeOfDb(-20)));
}

test('a voice that turns out to be our own has an end that says so, and does not begin again', () => {
  const changes = hear(coughThenEcho);
  assert.deepEqual(typesOf(changes), ['speech-start', 'speech-end']);
  assert.deepEqual(
    changes.map(({ isOurs }) => isOurs),
    [false, true],
  );
  // Known once the window of 200 ms holds little else.
  assert.ok((changes[1]?.atMs ?? 0) < 500, `${changes[1]?.atMs}`);
});

test('a caller over our own voice is none of ours', () => {
  assert.deepEqual(typesOf(hear(() => madeVoice(THEIRS, LENGTH_MS, LOUD))), ['speech-start']);
});

/** A buzz that stays at 140 Hz for 120 ms and goes up to 159, by 2.2 semitones, until 400 ms. */
function rising(length: number): Int16Array {
  let phase = 0;
  return Int16Array.from({ length }, (_, i) => {
    const atMs = i / 8;
    if (atMs >= 400) return 0;
    const hz = 140 * (159 / 140) ** Math.max(0, (atMs - 120) / 280);
    phase += (2 * Math.PI * hz) / RATE_HZ;
    return Math.round(4000 * (Math.sin(phase) + Math.sin(2 * phase) / 2 + Math.sin(3 * phase) / 3));
  });
}

test('a voice that is noticed a tenth of a second late is known by its beginning, too', () => {
  const changes = hear(
    (ours) => rising(ours.length),
    (endMs) => endMs > 128 && endMs < 450,
  );
  assert.deepEqual(
    changes.map(({ type, yielded }) => [type, yielded]),
    [
      ['speech-start', false],
      ['speech-end', true],
    ],
  );
});
