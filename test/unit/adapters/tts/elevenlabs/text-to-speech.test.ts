import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { elevenLabsConfig } from '../../../../../src/adapters/tts/elevenlabs/config.ts';
import { createElevenLabsTextToSpeech } from '../../../../../src/adapters/tts/elevenlabs/text-to-speech.ts';
import type { SampleRateHz } from '../../../../../src/core/audio.ts';
import { type ElevenLabsOptions, serveElevenLabs } from '../../../../support/serve-elevenlabs.ts';
import { LOOPBACK_KEY, listenOnLoopback } from '../../../../support/vendor.ts';

function voice(baseUrl: string, rateHz: SampleRateHz = 16_000) {
  const config = { vendor: 'elevenlabs', apiKey: LOOPBACK_KEY, voiceId: 'anna/1', model: 'flash', baseUrl };
  return createElevenLabsTextToSpeech(elevenLabsConfig.parse(config), rateHz);
}

async function say(text: string, options: ElevenLabsOptions = {}) {
  await using server = await serveElevenLabs(options);
  const chunks = await Array.fromAsync(voice(server.baseUrl).speak(text, AbortSignal.timeout(5000)));
  const samples = chunks.flatMap((chunk) => [...chunk.samples]);
  return { chunks, samples, words: chunks.flatMap(({ words }) => words), seen: server.seen };
}

test('asks for PCM of the voice and model in the configuration', async () => {
  const { seen } = await say(' Good\nmorning. ');
  assert.deepEqual(seen, [
    { voiceId: 'anna%2F1', outputFormat: 'pcm_16000', text: 'Good morning.', model: 'flash' },
  ]);
});

test('asks for the rate of the line, and says so', async () => {
  await using server = await serveElevenLabs();
  const narrow = voice(server.baseUrl, 8000);
  const chunks = await Array.fromAsync(narrow.speak('Good morning.', AbortSignal.timeout(5000)));
  assert.deepEqual([narrow.outputRateHz, server.seen[0]?.outputFormat], [8000, 'pcm_8000']);
  const samples = chunks.reduce((sum, chunk) => sum + chunk.samples.length, 0);
  assert.equal(samples, 13 * 60 * 8, '13 characters of 60 ms');
});

test('the first clause after warming opens no connection, and neither does the next', async () => {
  await using server = await serveElevenLabs();
  const own = voice(server.baseUrl);
  await own.warm(AbortSignal.timeout(5000));
  assert.equal(server.connections, 1);
  for (const text of ['Good morning.', 'How can I help you?'])
    await Array.fromAsync(own.speak(text, AbortSignal.timeout(5000)));
  await own.warm(AbortSignal.timeout(5000));
  assert.deepEqual([server.connections, server.seen.length], [1, 2]);
});

test('a word ends where its last character ends, whichever way times are counted', async () => {
  const times = [
    { text: 'Good', endMs: 240 },
    { text: 'morning,', endMs: 780 },
    { text: 'Anna.', endMs: 1140 },
  ];
  for (const counted of ['clause', 'part'] as const)
    assert.deepEqual((await say('Good morning, Anna.', { times: counted, charactersAPart: 5 })).words, times);
});

test('an answer without times spreads the words over the sound', async () => {
  const { words } = await say('Yes no', { times: 'none' });
  assert.deepEqual(words, [
    { text: 'Yes', endMs: 216 },
    { text: 'no', endMs: 360 },
  ]);
});

test('sound that is cut inside a sample comes out whole', async () => {
  const one = await say('Good morning.', { charactersAPart: 3 });
  const other = await say('Good morning.', { charactersAPart: 100 });
  assert.equal(one.samples.length, 13 * 960);
  assert.deepEqual(one.samples, other.samples);
  assert.ok(one.chunks.length > 3);
});

test('a text without letter or digit costs no request', async () => {
  const { chunks, seen } = await say('…');
  assert.deepEqual({ chunks, seen }, { chunks: [], seen: [] });
});

test('a busy vendor is asked once only, and its text is not told', async () => {
  await using server = await serveElevenLabs({ fault: { kind: 'status', status: 503 } });
  const chunks = voice(server.baseUrl).speak('Hello.', AbortSignal.timeout(5000));
  await assert.rejects(Array.fromAsync(chunks), (error: unknown) => {
    return error instanceof Error && error.message === 'elevenlabs: status 503' && error.cause === undefined;
  });
  assert.equal(server.seen.length, 1);
});

test('an answer without sound is provider.protocol', async () => {
  await using server = await listenOnLoopback((request, response) => {
    request.resume();
    response.end('{"audio_base64":"","alignment":null}\n');
  });
  const chunks = voice(`http://127.0.0.1:${server.port}`).speak('Hello.', AbortSignal.timeout(5000));
  await assert.rejects(Array.fromAsync(chunks), { code: 'provider.protocol' });
});

test('leaving the loop closes the connection to the vendor', async () => {
  let closed = false;
  await using server = await listenOnLoopback((request, response) => {
    request.resume();
    response.on('close', () => {
      closed = true;
    });
    response.write(`{"audio_base64":"${Buffer.alloc(640).toString('base64')}","alignment":null}\n`);
  });
  const chunks = voice(`http://127.0.0.1:${server.port}`).speak('Hello.', AbortSignal.timeout(5000));
  for await (const _ of chunks) break;
  while (!closed) await sleep(5);
});
