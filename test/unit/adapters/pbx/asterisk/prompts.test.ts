import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { renderPrompts } from '../../../../../src/adapters/pbx/asterisk/prompts.ts';
import { decodeWav } from '../../../../../src/media/wav.ts';

const ENGLISH = {
  voice: 'en-gb',
  oneMoment: 'One moment, please.',
  leaveMessage: 'Please leave a message after the tone.',
  pressOne: 'To take the call press 1.',
  places: ['You are next in line.'],
  placeBehind: 'Please hold.',
  lineOffer: 'Press 1 for a call back.',
};

test('prompts are 8 kHz, “one moment” takes less than a second, and a second start leaves them alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'prompts-'));
  try {
    await renderPrompts(folder, ENGLISH);
    const file = join(folder, 'one-moment.wav');
    const { samples, rateHz } = decodeWav(await readFile(file));
    assert.equal(rateHz, 8000);
    const lengthMs = (samples.length / rateHz) * 1000;
    assert.ok(lengthMs > 400 && lengthMs <= 900, `${lengthMs} ms`);
    const { mtimeMs } = await stat(file);
    await renderPrompts(folder, ENGLISH);
    assert.equal((await stat(file)).mtimeMs, mtimeMs);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('prompts of ours follow the language of the office, and those of somebody else stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'prompts-'));
  try {
    await renderPrompts(folder, ENGLISH);
    const english = await readFile(join(folder, 'one-moment.wav'));
    await writeFile(join(folder, 'leave-message.wav'), 'their own');
    await rm(join(folder, '.leave-message.txt'));
    await renderPrompts(folder, { ...ENGLISH, voice: 'de', oneMoment: 'Einen Moment, bitte.' });
    assert.notDeepEqual(await readFile(join(folder, 'one-moment.wav')), english);
    assert.equal(await readFile(join(folder, 'leave-message.wav'), 'utf8'), 'their own');
  } finally {
    await rm(folder, { recursive: true });
  }
});
