import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeMulaw, encodeMulaw } from '../../../../src/media/g711.ts';
import { rmsDbfs } from '../../../../src/media/level.ts';
import { matchSpeech } from '../../../bench/ear/match-speech.ts';
import { concat, createRandom, silenceMs, speechLike } from './speech-like.ts';

const PHRASE = speechLike(4000);
const EXACT_MS = 10;
const part = (fromMs: number, toMs: number) => PHRASE.slice(Math.round(fromMs * 8), Math.round(toMs * 8));
const onTheLine = (...parts: readonly Int16Array[]) =>
  decodeMulaw(encodeMulaw(concat(silenceMs(333), ...parts, silenceMs(500))));

function assertNear(what: string, is: number | undefined, expected: number, toleranceMs = EXACT_MS): void {
  assert.ok(
    is !== undefined && Math.abs(is - expected) <= toleranceMs,
    `${what}: ${is} ms, expected ${expected} ms`,
  );
}

/** What of a part of the phrase is loud enough to count, in steps of 5 ms. */
function audibleMs(fromMs: number, toMs: number): number {
  const steps = Array.from({ length: (toMs - fromMs) / 5 }, (_, i) =>
    part(fromMs + 5 * i, fromMs + 5 * i + 5),
  );
  return 5 * steps.filter((step) => rmsDbfs(step) > -50).length;
}

test('a phrase that is heard whole is played once, without loss, repetition or pause', () => {
  const match = matchSpeech(PHRASE, onTheLine(PHRASE));
  assert.deepEqual([match.lostMs, match.repeatedMs, match.silenceMs], [0, 0, 0]);
  assert.deepEqual(match.pauses, []);
  assert.deepEqual([match.playedMs, match.audibleMs], [audibleMs(0, 4000), audibleMs(0, 4000)]);
  assertNear('onset', match.fromMs, 333);
});

test('a phrase that is cut tells how far it came', () => {
  const match = matchSpeech(PHRASE, onTheLine(part(0, 1700)));
  assertNear('played to', match.playedToMs, 1700);
  assertNear('played', match.playedMs, audibleMs(0, 1700));
  assert.equal(match.lostMs, 0, 'what comes after the cut is not lost within it');
});

/** A place within a syllable, so that all of a change there is audible. */
const MID_MS = 2000;

for (const silentMs of [120, 347.5, 900]) {
  test(`a pause of ${silentMs} ms is found with its length and its place`, () => {
    const match = matchSpeech(PHRASE, onTheLine(part(0, MID_MS), silenceMs(silentMs), part(MID_MS, 4000)));
    assertNear('silence', match.silenceMs, silentMs);
    assertNear('lost', match.lostMs, 0);
    assertNear('repeated', match.repeatedMs, 0);
    assert.equal(match.pauses.length, 1);
    assertNear('left at', match.pauses[0]?.leftAtMs, MID_MS);
    assertNear('pause begins', match.pauses[0]?.fromMs, 333 + MID_MS);
    assertNear('pause ends', match.pauses[0]?.toMs, 333 + MID_MS + silentMs);
  });
}

for (const repeatedMs of [40, 100, 500]) {
  test(`${repeatedMs} ms that are said again after a pause are counted`, () => {
    const match = matchSpeech(
      PHRASE,
      onTheLine(part(0, MID_MS), silenceMs(300), part(MID_MS - repeatedMs, 4000)),
    );
    assertNear('repeated', match.repeatedMs, audibleMs(MID_MS - repeatedMs, MID_MS));
    assertNear('lost', match.lostMs, 0);
    assertNear('silence', match.silenceMs, 300);
    assertNear('resumed at', match.pauses[0]?.resumedAtMs, MID_MS - repeatedMs);
  });

  test(`${repeatedMs} ms that are missing after a pause are counted`, () => {
    const match = matchSpeech(
      PHRASE,
      onTheLine(part(0, MID_MS), silenceMs(300), part(MID_MS + repeatedMs, 4000)),
    );
    assertNear('lost', match.lostMs, audibleMs(MID_MS, MID_MS + repeatedMs));
    assertNear('repeated', match.repeatedMs, 0);
    // The phrase's own silence at the seam cannot be told from the pause.
    assertNear('silence', match.silenceMs, 300, 3 * EXACT_MS);
  });
}

test('a frame that is lost without any pause is lost sound', () => {
  const match = matchSpeech(PHRASE, onTheLine(part(0, MID_MS), silenceMs(60), part(MID_MS + 60, 4000)));
  assertNear('lost', match.lostMs, 60);
  assertNear('silence', match.silenceMs, 60);
  assertNear('repeated', match.repeatedMs, 0);
});

test('two pauses, half the level, fades and noise of the line change nothing', () => {
  const random = createRandom(9);
  const fade = (samples: Int16Array) =>
    samples.map((x, i) => x * Math.min(1, i / 40, (samples.length - 1 - i) / 40));
  const heard = onTheLine(
    fade(part(0, 1200)),
    silenceMs(250),
    fade(part(1180, 2600)),
    silenceMs(410),
    fade(part(2600, 4000)),
  ).map((sample) => sample / 2 + 40 * (random() - 0.5));
  const match = matchSpeech(PHRASE, heard);
  assert.equal(match.pauses.length, 2);
  assertNear('silence', match.silenceMs, 660, 2 * EXACT_MS);
  assertNear('repeated', match.repeatedMs, audibleMs(1180, 1200));
  assertNear('lost', match.lostMs, 0);
});

test('a pause between two words is as long as it makes the silence there longer', () => {
  const steps = Array.from({ length: 800 }, (_, i) => rmsDbfs(part(5 * i, 5 * i + 5)) > -50);
  const quiet = steps.findIndex((isLoud, i) => !isLoud && steps.slice(i, i + 12).every((loud) => !loud));
  const match = matchSpeech(
    PHRASE,
    onTheLine(part(0, 5 * quiet + 30), silenceMs(300), part(5 * quiet + 30, 4000)),
  );
  assertNear('silence', match.silenceMs, 300);
  assertNear('lost', match.lostMs, 0);
  assertNear('repeated', match.repeatedMs, 0);
});

test('a pause in which somebody else speaks is a pause', () => {
  const foreign = speechLike(400, 55);
  const match = matchSpeech(PHRASE, onTheLine(part(0, MID_MS), foreign, part(MID_MS, 4000)));
  assertNear('silence', match.silenceMs, 400);
  assertNear('lost', match.lostMs, 0);
  assertNear('repeated', match.repeatedMs, 0);
  assertNear('pause begins', match.pauses[0]?.fromMs, 333 + MID_MS);
});

test('another voice is nothing of the phrase, and does not hide it', () => {
  const foreign = matchSpeech(PHRASE, onTheLine(speechLike(3000, 77)));
  assert.deepEqual([foreign.playedMs, foreign.playedToMs, foreign.fromMs], [0, 0, undefined]);
  const after = matchSpeech(PHRASE, onTheLine(speechLike(1500, 77), silenceMs(200), PHRASE));
  assertNear('onset', after.fromMs, 333 + 1700);
  assertNear('lost', after.lostMs, 0);
  assertNear('repeated', after.repeatedMs, 0);
});
