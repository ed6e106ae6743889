import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { deepgramConfig } from '../../../../../src/adapters/stt/deepgram/config.ts';
import { createDeepgramSpeechToText } from '../../../../../src/adapters/stt/deepgram/speech-to-text.ts';
import type { SttEvent, SttStream } from '../../../../../src/ports/speech-to-text.ts';
import { type DeepgramOptions, serveDeepgram } from '../../../../support/serve-deepgram.ts';
import { LOOPBACK_KEY } from '../../../../support/vendor.ts';

const signal = AbortSignal.timeout(20_000);

async function start(options: DeepgramOptions, settings: object = {}) {
  const server = await serveDeepgram(options);
  const { baseUrl } = server;
  const model = 'flux-general-en';
  const config = deepgramConfig.parse({
    vendor: 'deepgram',
    apiKey: LOOPBACK_KEY,
    model,
    baseUrl,
    ...settings,
  });
  const stt = createDeepgramSpeechToText(config, { rateHz: 8000 });
  const stream = await stt.open('en-GB', signal);
  const dispose = async () => {
    await stt.close();
    await server[Symbol.asyncDispose]();
  };
  return { server, stt, stream, [Symbol.asyncDispose]: dispose };
}

/** Pushes frames of 20 ms, loud or silent. */
function createMouth(stream: SttStream) {
  let atMs = 0;
  return (ms: number, level: number) => {
    for (let end = atMs + ms; atMs < end; atMs += 20)
      stream.push({ samples: new Int16Array(160).fill(level), rateHz: 8000, atMs });
  };
}

const told = (event: SttEvent) => (event.type === 'turn' ? event.opinion : event.text);

/** Reads until `last` is told. */
async function readTo(events: AsyncIterator<SttEvent>, last: string): Promise<readonly string[]> {
  const all: string[] = [];
  while (all.at(-1) !== last) {
    const { done, value } = await events.next();
    if (done) return assert.fail('the stream ended');
    all.push(told(value));
  }
  return all;
}

test('connects to /v2/listen with the thresholds of the configuration, in chunks of 80 ms', async () => {
  const flux = { likelyOverConfidence: 0.4, overConfidence: 0.8, overAfterMs: 3000 };
  await using call = await start({ hears: [] }, { flux, keyterms: ['Ortega'] });
  createMouth(call.stream)(100, 0);
  while (!call.server.seen[0]) await sleep(5);
  const [{ path, query, samples }] = call.server.seen;
  assert.equal(path, '/v2/listen');
  assert.equal(samples, 640);
  assert.deepEqual(Object.fromEntries(query), {
    model: 'flux-general-en',
    encoding: 'linear16',
    sample_rate: '8000',
    eager_eot_threshold: '0.4',
    eot_threshold: '0.8',
    eot_timeout_ms: '3000',
    keyterm: 'Ortega',
  });
});

test('a turn is likely over, then over, and its words are there before each', async () => {
  await using call = await start({ hears: ['hello there'] });
  const speak = createMouth(call.stream);
  speak(800, 5000);
  speak(1000, 0);
  const events = await readTo(call.stream[Symbol.asyncIterator](), 'over');
  assert.deepEqual(events, ['hello', 'hello there', 'likely-over', 'over']);
});

test('a caller who goes on takes the opinion back, before the end of a turn and after it', async () => {
  await using call = await start({ hears: ['I would', 'like to', 'talk'] });
  const speak = createMouth(call.stream);
  for (const pauseMs of [240, 1000, 1000]) {
    speak(800, 5000);
    speak(pauseMs, 0);
  }
  const events = call.stream[Symbol.asyncIterator]();
  const opinions = [...(await readTo(events, 'over')), ...(await readTo(events, 'over'))].filter((text) =>
    /over|goes-on/.test(text),
  );
  assert.deepEqual(opinions, [
    'likely-over',
    'goes-on',
    'likely-over',
    'over',
    'goes-on',
    'likely-over',
    'over',
  ]);
});

test('nothing is thought of words that have been cut', async () => {
  await using call = await start({ hears: ['hello there', 'bye'] });
  const speak = createMouth(call.stream);
  const events = call.stream[Symbol.asyncIterator]();
  speak(800, 5000);
  speak(240, 0);
  await readTo(events, 'likely-over');
  call.stream.cut();
  speak(1000, 0);
  speak(400, 5000);
  speak(1000, 0);
  assert.deepEqual(await readTo(events, 'over'), ['bye', 'likely-over', 'over']);
});

test('a flush is answered at once when the server has reported on all of the sound', async () => {
  await using call = await start({ hears: ['hello'] }, { flux: { settleMs: 5000 } });
  const speak = createMouth(call.stream);
  const events = call.stream[Symbol.asyncIterator]();
  speak(400, 5000);
  speak(240, 0);
  await readTo(events, 'likely-over');
  call.stream.flush();
  assert.equal((await readTo(events, 'hello')).at(-1), 'hello');
});

test('a flush is answered by the next report, and without one after the settle time', async () => {
  await using call = await start(
    { hears: ['one two three four'], reportMs: 400 },
    { flux: { settleMs: 300 } },
  );
  const speak = createMouth(call.stream);
  const events = call.stream[Symbol.asyncIterator]();
  const final = async () => {
    for (;;) {
      const { value } = await events.next();
      if (value?.type === 'final') return value;
    }
  };
  speak(560, 5000);
  call.stream.flush();
  speak(400, 5000);
  assert.deepEqual(await final(), { type: 'final', text: 'one two three', atMs: 560 });
  speak(100, 0);
  const startMs = performance.now();
  call.stream.flush();
  assert.equal((await final()).atMs, 1060);
  assert.ok(performance.now() - startMs >= 290);
});

test('a language that the model does not know is provider.rejected', async () => {
  await using call = await start({ hears: [] });
  const message = 'deepgram: flux-general-en does not know de-DE';
  await assert.rejects(call.stt.open('de-DE', signal), { code: 'provider.rejected', message });
});

test('the model for several languages is told which', async () => {
  await using call = await start({ hears: [] }, { model: 'flux-general-multi' });
  createMouth(call.stream)(100, 0);
  while (!call.server.seen[0]) await sleep(5);
  assert.equal(call.server.seen[0].query.get('language_hint'), 'en');
});

test('a turn that is likely over must not need more confidence than one that is over', () => {
  const flux = { likelyOverConfidence: 0.8, overConfidence: 0.7 };
  const parsed = deepgramConfig.safeParse({ vendor: 'deepgram', apiKey: 'x', flux });
  assert.deepEqual(parsed.error?.issues[0]?.path, ['flux', 'likelyOverConfidence']);
});
