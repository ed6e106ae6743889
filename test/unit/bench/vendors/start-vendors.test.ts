import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { type TestContext, test } from 'node:test';
import { setImmediate as nextTurnOfLoop } from 'node:timers/promises';
import { parse } from 'yaml';
import { deepgramConfig } from '../../../../src/adapters/stt/deepgram/config.ts';
import { createDeepgramSpeechToText } from '../../../../src/adapters/stt/deepgram/speech-to-text.ts';
import { monotonicMs, until } from '../../../bench/vendors/monotonic-clock.ts';
import { startVendors } from '../../../bench/vendors/start-vendors.ts';
import { vendorYaml } from '../../../bench/vendors/vendor-yaml.ts';
import { LOOPBACK_KEY } from '../../../support/vendor.ts';
import { createCaller, listenTo, RATE_HZ, silence, soundOf, utteranceOf } from './announced.ts';

const HOSTED = { profile: 'hosted', seed: 1, voice: 'bursts' } as const;

function engineOf(baseUrl: string) {
  const config = deepgramConfig.parse({ vendor: 'deepgram', apiKey: LOOPBACK_KEY, baseUrl });
  return createDeepgramSpeechToText(config, { rateHz: RATE_HZ });
}

test('two callers at once are each answered with their own words', async () => {
  await using vendors = await startVendors({ ...HOSTED, profile: 'zero' });
  const engine = engineOf(vendors.baseUrls.deepgram);
  const call = async (caller: string, text: string, afterMs: number) => {
    const stream = await engine.open('en-GB', AbortSignal.timeout(20_000));
    const heard = listenTo(stream);
    const mouth = createCaller(stream);
    await mouth.send(silence(afterMs));
    vendors.callerSays(caller, utteranceOf(text), mouth.nextMs);
    await mouth.send(soundOf(utteranceOf(text)));
    stream.flush();
    while (heard.finals().length === 0) await mouth.send(silence(20));
    await stream.close();
    return heard.finals();
  };
  const finals = await Promise.all([call('anna', 'good morning', 200), call('ben', 'where are you?', 520)]);
  await engine.close();
  assert.deepEqual(finals, [['good morning'], ['where are you?']]);
  const { streams, contradictions, draws } = await vendors.report();
  assert.deepEqual(streams.flatMap(({ caller }) => caller ?? []).toSorted(), ['anna', 'ben']);
  assert.deepEqual(contradictions, []);
  assert.deepEqual(
    draws.map(({ kind }) => kind),
    ['stt-final', 'stt-final'],
  );
});

test('the sample configuration gets the vendors for engines, and another one is refused', async () => {
  await using vendors = await startVendors(HOSTED);
  const edit = vendorYaml(vendors);
  const { engines } = parse(edit(await readFile('attendant.yaml', 'utf8')));
  assert.equal(engines.speechToText.baseUrl, vendors.baseUrls.deepgram);
  assert.equal(engines.receptionist.baseUrl, vendors.baseUrls.openai);
  assert.equal(engines.textToSpeech.baseUrl, vendors.baseUrls.elevenlabs);
  assert.throws(() => edit('engines: { speechToText: { vendor: whisper } }'), /no speechToText/);
});

test('vendors that have ended report nothing, rather than hang', async () => {
  const vendors = await startVendors(HOSTED);
  await vendors[Symbol.asyncDispose]();
  await assert.rejects(vendors.report(), /have ended/);
});

test('taking in the sound of a hundred calls leaves most of a core free', async (t: TestContext) => {
  await using vendors = await startVendors(HOSTED);
  const engine = engineOf(vendors.baseUrls.deepgram);
  const over = new AbortController();
  const streams = await Promise.all(Array.from({ length: 100 }, () => engine.open('en-GB', over.signal)));
  const measure = async (lengthMs: number) => {
    const { cpuMs } = await vendors.report();
    const fromMs = monotonicMs();
    for (let atMs = 0; atMs < lengthMs; atMs += 20) {
      await until(fromMs + atMs);
      // A sender that lags behind must still read what it is answered.
      await nextTurnOfLoop();
      for (const stream of streams) stream.push({ samples: hiss, rateHz: RATE_HZ, atMs });
    }
    return ((await vendors.report()).cpuMs - cpuMs) / lengthMs;
  };
  // The first second is spent on compiling, also in a bench.
  await measure(1020);
  const share = await measure(3000);
  over.abort();
  await engine.close();
  t.diagnostic(`${(100 * share).toFixed(1)} % of a core for 100 streams`);
  const { streams: seen } = await vendors.report();
  // Sound goes in messages of 60 ms, of which 4020 is a multiple.
  assert.equal(seen.filter(({ soundMs }) => soundMs === 4020).length, 100, 'all sound has arrived');
  // 0.16 on a machine of its own; one that others use as well is given room.
  assert.ok(share < 0.4, `${share} of a core`);
});

/** The noise of a quiet line. */
const hiss = Int16Array.from({ length: RATE_HZ / 50 }, (_, i) => ((i * 7919) % 61) - 30);
