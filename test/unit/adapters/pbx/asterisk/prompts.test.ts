import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { renderPrompts } from '../../../../../src/adapters/pbx/asterisk/prompts.ts';
import { decodeWav } from '../../../../../src/media/wav.ts';

test('prompts are 8 kHz, “one moment” takes less than a second, and a second start leaves them alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'prompts-'));
  try {
    await renderPrompts(folder);
    const file = join(folder, 'one-moment.wav');
    const { samples, rateHz } = decodeWav(await readFile(file));
    assert.equal(rateHz, 8000);
    const lengthMs = (samples.length / rateHz) * 1000;
    assert.ok(lengthMs > 400 && lengthMs <= 900, `${lengthMs} ms`);
    const { mtimeMs } = await stat(file);
    await renderPrompts(folder);
    assert.equal((await stat(file)).mtimeMs, mtimeMs);
  } finally {
    await rm(folder, { recursive: true });
  }
});
