import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rmsDbfs } from '../../../src/media/level.ts';
import { createCallerVoice } from '../../../src/wiring/caller-voice.ts';

const signal = AbortSignal.timeout(20_000);

test('a line has its pauses where they are written, and its words in time', async () => {
  const voice = await createCallerVoice();
  try {
    const { samples, words } = await voice.render({ parts: ['mary', 400, 'brown green'] }, signal);
    assert.deepEqual(
      words.map(({ text }) => text),
      ['mary', 'brown', 'green'],
    );
    const [mary, brown, green] = words;
    assert.equal(Math.round((brown?.startMs ?? 0) - (mary?.endMs ?? 0)), 400);
    assert.equal(brown?.endMs, green?.startMs);
    assert.ok(Math.abs(samples.length / 8 - (green?.endMs ?? 0)) < 1, 'it ends with its last word');
    const inPause = samples.subarray(
      Math.ceil((mary?.endMs ?? 0) * 8) + 80,
      Math.floor((brown?.startMs ?? 0) * 8) - 80,
    );
    assert.equal(rmsDbfs(inPause), -Infinity);
  } finally {
    await voice.close();
  }
});

test('noise lies under the pauses too, and a faster caller is done sooner', async () => {
  const voice = await createCallerVoice();
  try {
    const parts = ['mary', 400, 'brown'];
    const noisy = await voice.render({ parts, noiseDb: 20 }, signal);
    const plain = await voice.render({ parts }, signal);
    const fast = await voice.render({ parts, wordsPerMinute: 300, voice: 'en-gb' }, signal);
    const from = Math.ceil((plain.words[0]?.endMs ?? 0) * 8) + 80;
    assert.ok(rmsDbfs(noisy.samples.subarray(from, from + 1600)) > -60);
    assert.ok(fast.samples.length < plain.samples.length);
  } finally {
    await voice.close();
  }
});
