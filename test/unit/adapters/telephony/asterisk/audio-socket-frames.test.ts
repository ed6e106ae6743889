import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  createAudioSocketParser,
  encodeAudio,
} from '../../../../../src/adapters/telephony/asterisk/audio-socket-frames.ts';

const UUID_FRAME = Buffer.from('01001079c1370f0a9b4f23942320e1c375b2ec', 'hex');

function parse(...parts: readonly Buffer[]) {
  const parser = createAudioSocketParser();
  return parts.flatMap((part) => [...parser.push(part)]);
}

test('a recorded UUID frame becomes the call id', () => {
  assert.deepEqual(parse(UUID_FRAME), [{ kind: 'uuid', callId: '79c1370f-0a9b-4f23-9423-20e1c375b2ec' }]);
});

test('sound survives the way through the wire at both rates', () => {
  const samples = Int16Array.of(1, -2, 32_767, -32_768);
  for (const rateHz of [8000, 16_000] as const)
    assert.deepEqual(parse(encodeAudio(samples, rateHz)), [{ kind: 'audio', samples, rateHz }]);
});

test('the length of a frame is big-endian and its samples are little-endian', () => {
  assert.equal(encodeAudio(Int16Array.of(0x1234), 16_000).toString('hex'), '1200023412');
});

test('keys and the hang-up are read', () => {
  assert.deepEqual(parse(Buffer.from('03000123000000', 'hex')), [
    { kind: 'digit', key: '#' },
    { kind: 'hangup' },
  ]);
});

for (const [what, hex] of [
  ['an unknown kind', '420001aa'],
  ['an unknown kind with more than any sound has', `422000${'aa'.repeat(0x2000)}`],
  ['sound of no length', '120000'],
  ['a key that is none', '03000178'],
  ['a key of no length', '030000'],
  ['two keys at once', '0300023132'],
] as const)
  test(`${what} is skipped, and the connection goes on`, () => {
    const frames = parse(Buffer.from(hex, 'hex'), Buffer.from('03000135', 'hex'));
    assert.deepEqual(frames, [{ kind: 'other' }, { kind: 'digit', key: '5' }]);
  });

test('a to d of a SIP INFO are the keys A to D', () => {
  const keys = parse(Buffer.from('030001610300016203000163030001640300014103000165', 'hex'));
  assert.deepEqual(
    keys.map((frame) => (frame.kind === 'digit' ? frame.key : frame.kind)),
    ['A', 'B', 'C', 'D', 'A', 'other'],
  );
});

for (const [what, hex] of [
  ['a rate we do not speak', '130002aaaa'],
  ['half a sample', '120001aa'],
  ['a UUID that is too short', '01000100'],
  ['a frame above 4 KiB, judged by its header', '121001'],
  ['an error of the PBX', 'ff000101'],
] as const)
  test(`${what} breaks the connection, and nothing is read after it`, () => {
    const frames = parse(Buffer.from(hex, 'hex'), UUID_FRAME);
    assert.deepEqual(
      frames.map(({ kind }) => kind),
      ['broken'],
    );
  });

test('how TCP cuts the bytes makes no difference', () => {
  const whole = Buffer.concat([UUID_FRAME, encodeAudio(new Int16Array(320).fill(7), 16_000), UUID_FRAME]);
  fc.assert(
    fc.property(fc.array(fc.nat(whole.length)), (cuts) => {
      const edges = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
      const parts = edges.slice(1).map((end, index) => whole.subarray(edges[index], end));
      assert.deepEqual(parse(...parts), parse(whole));
    }),
  );
});

test('no bytes make the parser throw or collect without limit', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (parts) => {
      const frames = parse(...parts.map((part) => Buffer.from(part)));
      assert.ok(frames.filter(({ kind }) => kind === 'broken').length <= 1);
    }),
  );
});
