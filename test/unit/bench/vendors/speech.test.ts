import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elevenLabsConfig } from '../../../../src/adapters/tts/elevenlabs/config.ts';
import { createElevenLabsTextToSpeech } from '../../../../src/adapters/tts/elevenlabs/text-to-speech.ts';
import type { SpeechChunk } from '../../../../src/ports/text-to-speech.ts';
import { createDelays } from '../../../bench/vendors/delays.ts';
import { monotonicMs } from '../../../bench/vendors/monotonic-clock.ts';
import { PROFILES, type ProfileName } from '../../../bench/vendors/profiles.ts';
import { GAP_MS, renderBursts } from '../../../bench/vendors/speech/bursts.ts';
import { createEspeakVoice } from '../../../bench/vendors/speech/espeak-voice.ts';
import { serveSpeech } from '../../../bench/vendors/speech/serve-speech.ts';
import type { RenderClause } from '../../../bench/vendors/speech/spoken-clause.ts';
import { LOOPBACK_KEY } from '../../../support/vendor.ts';

async function startSpeech(name: ProfileName, render: RenderClause = renderBursts) {
  const delays = createDelays(name, 1);
  const server = await serveSpeech({ render, delays, profile: PROFILES[name] });
  const config = { vendor: 'elevenlabs', apiKey: LOOPBACK_KEY, voiceId: 'bench', baseUrl: server.baseUrl };
  const voice = createElevenLabsTextToSpeech(elevenLabsConfig.parse(config), 8000);
  return {
    server,
    voice,
    say: (text: string) => Array.fromAsync(voice.speak(text, new AbortController().signal)),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

const lengthOf = (chunks: readonly SpeechChunk[]) =>
  chunks.reduce((sum, { samples }) => sum + samples.length, 0);

/** Runs of sound, in milliseconds, told apart by 30 ms of silence. */
function countBursts(chunks: readonly SpeechChunk[], rateHz: number) {
  const samples = chunks.flatMap((chunk) => [...chunk.samples]);
  const ends: number[] = [];
  let lastLoud = Number.NEGATIVE_INFINITY;
  for (const [at, sample] of samples.entries()) {
    if (Math.abs(sample) < 300) continue;
    if (at - lastLoud > 0.03 * rateHz) ends.push(0);
    lastLoud = at;
    ends[ends.length - 1] = (at * 1000) / rateHz;
  }
  return ends;
}

test('each word is a burst, and the times say to the sample where it ends', async () => {
  await using speech = await startSpeech('zero');
  const chunks = await speech.say('Yes, we do. It is behind the house!');
  const words = chunks.flatMap((chunk) => chunk.words);
  assert.equal(words.map(({ text }) => text).join(' '), 'Yes, we do. It is behind the house!');
  const ends = countBursts(chunks, speech.voice.outputRateHz);
  assert.equal(ends.length, words.length);
  for (const [index, { endMs }] of words.entries())
    assert.ok(Math.abs(endMs - (ends[index] ?? 0)) < 3, `word ${index}: ${endMs}, sound ${ends[index]}`);
});

test('clauses that follow each other without a gap still have one between their words', async () => {
  const { samples } = await renderBursts('one', 16000);
  const tail = samples.slice(samples.length - (GAP_MS * 16000) / 1000);
  assert.ok(tail.every((sample) => sample === 0));
});

test('the sound comes in the rate that is asked for, and other formats are refused', async () => {
  await using speech = await startSpeech('zero');
  const ask = async (format: string) => {
    const response = await fetch(
      `${speech.server.baseUrl}/v1/text-to-speech/any/stream/with-timestamps?output_format=${format}`,
      { method: 'POST', headers: { 'xi-api-key': LOOPBACK_KEY }, body: JSON.stringify({ text: 'good day' }) },
    );
    const lines = response.ok ? (await response.text()).trim().split('\n') : [];
    return lines.reduce((sum, line) => sum + Buffer.from(JSON.parse(line).audio_base64, 'base64').length, 0);
  };
  const lengthS = (4 + 3) * 0.06 + 2 * 0.06;
  for (const rateHz of [8000, 16000, 22050, 24000])
    assert.equal(await ask(`pcm_${rateHz}`), 2 * Math.round(lengthS * rateHz), `${rateHz} Hz`);
  assert.equal(await ask('mp3_44100_128'), 0);
});

test('hosted, sound begins when its draw says and comes five times as fast as it is spoken', async () => {
  await using speech = await startSpeech('hosted');
  const chunks = await speech.say(
    'We look after families from the first check after birth to the oldest of all',
  );
  const [request] = speech.server.log.requests;
  const waitedMs = (request?.firstAtMs ?? 0) - (request?.atMs ?? 0) - (request?.delayMs ?? 0);
  assert.ok(waitedMs >= 0 && waitedMs < 300, `${waitedMs} ms late`);
  const soundMs = (lengthOf(chunks) * 1000) / speech.voice.outputRateHz;
  const tookMs = (request?.endedAtMs ?? 0) - (request?.firstAtMs ?? 0);
  assert.ok(soundMs / tookMs > 3 && soundMs / tookMs < 6.5, `${soundMs} ms in ${tookMs} ms`);
});

test('a client that only warms its connection has asked nothing', async () => {
  await using speech = await startSpeech('zero');
  await speech.voice.warm(AbortSignal.timeout(3000));
  assert.equal(speech.server.log.requests.length, 0);
  assert.ok((await speech.say('good day')).length > 0);
});

test('a voice that is stopped is counted as aborted', async () => {
  await using speech = await startSpeech('hosted');
  for await (const chunk of speech.voice.speak(
    'a rather long sentence that is cut off',
    AbortSignal.timeout(3000),
  ))
    if (chunk.samples.length > 0) break;
  const { requests } = speech.server.log;
  for (const endMs = monotonicMs() + 2000; requests[0]?.endedAtMs === undefined; )
    await new Promise((resolve) =>
      setTimeout(resolve, monotonicMs() < endMs ? 5 : assert.fail('never closed')),
    );
  assert.equal(requests[0].aborted, true);
});

test('real speech is rendered once for all calls, with times for all its words', async () => {
  const espeak = createEspeakVoice();
  await using speech = await startSpeech('zero', espeak.render);
  const text = 'The car park – behind the house – is free for two hours.';
  const [chunks, again] = await Promise.all([speech.say(text), speech.say(text)]);
  await espeak.close();
  assert.equal(lengthOf(chunks), lengthOf(again));
  assert.equal(speech.server.rendering().clauses, 1);
  const words = chunks.flatMap((chunk) => chunk.words);
  assert.equal(words.map((word) => word.text).join(' '), text);
  assert.ok(words.every(({ endMs }, index) => endMs > (words[index - 1]?.endMs ?? 0)));
  assert.ok(lengthOf(chunks) > 2.5 * speech.voice.outputRateHz);
});
