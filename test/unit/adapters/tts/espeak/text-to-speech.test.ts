import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { espeakConfig } from '../../../../../src/adapters/tts/espeak/config.ts';
import { createEspeakTextToSpeech } from '../../../../../src/adapters/tts/espeak/text-to-speech.ts';

const RATE_HZ = 8000;
const path = process.env['PATH'];
afterEach(() => {
  process.env['PATH'] = path;
});

async function say(text: string, voice = 'en-gb') {
  const tts = createEspeakTextToSpeech({ voice, wordsPerMinute: 160 }, RATE_HZ);
  const chunks = await Array.fromAsync(tts.speak(text, AbortSignal.timeout(8000)));
  const samples = Int16Array.from(chunks.flatMap((chunk) => [...chunk.samples]));
  return { samples, words: chunks.flatMap(({ words }) => words) };
}

test('the sound ends 60 ms after the last word, and pauses inside stay', async () => {
  const { samples } = await say('One moment, please. I will look.');
  const lastLoud = samples.findLastIndex((sample) => Math.abs(sample) > 100);
  assert.ok(samples.length - lastLoud <= RATE_HZ * 0.061);
  let longest = 0;
  let run = 0;
  for (const sample of samples) {
    run = Math.abs(sample) > 100 ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  assert.ok(longest > RATE_HZ * 0.1, 'the pause between the sentences is gone');
});

test('speech is about 20 dB below full scale', async () => {
  const { samples } = await say('We are open today from nine until five.');
  const rms = Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length) / 32768;
  const db = 20 * Math.log10(rms);
  assert.ok(db > -24 && db < -17, `${db} dB`);
});

test('text that looks like options, mark-up, phonemes or a command is only read out', async () => {
  for (const text of [
    '-v fr --version',
    '<speak><voice name="x">hi</voice></speak>',
    '[[d0gz]] are here',
    '$(reboot) `x`; y | z',
  ]) {
    const { samples, words } = await say(text);
    assert.ok(samples.length > 4000, text);
    assert.equal(words.map((word) => word.text).join(' '), text.replace(' | ', ' '));
  }
});

test('words end where the sound pauses', async () => {
  const { samples, words } = await say('Hello. How can I help you?');
  const helloMs = words[0]?.endMs ?? 0;
  const at = Math.round((helloMs / 1000) * RATE_HZ);
  assert.ok(
    samples.subarray(at, at + RATE_HZ / 10).every((sample) => Math.abs(sample) <= 100),
    'the pause does not begin at the end of the word',
  );
});

test('a program that is not installed is tool.missing', async () => {
  process.env['PATH'] = '/nonexistent';
  await assert.rejects(say('Yes.'), { code: 'tool.missing' });
});

test('a voice that is not installed is voice.missing', async () => {
  await assert.rejects(say('Yes.', 'xx-none'), { code: 'voice.missing' });
});

test('a voice that would be an option is refused by the configuration', () => {
  assert.equal(espeakConfig.safeParse({ vendor: 'espeak', voice: '-f' }).success, false);
  assert.equal(espeakConfig.safeParse({ vendor: 'espeak', voice: 'en-us+f3' }).success, true);
});

test('close ends clauses that are being spoken', async () => {
  const tts = createEspeakTextToSpeech({ voice: 'en-gb', wordsPerMinute: 160 }, RATE_HZ);
  const clause = tts.speak('This is a sentence of some length.', AbortSignal.timeout(8000));
  await tts.close();
  assert.deepEqual(await Array.fromAsync(clause), []);
});
