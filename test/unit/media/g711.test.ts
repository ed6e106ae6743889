import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeAlaw, decodeMulaw, encodeAlaw, encodeMulaw } from '../../../src/media/g711.ts';
import { fitTone, sine } from './tone-analysis.ts';

const everySample = Int16Array.from({ length: 65536 }, (_, i) => i - 32768);

test('µ-law has the corner values of the recommendation', () => {
  const codes = [0x00, 0x0f, 0x10, 0x7e, 0x7f, 0x80, 0xfe, 0xff];
  assert.deepEqual([...decodeMulaw(Uint8Array.from(codes))], [-32124, -16764, -15996, -8, 0, 32124, 8, 0]);
  const samples = [0, 3, 4, 32767, -32768, -32124, 32124];
  assert.deepEqual([...encodeMulaw(Int16Array.from(samples))], [0xff, 0xff, 0xfe, 0x80, 0x00, 0x00, 0x80]);
});

test('A-law has the corner values of the recommendation', () => {
  const codes = [0xd5, 0x55, 0x2a, 0xaa, 0xd4, 0xc5];
  assert.deepEqual([...decodeAlaw(Uint8Array.from(codes))], [8, -8, -32256, 32256, 24, 264]);
  const samples = [0, -1, 15, 16, 32767, -32768];
  assert.deepEqual([...encodeAlaw(Int16Array.from(samples))], [0xd5, 0x55, 0xd5, 0xd4, 0xaa, 0x2a]);
});

for (const { law, encode, decode } of [
  { law: 'µ-law', encode: encodeMulaw, decode: decodeMulaw },
  { law: 'A-law', encode: encodeAlaw, decode: decodeAlaw },
]) {
  test(`${law} keeps every sample within half a step and in order`, () => {
    const decoded = decode(encode(everySample));
    for (const [i, sample] of everySample.entries()) {
      // Half a step is a thirty-second of the (biased) magnitude, and 8 around zero.
      const allowed = Math.max(8, (Math.abs(sample) + 132) / 32);
      assert.ok(Math.abs((decoded[i] ?? 0) - sample) <= allowed, `${sample} became ${decoded[i]}`);
      assert.ok((decoded[i] ?? 0) >= (decoded[i - 1] ?? -32768), `${sample} is out of order`);
    }
  });

  test(`${law} is unchanged by a second trip`, () => {
    fc.assert(
      fc.property(fc.int16Array(), (samples) => {
        const once = decode(encode(samples));
        assert.deepEqual(decode(encode(once)), once);
      }),
    );
  });

  test(`${law} keeps loud and soft speech at least 35 dB above its noise`, () => {
    for (const levelDb of [-3, -10, -20, -30]) {
      const tone = sine(1013, 8000, 8000, 10 ** (levelDb / 20));
      const { sinadDb } = fitTone(decode(encode(tone)), 1013, 8000);
      assert.ok(sinadDb > 35 && sinadDb < 43, `${levelDb} dBFS: ${sinadDb.toFixed(1)} dB`);
    }
  });
}
