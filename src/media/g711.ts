/*
 * ITU-T G.711 by table: 256 entries to decode, 65,536 to encode (indexed by the sample's 16 bits).
 * Both laws keep the sign, the position of the highest bit and the four bits after it. µ-law works on
 * magnitudes shifted by a bias, so that the smallest step lies around zero; A-law has no bias and never
 * decodes to zero.
 */

/** 33 in the 14-bit arithmetic of the recommendation, which is 132 in 16 bits. */
const MULAW_BIAS = 132;
/** The largest magnitude that still fits eight segments after the bias. */
const MULAW_MAX = 32635;

const mulawToLinear = Int16Array.from({ length: 256 }, (_, code) => linearOfMulaw(code));
const linearToMulaw = Uint8Array.from({ length: 65536 }, (_, bits) => mulawOfLinear((bits << 16) >> 16));
const alawToLinear = Int16Array.from({ length: 256 }, (_, code) => linearOfAlaw(code));
const linearToAlaw = Uint8Array.from({ length: 65536 }, (_, bits) => alawOfLinear((bits << 16) >> 16));

/** 16-bit linear PCM to µ-law, one byte a sample. */
export function encodeMulaw(samples: Int16Array): Uint8Array<ArrayBuffer> {
  return encode(samples, linearToMulaw);
}

/** µ-law to 16-bit linear PCM; 0x00 is −32124, 0x80 is 32124, 0x7f and 0xff are 0. */
export function decodeMulaw(bytes: Uint8Array): Int16Array<ArrayBuffer> {
  return decode(bytes, mulawToLinear);
}

/** 16-bit linear PCM to A-law, one byte a sample, with the even bits inverted as on the wire. */
export function encodeAlaw(samples: Int16Array): Uint8Array<ArrayBuffer> {
  return encode(samples, linearToAlaw);
}

/** A-law to 16-bit linear PCM; 0x2a is −32256, 0xaa is 32256, 0xd5 is 8, 0x55 is −8. */
export function decodeAlaw(bytes: Uint8Array): Int16Array<ArrayBuffer> {
  return decode(bytes, alawToLinear);
}

function encode(samples: Int16Array, table: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(samples.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = table[(samples[i] ?? 0) & 0xffff] ?? 0;
  return bytes;
}

function decode(bytes: Uint8Array, table: Int16Array): Int16Array<ArrayBuffer> {
  const samples = new Int16Array(bytes.length);
  for (let i = 0; i < samples.length; i++) samples[i] = table[bytes[i] ?? 0] ?? 0;
  return samples;
}

function mulawOfLinear(sample: number): number {
  const biased = Math.min(Math.abs(sample), MULAW_MAX) + MULAW_BIAS;
  const segment = highestBit(biased) - 7;
  const step = (biased >> (segment + 3)) & 0x0f;
  const sign = sample < 0 ? 0x80 : 0;
  return ~(sign | (segment << 4) | step) & 0xff;
}

function linearOfMulaw(code: number): number {
  const bits = ~code & 0xff;
  const segment = (bits >> 4) & 0x07;
  const magnitude = ((((bits & 0x0f) << 3) + MULAW_BIAS) << segment) - MULAW_BIAS;
  return bits & 0x80 ? -magnitude : magnitude;
}

function alawOfLinear(sample: number): number {
  // Negative samples are mirrored by complement, so −1 and 0 both lie in the step next to zero.
  const magnitude = sample < 0 ? ~sample : sample;
  const segment = Math.max(0, highestBit(magnitude) - 7);
  const step = (magnitude >> Math.max(4, segment + 3)) & 0x0f;
  const sign = sample < 0 ? 0 : 0x80;
  return (sign | (segment << 4) | step) ^ 0x55;
}

function linearOfAlaw(code: number): number {
  const bits = code ^ 0x55;
  const segment = (bits >> 4) & 0x07;
  const middle = ((bits & 0x0f) << 4) + 8;
  const magnitude = segment === 0 ? middle : (middle + 256) << (segment - 1);
  return bits & 0x80 ? magnitude : -magnitude;
}

function highestBit(value: number): number {
  return 31 - Math.clz32(value);
}
