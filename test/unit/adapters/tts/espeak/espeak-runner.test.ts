import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createEspeakRunner,
  type EspeakRunner,
} from '../../../../../src/adapters/tts/espeak/espeak-runner.ts';
import { helperPids } from './helper-pids.ts';

const open = new AbortController().signal;

const order = (text: string, rateHz = 8000) => ({
  voice: 'en-gb',
  wordsPerMinute: 160,
  words: text.trim().split(' '),
  rateHz,
});

async function made(espeak: EspeakRunner, text: string, rateHz = 8000) {
  const chunks = await Array.fromAsync(espeak.make(order(text, rateHz), open));
  const samples = chunks.reduce((sum, chunk) => sum + chunk.samples.length, 0);
  const words = chunks.flatMap((chunk) => chunk.words.map((word) => word.text));
  return { text: words.join(' '), lengthMs: (samples * 1000) / rateHz };
}

async function gone(): Promise<boolean> {
  for (let i = 0; i < 200; i += 1) {
    if ((await helperPids()).length === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

test('several clauses at once get each their own sound, and closing ends the helper', async () => {
  const espeak = createEspeakRunner();
  const [short, long] = await Promise.all([
    made(espeak, 'no'),
    made(espeak, 'this is a rather long sentence'),
  ]);
  assert.deepEqual([short.text, long.text], ['no', 'this is a rather long sentence']);
  assert.ok(long.lengthMs > 2 * short.lengthMs);
  espeak.close();
  assert.ok(await gone());
});

test('sound comes at the rate that was asked for, as long at each rate', async () => {
  const espeak = createEspeakRunner();
  const lengthsMs: number[] = [];
  for (const rateHz of [8000, 16000, 22050]) {
    lengthsMs.push((await made(espeak, 'this is a sentence', rateHz)).lengthMs);
  }
  espeak.close();
  assert.ok(Math.max(...lengthsMs) - Math.min(...lengthsMs) < 1, `${lengthsMs} ms`);
});

test('a long clause comes in many chunks, each of which holds its own samples only', async () => {
  const espeak = createEspeakRunner();
  const chunks = await Array.fromAsync(espeak.make(order('this is a rather long sentence '.repeat(4)), open));
  espeak.close();
  assert.ok(chunks.length > 8, `${chunks.length} chunks`);
  for (const { samples } of chunks) {
    assert.ok(samples.length <= 4000);
    assert.equal(samples.buffer.byteLength, samples.byteLength);
  }
});

test('a helper that dies is an engine that is away, and the next clause has a new one', async () => {
  const espeak = createEspeakRunner();
  await made(espeak, 'warm');
  const [pid = 0] = await helperPids();
  const broken = made(espeak, 'a sentence that is long enough to be caught in the middle of it');
  process.kill(pid, 'SIGKILL');
  await assert.rejects(broken, { code: 'provider.unreachable' });
  assert.equal((await made(espeak, 'again')).text, 'again');
  espeak.close();
  assert.ok(await gone());
});

test('a clause that is not wanted any more ends at once with nothing', async () => {
  const espeak = createEspeakRunner();
  const abort = new AbortController();
  const clause = Array.fromAsync(espeak.make(order('never mind'), abort.signal));
  abort.abort();
  assert.deepEqual(await clause, []);
  espeak.close();
});

test('leaving a clause early leaves nothing behind, and the next one is made', async () => {
  const espeak = createEspeakRunner();
  for await (const _ of espeak.make(order('this is a rather long sentence '.repeat(4)), open)) break;
  assert.equal((await made(espeak, 'again')).text, 'again');
  espeak.close();
  assert.ok(await gone());
});
