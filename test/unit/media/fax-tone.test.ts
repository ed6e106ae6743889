import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFaxTone } from '../../../src/media/fax-tone.ts';
import { joined } from '../../../src/media/joined.ts';
import { CALLER_VOICES, speak } from '../../support/speak.ts';
import { sine } from './tone-analysis.ts';

const RATE_HZ = 8000;
const ms = (length: number) => length * (RATE_HZ / 1000);
const quiet = (lengthMs: number) => new Int16Array(ms(lengthMs));
const tone = (lengthMs: number, { hz = 1100, db = -20 } = {}) =>
  sine(hz, RATE_HZ, ms(lengthMs), 10 ** (db / 20));

/** What a fax machine sends while it waits for another: tones of 0.5 s every 3.5 s. */
function calling({
  hz = 1100,
  db = -20,
  onMs = 500,
  offMs = 3000,
  tones = 2,
  noiseDb = Number.NEGATIVE_INFINITY,
}) {
  const parts = Array.from({ length: tones }, () => [tone(onMs, { hz, db }), quiet(offMs)]).flat();
  return withNoise(joined([quiet(730), ...parts]), noiseDb);
}

function withNoise(samples: Int16Array, db: number): Int16Array {
  let seed = 11;
  const peak = Math.sqrt(3) * 32767 * 10 ** (db / 20);
  return samples.map((sample) => {
    seed = (seed * 48271) % 2147483647;
    return sample + Math.round((seed / 2147483647 - 0.5) * 2 * peak);
  });
}

/** In frames of 20 ms, as a line has them. @returns when it was found, in milliseconds. */
function foundAtMs(samples: Int16Array): number | undefined {
  const detector = createFaxTone(RATE_HZ);
  for (let from = 0; from < samples.length; from += 160)
    if (detector.push(samples.subarray(from, from + 160))) return from / 8;
  return undefined;
}

test('two calling tones are a fax, as soon as the second is over, from loud to soft', () => {
  for (const db of [-3, -10, -20, -30, -40]) {
    const foundMs = foundAtMs(calling({ db })) ?? assert.fail(`${db} dB`);
    assert.ok(foundMs >= 4700 && foundMs <= 4850, `${db} dB: ${foundMs} ms`);
  }
});

test('tones that keep to the limits of T.30 are a fax, with noise on the line, too', () => {
  for (const hz of [1062, 1100, 1138])
    for (const [onMs, offMs] of [
      [425, 2550],
      [500, 3000],
      [575, 3450],
    ] as const)
      assert.notEqual(
        foundAtMs(calling({ hz, onMs, offMs, noiseDb: -35 })),
        undefined,
        `${hz} ${onMs} ${offMs}`,
      );
  for (const noiseDb of [-50, -40, -30]) assert.notEqual(foundAtMs(calling({ noiseDb })), undefined);
});

test('one tone is none, and neither are two at another distance or of another length', () => {
  for (const given of [
    { tones: 1 },
    { offMs: 1500 },
    { offMs: 5000 },
    { onMs: 250 },
    { onMs: 1000 },
    { onMs: 3000, offMs: 0 },
  ])
    assert.equal(foundAtMs(calling({ tones: 4, ...given })), undefined, JSON.stringify(given));
});

test('other tones of telephones are no fax', () => {
  // Ringing, engaged, dial tone, congestion, answer tone of a modem, a whistle near by.
  for (const hz of [350, 400, 425, 440, 450, 480, 620, 950, 1000, 1209, 1300, 1400, 1800, 2100])
    assert.equal(foundAtMs(calling({ hz, tones: 4 })), undefined, `${hz} Hz`);
  const rows = [697, 770, 852, 941];
  const columns = [1209, 1336, 1477, 1633];
  for (const row of rows)
    for (const column of columns) {
      const [low, high] = [tone(500, { hz: row }), tone(500, { hz: column })];
      const key = low.map((sample, i) => sample + (high[i] ?? 0));
      assert.equal(foundAtMs(joined([key, quiet(3000), key, quiet(3000)])), undefined, `${row} ${column}`);
    }
});

test('music is no fax, even where it holds the very note', () => {
  const scale = [523, 587, 659, 698, 784, 880, 988, 1047, 1109, 1175, 1109, 1047, 988, 1109];
  const melody = scale.map((hz) => {
    const [first, second] = [tone(500, { hz }), tone(500, { hz: 2 * hz, db: -26 })];
    return first.map((sample, i) => sample + (second[i] ?? 0));
  });
  assert.equal(foundAtMs(joined([...melody, ...melody])), undefined);
});

test('speech is no fax, whoever speaks', async () => {
  const text =
    'Hello, this is Anna Smith. I would like to know when you are open, and I have a question about my bill.';
  for (const voice of [...CALLER_VOICES, 'en-us+f3'])
    assert.equal(
      foundAtMs(await speak([text, 3000, text], { rateHz: RATE_HZ, voice, telephone: true })),
      undefined,
      voice,
    );
});
