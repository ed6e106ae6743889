import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSileroVoiceDetector } from '../../../../../src/adapters/vad/silero/voice-detector.ts';
import type { VoiceDetector, VoiceWindow } from '../../../../../src/ports/voice-detector.ts';
import { speak } from '../../../../support/speak.ts';
import { createNoise } from '../../../media/noise.ts';

const MODEL = 'models/silero_vad_v6.2.onnx';

test('a model file that is not there is model.missing', async () => {
  const detector = createSileroVoiceDetector({ modelFile: 'models/none.onnx' });
  await assert.rejects(detector.start(), { code: 'model.missing' });
});

test('a model file with one other byte is model.corrupt', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'voice-model-'));
  const modelFile = join(folder, 'other.onnx');
  const bytes = await readFile(MODEL);
  bytes[1000] = (bytes[1000] ?? 0) ^ 1;
  await writeFile(modelFile, bytes);
  await assert.rejects(createSileroVoiceDetector({ modelFile }).start(), { code: 'model.corrupt' });
  await rm(folder, { recursive: true });
});

test('the thread is there between start and stop only', async () => {
  const threads = () =>
    process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort/.test(name)).length;
  const before = threads();
  const detector = createSileroVoiceDetector({ modelFile: MODEL });
  assert.equal(threads(), before);
  await detector.start();
  assert.ok(threads() > before, process.getActiveResourcesInfo().join(' '));
  await detector.stop();
  assert.equal(threads(), before);
});

test('after half a second of silence, or of a line that hums below hearing, windows have probability 0', async () => {
  await using line = await startedDetector();
  const loudestSilence = Int16Array.from({ length: RATE_HZ }, (_, i) => (i % 2 === 0 ? 46 : -46));
  for (const sound of [new Int16Array(RATE_HZ), loudestSilence, createNoise(-70).next(RATE_HZ)]) {
    const windows = await heard(line.detector, [sound]);
    assert.equal(windows.length, 31);
    assertSilent(windows);
  }
});

test('one sample above silence is worth an inference', async () => {
  await using line = await startedDetector();
  const sound = new Int16Array(RATE_HZ);
  for (let at = 0; at < sound.length; at += WINDOW_SAMPLES) sound[at] = -47;
  const windows = await heard(line.detector, [sound]);
  assert.ok(windows.every(({ probability }) => probability > 0 && probability < 0.5));
});

test('windows of silence and of voice come in the order in which they were heard', async () => {
  await using line = await startedDetector();
  const voice = await speak('yes of course', { rateHz: RATE_HZ, telephone: true });
  const sound = Array.from({ length: 5 }, (_, i) => [voice.subarray(i * 900, i * 900 + 900), silence(24)]);
  const windows = await heard(line.detector, sound.flat(), { paceMs: 3 });
  assert.ok(windows.some(({ probability }) => probability === 0));
  assert.ok(windows.some(({ probability }) => probability > 0));
  for (const [index, { atMs }] of windows.entries()) assert.equal(atMs, (index + 1) * WINDOW_MS);
});

test('a call in silence does not mix with the voices of others', async () => {
  await using line = await startedDetector();
  const voice = await speak('what are your opening hours', { rateHz: RATE_HZ, telephone: true });
  const alone = await heard(line.detector, [voice]);
  const sounds = [voice, new Int16Array(voice.length), voice];
  const [one, quiet, other] = await Promise.all(sounds.map((sound) => heard(line.detector, [sound])));
  assert.deepEqual([one, other], [alone, alone]);
  assertSilent(quiet ?? assert.fail('no windows'));
});

test('after a long silence a voice is heard as at the beginning of a call', async () => {
  await using line = await startedDetector();
  const said = await speak('what are your opening hours', { rateHz: RATE_HZ, telephone: true });
  const voice = said.subarray(0, said.length - (said.length % WINDOW_SAMPLES));
  const anew = await heard(line.detector, [voice]);
  const sounds = [voice, silence(HEARD_SILENCES), silence(8), voice];
  const windows = await heard(line.detector, sounds, { paceMs: 40 });
  const probabilities = (some: readonly VoiceWindow[]) => some.map(({ probability }) => probability);
  assert.deepEqual(probabilities(windows.slice(-anew.length)), probabilities(anew));
});

test('a quiet voice that can still be heard is heard', async () => {
  await using line = await startedDetector();
  const loud = await speak('what are your opening hours', { rateHz: RATE_HZ, telephone: true });
  const peak = loud.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  // -36 dBFS at its loudest: far below any telephone, and the gain before the detector would lift it.
  const quiet = loud.map((sample) => Math.round((sample * 520) / peak));
  const windows = await heard(line.detector, [quiet]);
  const voiced = windows.filter(({ probability }) => probability > 0.5).length;
  assert.ok(voiced > 0.6 * windows.length, `${voiced} of ${windows.length}`);
});

test('a call that cannot take its windows costs no other call one', async () => {
  await using line = await startedDetector();
  let faults = 0;
  const broken = line.detector.open(() => {
    faults += 1;
    throw new Error('a bug');
  });
  broken.push({ samples: silence(10), rateHz: RATE_HZ, atMs: 0 });
  const windows = await heard(line.detector, [silence(10)]);
  broken.close();
  assert.deepEqual([faults, windows.length], [10, 10]);
});

const RATE_HZ = 8000;
const WINDOW_SAMPLES = 256;
const WINDOW_MS = 32;
/** Windows of silence that are still heard. */
const HEARD_SILENCES = 16;

const silence = (windows: number) => new Int16Array(windows * WINDOW_SAMPLES);

function assertSilent(windows: readonly VoiceWindow[]): void {
  assert.ok(windows.every(({ probability }) => probability < 0.3));
  assert.ok(windows.slice(HEARD_SILENCES).every(({ probability }) => probability === 0));
}

async function startedDetector() {
  const detector = createSileroVoiceDetector({ modelFile: MODEL });
  await detector.start();
  return { detector, [Symbol.asyncDispose]: () => detector.stop() };
}

/** All windows of a stream that hears one sound after the other, `paceMs` apart. */
async function heard(
  detector: VoiceDetector,
  sounds: readonly Int16Array[],
  { paceMs = 0 } = {},
): Promise<readonly VoiceWindow[]> {
  const windows: VoiceWindow[] = [];
  const stream = detector.open((window) => windows.push(window));
  let samples = 0;
  for (const sound of sounds) {
    stream.push({ samples: sound, rateHz: RATE_HZ, atMs: (samples * 1000) / RATE_HZ });
    samples += sound.length;
    if (paceMs > 0) await sleep(paceMs);
  }
  const expected = Math.floor(samples / WINDOW_SAMPLES);
  for (let waits = 0; waits < 500 && windows.length < expected; waits += 1) await sleep(10);
  stream.close();
  return windows;
}
