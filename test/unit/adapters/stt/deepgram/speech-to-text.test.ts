import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DeepgramConfig, deepgramConfig } from '../../../../../src/adapters/stt/deepgram/config.ts';
import { createDeepgramSpeechToText } from '../../../../../src/adapters/stt/deepgram/speech-to-text.ts';
import type { SampleRateHz } from '../../../../../src/core/audio.ts';
import type { SttEvent, SttStream } from '../../../../../src/ports/speech-to-text.ts';
import { type DeepgramOptions, serveDeepgram } from '../../../../support/serve-deepgram.ts';
import { LOOPBACK_KEY, listenOnLoopback } from '../../../../support/vendor.ts';

async function start(
  options: DeepgramOptions,
  { rateHz = 16000, ...settings }: Partial<DeepgramConfig> & { readonly rateHz?: SampleRateHz } = {},
) {
  const server = await serveDeepgram(options);
  const { baseUrl } = server;
  const config = deepgramConfig.parse({ vendor: 'deepgram', apiKey: LOOPBACK_KEY, baseUrl, ...settings });
  const abort = new AbortController();
  const stt = createDeepgramSpeechToText(config, { rateHz });
  const stream = await stt.open('en-GB', abort.signal);
  const dispose = async () => {
    await stt.close();
    await server[Symbol.asyncDispose]();
  };
  return { server, stream, abort, [Symbol.asyncDispose]: dispose };
}

/** So much sound goes in one message. */
const CHUNK_MS = 60;

/** Pushes frames of 20 ms, loud or silent. */
function createMouth(stream: SttStream, rateHz: SampleRateHz = 16000) {
  let atMs = 0;
  return (ms: number, level: number) => {
    for (let end = atMs + ms; atMs < end; atMs += 20)
      stream.push({ samples: new Int16Array(rateHz / 50).fill(level), rateHz, atMs });
  };
}

async function nextFinal(events: AsyncIterator<SttEvent>): Promise<string> {
  for (;;) {
    const { done, value } = await events.next();
    if (done) return assert.fail('the stream ended');
    if (value.type === 'final') return value.text;
  }
}

test('connects with linear16, interim results, no endpointing, the language and the key terms', async () => {
  await using call = await start({ hears: [] }, { keyterms: ['Ortega', 'Doctor Lane'] });
  createMouth(call.stream)(CHUNK_MS, 0);
  while (!call.server.seen[0]) await sleep(5);
  const { query } = call.server.seen[0];
  assert.deepEqual(query.getAll('keyterm'), ['Ortega', 'Doctor Lane']);
  const wanted = { model: 'nova-3', language: 'en-GB', encoding: 'linear16', sample_rate: '16000' };
  for (const [name, value] of Object.entries({ ...wanted, interim_results: 'true', endpointing: 'false' }))
    assert.equal(query.get(name), value, name);
  await call.stream.close();
});

test('sound of a line of 8 kHz is sent as it is', async () => {
  await using call = await start({ hears: ['yes'] }, { rateHz: 8000 });
  createMouth(call.stream, 8000)(400, 5000);
  call.stream.flush();
  assert.equal(await nextFinal(call.stream[Symbol.asyncIterator]()), 'yes');
  assert.equal(call.server.seen[0]?.query.get('sample_rate'), '8000');
  assert.equal(call.server.seen[0]?.samples, 3200);
});

test('all frames arrive, a flush is a Finalize, and closing is a CloseStream', async () => {
  await using call = await start({ hears: ['yes'] });
  const speak = createMouth(call.stream);
  speak(400, 5000);
  call.stream.flush();
  await nextFinal(call.stream[Symbol.asyncIterator]());
  await call.stream.close();
  while (!call.server.seen[0]?.closed) await sleep(5);
  assert.equal(call.server.seen[0].samples, 6400);
  assert.deepEqual(call.server.seen[0].controls, ['Finalize', 'CloseStream']);
});

test('final segments of one utterance add up', async () => {
  await using call = await start({ hears: [['My number is', 'five five five', 'one two.'], 'Bye.'] });
  const speak = createMouth(call.stream);
  const events = call.stream[Symbol.asyncIterator]();
  speak(400, 5000);
  call.stream.flush();
  assert.equal(await nextFinal(events), 'My number is five five five one two.');
  call.stream.cut();
  speak(400, 5000);
  call.stream.flush();
  assert.equal(await nextFinal(events), 'Bye.');
});

test('words that come only after the cut that answered for them are not told', async () => {
  await using call = await start({ hears: ['one two', 'three'], reportMs: 9999 });
  const speak = createMouth(call.stream);
  const events = call.stream[Symbol.asyncIterator]();
  speak(400, 5000);
  call.stream.cut();
  speak(400, 0);
  call.stream.flush();
  assert.equal(await nextFinal(events), 'two', 'the loopback spreads its words evenly: half of them are new');
});

test('words from before the caller spoke, such as our own come back, are none of theirs', async () => {
  await using call = await start({ hears: ['one two three four', 'five'], reportMs: 9999 });
  const speak = createMouth(call.stream);
  const events = call.stream[Symbol.asyncIterator]();
  speak(800, 5000);
  call.stream.speechStarted(700);
  call.stream.speechStarted(1200);
  call.stream.flush();
  assert.equal(await nextFinal(events), 'three four', 'from 300 ms before the first onset on');
  call.stream.cut();
  speak(400, 5000);
  call.stream.speechStarted(820);
  call.stream.flush();
  assert.equal(await nextFinal(events), 'five', 'a cut is never taken back');
});

test('partial texts grow while the caller speaks, each told once', async () => {
  await using call = await start({ hears: ['one two three four'], reportMs: 200 });
  createMouth(call.stream)(1000, 5000);
  call.stream.flush();
  const partials: string[] = [];
  for await (const event of call.stream) {
    if (event.type === 'final') break;
    if (event.type === 'partial') partials.push(event.text);
  }
  assert.deepEqual(partials, ['one', 'one two', 'one two three']);
});

test('a flush that the server does not answer gets the words known so far', async () => {
  const faulty = { kind: 'stall', after: 1 } as const;
  await using call = await start({ hears: ['one two'], reportMs: 400, fault: faulty }, { finalMs: 500 });
  createMouth(call.stream)(400, 5000);
  call.stream.flush();
  assert.equal(await nextFinal(call.stream[Symbol.asyncIterator]()), 'one two');
});

test('an answer that is too late for its flush is neither repeated nor taken for the next one', async () => {
  const delays = [700, 0];
  await using call = await start(
    { hears: ['one', 'two'], reportMs: 9999, delayMs: () => delays.shift() ?? 0 },
    { finalMs: 300 },
  );
  const speak = createMouth(call.stream);
  const events = call.stream[Symbol.asyncIterator]();
  speak(400, 5000);
  call.stream.flush();
  assert.equal(await nextFinal(events), '');
  call.stream.cut();
  speak(400, 5000);
  await sleep(500);
  call.stream.flush();
  assert.equal(await nextFinal(events), 'two');
});

test('silence that the server leaves unanswered is an empty final', async () => {
  await using call = await start({ hears: [], answersSilence: false }, { finalMs: 50 });
  createMouth(call.stream)(400, 0);
  call.stream.flush();
  assert.equal(await nextFinal(call.stream[Symbol.asyncIterator]()), '');
});

test('what is asked behind silence that the server leaves unanswered does not wait for it', async () => {
  await using call = await start({ hears: ['one', 'two'], answersSilence: false }, { finalMs: 5000 });
  const startMs = performance.now();
  const speak = createMouth(call.stream);
  const events = call.stream[Symbol.asyncIterator]();
  speak(400, 5000);
  call.stream.flush();
  assert.equal(await nextFinal(events), 'one');
  speak(200, 0);
  call.stream.flush();
  call.stream.cut();
  speak(400, 5000);
  call.stream.flush();
  assert.deepEqual([await nextFinal(events), await nextFinal(events)], ['one', 'two']);
  assert.ok(performance.now() - startMs < 4000, 'the server has answered, and not the time');
});

test('a server that says nothing to sound that goes on is provider.unreachable', async () => {
  await using call = await start({ hears: ['yes'], fault: { kind: 'stall', after: 0 } }, { silenceMs: 200 });
  createMouth(call.stream)(400, 5000);
  await assert.rejects(Array.fromAsync(call.stream), { code: 'provider.unreachable' });
});

test('a connection lost while closing still answers the open flush', async () => {
  await using call = await start({ hears: ['one two'], reportMs: 400, fault: { kind: 'cut', after: 1 } });
  createMouth(call.stream)(400, 5000);
  call.stream.flush();
  const closed = call.stream.close();
  const events = await Array.fromAsync(call.stream);
  await closed;
  assert.deepEqual(events.at(-1), { type: 'final', text: 'one two', atMs: 400 });
});

test('an abort closes the connection', async () => {
  await using call = await start({ hears: [] });
  createMouth(call.stream)(CHUNK_MS, 0);
  while (!call.server.seen[0]) await sleep(5);
  call.abort.abort();
  while (!call.server.seen[0]?.closed) await sleep(5);
  assert.deepEqual(await Array.fromAsync(call.stream), []);
});

test('a peer that never answers the closing handshake is cut off', async () => {
  let cutOff = false;
  await using listener = await listenOnLoopback(() => {});
  listener.server.on('upgrade', ({ headers }, socket) => {
    const key = `${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    const head = 'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade';
    socket.write(`${head}\r\nsec-websocket-accept: ${accept}\r\n\r\n`);
    socket.resume().on('error', () => {});
    socket.on('end', () => {
      cutOff = true;
      socket.destroy();
    });
  });
  const config = { vendor: 'deepgram', apiKey: LOOPBACK_KEY, baseUrl: `ws://127.0.0.1:${listener.port}` };
  const stt = createDeepgramSpeechToText(deepgramConfig.parse(config), { rateHz: 16000 });
  const stream = await stt.open('en-GB', AbortSignal.timeout(9000));
  await stream.close();
  while (!cutOff) await sleep(20);
  await stt.close();
});

test('an error of the vendor is told without its text', async () => {
  await using server = await serveDeepgram({ hears: [], fault: { kind: 'status', status: 402 } });
  const { baseUrl } = server;
  const config = deepgramConfig.parse({ vendor: 'deepgram', apiKey: LOOPBACK_KEY, baseUrl });
  const opening = createDeepgramSpeechToText(config, { rateHz: 16000 }).open(
    'en-GB',
    AbortSignal.timeout(5000),
  );
  await assert.rejects(opening, { code: 'provider.rejected', message: 'deepgram: status 402' });
  assert.equal(server.upgrades, 1, 'no spare connection is tried');
});
