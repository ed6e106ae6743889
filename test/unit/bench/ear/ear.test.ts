import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SENTENCE_PAUSE_MS } from '../../../../src/call/voice/replies.ts';
import { backgroundDbfs, listen } from '../../../bench/ear/ear.ts';
import { concat, createRandom, packetsOf, silenceMs, toneMs } from './speech-like.ts';

/** Sound at 1100–1400, 1450–1600 and 2100–2400 ms. */
const LINE = concat(
  silenceMs(100),
  toneMs(300),
  silenceMs(50),
  toneMs(150),
  silenceMs(500),
  toneMs(300),
  silenceMs(400),
);

test('stretches of sound are dated by arrival, in steps of 10 ms; a short silence does not end one', () => {
  const { sounds, startedAtMs, endedAtMs } = listen(packetsOf(LINE));
  assert.deepEqual([startedAtMs, endedAtMs], [1000, 2800]);
  assert.deepEqual(sounds, [
    { fromMs: 1100, toMs: 1600, soundMs: 450 },
    { fromMs: 2100, toMs: 2400, soundMs: 300 },
  ]);
});

test('onset after a time, and end before one', () => {
  const ear = listen(packetsOf(LINE));
  assert.equal(ear.firstSoundAfter(1101), 2100);
  assert.equal(ear.firstSoundAfter(1100), 1100);
  assert.equal(ear.firstSoundAfter(2101), undefined);
  assert.equal(ear.endOfSoundBefore(2000), 1600);
  assert.equal(ear.endOfSoundBefore(1300), 1300);
  assert.equal(ear.endOfSoundBefore(1100), undefined);
});

test('silence begins where it lasts: not in a pause, and not where the recording ends', () => {
  const ear = listen(packetsOf(LINE));
  assert.equal(ear.silenceAfter(1200), 1600);
  assert.equal(ear.silenceAfter(1200, 40), 1400);
  assert.equal(ear.silenceAfter(1700), 1700);
  assert.equal(ear.silenceAfter(2000), 2400, 'sound begins before the silence has lasted long enough');
  assert.equal(ear.silenceAfter(2200, 500), undefined);
});

test('the attendant’s own pause between two sentences is no silence', () => {
  const ear = listen(
    packetsOf(concat(toneMs(400), silenceMs(SENTENCE_PAUSE_MS), toneMs(400), silenceMs(600))),
  );
  assert.ok((ear.silenceAfter(1390) ?? 0) >= 1800 + SENTENCE_PAUSE_MS - 20, `${ear.silenceAfter(1390)}`);
});

test('a packet that was held up is heard when it arrives', () => {
  const held = listen(packetsOf(LINE, (packet) => 1000 + packet * 20 + (packet >= 5 && packet < 9 ? 70 : 0)));
  assert.equal(held.firstSoundAfter(0), 1170);
  assert.equal(
    held.samples.findIndex((sample) => Math.abs(sample) > 100),
    801,
    'the sound itself is unbroken',
  );
});

test('packets that never came are silence', () => {
  const lossy = packetsOf(toneMs(1000)).filter((_, i) => i < 10 || i >= 20);
  assert.deepEqual(listen(lossy).sounds, [
    { fromMs: 1000, toMs: 1200, soundMs: 200 },
    { fromMs: 1400, toMs: 2000, soundMs: 600 },
  ]);
});

test('over a background only what stands out of it is sound', () => {
  const random = createRandom(3);
  const noisy = LINE.map((sample) => sample + Math.round(1200 * (random() - 0.5)));
  const packets = packetsOf(noisy);
  assert.equal(listen(packets).sounds.length, 1, 'without an option the noise is one long sound');
  const background = backgroundDbfs(packets, { fromMs: 1600, toMs: 2100 });
  assert.ok(Math.abs(background - -39.5) < 1, `${background} dBFS`);
  assert.deepEqual(listen(packets, { backgroundDbfs: background }).sounds, [
    { fromMs: 1100, toMs: 1600, soundMs: 450 },
    { fromMs: 2100, toMs: 2400, soundMs: 300 },
  ]);
});
