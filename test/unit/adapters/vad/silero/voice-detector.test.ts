import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createSileroVoiceDetector } from '../../../../../src/adapters/vad/silero/voice-detector.ts';

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
