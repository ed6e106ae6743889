import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createWavReader, decodeWav, encodeWav } from '../../../src/media/wav.ts';

const isProtocolError = { name: 'AppError', code: 'provider.protocol' };

function pushAll(bytes: Uint8Array, chunkBytes: number) {
  const reader = createWavReader();
  const samples: number[] = [];
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    samples.push(...reader.push(bytes.subarray(at, at + chunkBytes)));
  }
  return { samples, rateHz: reader.rateHz };
}

test('a file read back holds the same samples, however it is cut', () => {
  fc.assert(
    fc.property(
      fc.int16Array(),
      fc.constantFrom(8000, 22050, 24000),
      fc.integer({ min: 1, max: 90 }),
      (samples, rateHz, chunkBytes) => {
        const file = encodeWav(samples, rateHz);
        assert.deepEqual(decodeWav(file), { samples, rateHz });
        assert.deepEqual(pushAll(file, chunkBytes), { samples: [...samples], rateHz });
      },
    ),
  );
});

test('a pipe with the placeholder sizes of espeak-ng is read to its end', () => {
  const bytes = encodeWav(Int16Array.from([1, -2, 3]), 22050);
  bytes.writeUInt32LE(0x7ffff024, 4);
  bytes.writeUInt32LE(0x7ffff000, 40);
  assert.deepEqual(pushAll(bytes, 5), { samples: [1, -2, 3], rateHz: 22050 });
});

test('chunks before and after the sound are not played', () => {
  const plain = encodeWav(Int16Array.from([5, 6]), 8000);
  const note = Buffer.from('LIST\x03\x00\x00\x00abc\x00', 'latin1');
  const file = Buffer.concat([plain.subarray(0, 36), note, plain.subarray(36), note]);
  assert.deepEqual([...decodeWav(file).samples], [5, 6]);
});

test('what is no 16-bit mono PCM is refused with what was found', () => {
  const stereo = encodeWav(new Int16Array(4), 8000);
  stereo.writeUInt16LE(2, 22);
  assert.throws(() => decodeWav(stereo), { ...isProtocolError, message: /format 1, 2 channels, 16 bits/ });
  assert.throws(() => decodeWav(Buffer.from('{"error":"no such voice"}')), isProtocolError);
  assert.throws(() => decodeWav(encodeWav(new Int16Array(4), 8000).subarray(0, 30)), isProtocolError);
  const endless = Buffer.concat([encodeWav(new Int16Array(0), 8000).subarray(0, 36), Buffer.alloc(8, 0x7f)]);
  assert.throws(() => decodeWav(endless), isProtocolError);
});
