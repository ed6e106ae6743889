import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { deepgramConfig } from '../../../../../src/adapters/stt/deepgram/config.ts';
import { createDeepgramSpeechToText } from '../../../../../src/adapters/stt/deepgram/speech-to-text.ts';
import type { SttStream } from '../../../../../src/ports/speech-to-text.ts';
import { serveDeepgram } from '../../../../support/serve-deepgram.ts';
import { LOOPBACK_KEY } from '../../../../support/vendor.ts';

const signal = AbortSignal.timeout(20_000);

async function start(model: string) {
  const server = await serveDeepgram({ hears: ['yes', 'no'] });
  const { baseUrl } = server;
  const config = deepgramConfig.parse({ vendor: 'deepgram', apiKey: LOOPBACK_KEY, model, baseUrl });
  const stt = createDeepgramSpeechToText(config, { rateHz: 8000 });
  const dispose = async () => {
    await stt.close();
    await server[Symbol.asyncDispose]();
  };
  return { server, stt, [Symbol.asyncDispose]: dispose };
}

async function hear(stream: SttStream): Promise<string> {
  for (let atMs = 0; atMs < 800; atMs += 20) {
    const samples = new Int16Array(160).fill(atMs < 400 ? 5000 : 0);
    stream.push({ samples, rateHz: 8000, atMs });
  }
  stream.flush();
  for await (const event of stream) if (event.type === 'final') return event.text;
  return assert.fail('the stream ended');
}

for (const model of ['nova-3', 'flux-general-en']) {
  test(`${model}: a stream opens on the spare connection, without a new upgrade request`, async () => {
    await using it = await start(model);
    const warmUp = await it.stt.open('en-GB', signal);
    await warmUp.close();
    while (it.server.upgrades < 2) await sleep(5);
    await sleep(50);
    const { upgrades } = it.server;
    // A server that no longer answers upgrades proves that none is needed.
    it.server.fail({ kind: 'status', status: 503 });
    const stream = await it.stt.open('en-GB', signal);
    assert.equal(it.server.upgrades, upgrades);
    it.server.fail();
    assert.equal(await hear(stream), 'yes');
    await stream.close();
  });

  test(`${model}: the next spare connection comes by itself, and there is never more than one`, async () => {
    await using it = await start(model);
    const streams: SttStream[] = [];
    for (const count of [1, 2, 3]) {
      streams.push(await it.stt.open('en-GB', signal));
      while (it.server.open < count + 1) await sleep(5);
      await sleep(30);
      assert.equal(it.server.open, count + 1);
    }
    await Promise.all(streams.map((stream) => stream.close()));
    await it.stt.close();
    while (it.server.open > 0) await sleep(5);
  });
}
