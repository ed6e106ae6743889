import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createSoundTracker } from '../../../../src/adapters/phone/sip/sound-tracker.ts';
import { decodeMulaw, encodeMulaw } from '../../../../src/media/g711.ts';
import { rmsDbfs } from '../../../../src/media/level.ts';
import { inNoise } from '../../../bench/speech/case-sounds.ts';
import { samplesOf } from '../../../bench/speech/line-rate.ts';
import { activeDbfs } from '../../../bench/speech/loudness.ts';
import { fromInt16 } from '../../../bench/speech/onto-line.ts';
import { renderLines } from '../../../bench/speech/render-lines.ts';
import type { SpokenLine, Utterance } from '../../../bench/speech/utterance.ts';
import { VOICE_KEYS } from '../../../bench/speech/voices.ts';
import { assertSameSamples } from '../../media/same-samples.ts';

const folder = await mkdtemp(join(tmpdir(), 'bench-speech-'));
after(() => rm(folder, { recursive: true }));

/** Room tone may lift the end of a word over the threshold. */
const STEP_MS = 10;

const PAUSED: readonly SpokenLine[] = VOICE_KEYS.slice(0, 8).map((voice, i) => ({
  id: `paused-${voice}`,
  text: 'i would like to leave a message',
  voice,
  pauses: [
    { afterWord: 4, ms: 900 },
    { afterWord: 1, ms: 300 + 50 * i },
  ],
  ...(i % 2 === 0 ? {} : { roomToneDbfs: -62 }),
}));
const SHORT: readonly SpokenLine[] = ['mm-hm', 'uh-huh', 'haha', 'um', 'A B'].map((text) => ({
  id: text,
  text,
  voice: 'gb-woman',
}));
const SOFT: SpokenLine = { id: 'soft', text: 'excuse me', voice: 'scot', levelDbfs: -35 };
const lines = await renderLines([...PAUSED, ...SHORT, SOFT], folder);

test('a line begins and ends with sound', () => {
  for (const { id, samples, firstSoundMs, lastSoundMs } of lines.values()) {
    assert.equal(firstSoundMs, 0);
    assert.equal(samplesOf(lastSoundMs), samples.length, id);
    assert.ok(rmsDbfs(samples.subarray(0, samplesOf(10))) > -50, id);
    const sounds = soundsOf(samples);
    assert.deepEqual([sounds[0]?.fromMs, sounds.at(-1)?.toMs], [0, lastSoundMs], id);
  }
});

test('pauses are heard where they were asked for and as long', () => {
  for (const line of PAUSED) {
    const { samples, pauses, words } = rendered(line.id);
    const asked = [...(line.pauses ?? [])].toSorted((a, b) => a.afterWord - b.afterWord);
    assert.deepEqual(
      pauses.map(({ fromMs, toMs }) => toMs - fromMs),
      asked.map(({ ms }) => ms),
      line.id,
    );
    const sounds = soundsOf(samples);
    for (const [i, { fromMs, toMs }] of pauses.entries()) {
      const before = sounds.findIndex((sound) => Math.abs(sound.toMs - fromMs) <= STEP_MS);
      assert.notEqual(before, -1, `${line.id} has sound until ${fromMs}`);
      assert.ok(Math.abs((sounds[before + 1]?.fromMs ?? 0) - toMs) <= STEP_MS, line.id);
      const afterWord = asked[i]?.afterWord ?? 0;
      assert.equal(words[afterWord]?.endMs, fromMs);
      assert.equal(words[afterWord + 1]?.startMs, toMs);
    }
  }
});

test('words follow one another and fill the line but for its pauses', () => {
  for (const { words, text, lastSoundMs, id } of lines.values()) {
    assert.equal(words.map((word) => word.text).join(' '), text);
    assert.equal(words[0]?.startMs, 0);
    assert.equal(words.at(-1)?.endMs, lastSoundMs);
    for (const [i, { startMs, endMs }] of words.entries()) {
      assert.ok(endMs > startMs, `${id}: ${words[i]?.text}`);
      assert.ok(startMs >= (words[i - 1]?.endMs ?? 0), id);
    }
  }
});

test('speech has its level, and has been through µ-law once', () => {
  for (const { id, samples } of lines.values()) {
    const wanted = id === SOFT.id ? -35 : -20;
    assert.ok(Math.abs(activeDbfs(fromInt16(samples)) - wanted) < 0.5, id);
    assertSameSamples(decodeMulaw(encodeMulaw(samples)), samples);
  }
});

test('"mm-hm" and "uh-huh" are two voiced stretches with a breath between them', () => {
  for (const id of ['mm-hm', 'uh-huh']) {
    const { samples, lastSoundMs } = rendered(id);
    assert.ok(lastSoundMs > 250 && lastSoundMs < 700, `${id}: ${lastSoundMs} ms`);
    const third = Math.floor(samples.length / 3);
    const levels = [0, 1, 2].map((i) => loudest(samples.subarray(i * third, (i + 1) * third), Math.max));
    const dip = loudest(samples.subarray(third / 2, third * 2.5), Math.min);
    assert.ok(dip < Math.min(levels[0] ?? 0, levels[2] ?? 0) - 6, `${id}: ${levels} and ${dip}`);
  }
});

test('a second run takes the same sound from the folder', async () => {
  const again = await renderLines(PAUSED, folder);
  for (const { id } of PAUSED) {
    assertSameSamples(again.get(id)?.samples ?? new Int16Array(), rendered(id).samples);
    assert.deepEqual(again.get(id)?.words, rendered(id).words);
  }
});

test('a line in noise keeps its times and has the ratio asked for', () => {
  const soft = rendered(SOFT.id);
  const mixed = inNoise(soft, { kind: 'street', snrDb: 10, seed: 4 }, []);
  assert.equal(mixed.lastSoundMs - mixed.firstSoundMs, soft.lastSoundMs);
  const before = mixed.samples.subarray(0, samplesOf(mixed.firstSoundMs));
  const after = mixed.samples.subarray(samplesOf(mixed.lastSoundMs));
  for (const noise of [before, after]) assert.ok(Math.abs(rmsDbfs(noise) - -45) < 6, `${rmsDbfs(noise)}`);
});

function rendered(id: string): Utterance {
  const line = lines.get(id);
  assert.ok(line, id);
  return line;
}

function soundsOf(samples: Int16Array) {
  const tracker = createSoundTracker(8000);
  tracker.push(samples, 0);
  return tracker.sounds();
}

/** The level of the loudest, or softest, 20 ms. */
function loudest(samples: Int16Array, choose: (...levels: number[]) => number): number {
  const window = samplesOf(20);
  const count = Math.floor(samples.length / window);
  return choose(
    ...Array.from({ length: count }, (_, i) => rmsDbfs(samples.subarray(i * window, (i + 1) * window))),
  );
}
