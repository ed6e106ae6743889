import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRtp, serialiseRtp } from '../../../../../src/adapters/phone/sip/rtp.ts';
import {
  parseTelephoneEvent,
  serialiseTelephoneEvent,
} from '../../../../../src/adapters/phone/sip/telephone-event.ts';

const PACKET = {
  payloadType: 101,
  marker: true,
  sequence: 0xfffe,
  timestamp: 0xfedcba98,
  source: 0x89abcdef,
  payload: Buffer.from([1, 2, 3, 4]),
};

test('writes the twelve bytes of RFC 3550, and reads them back', () => {
  const bytes = serialiseRtp(PACKET);
  assert.equal(bytes.toString('hex'), '80e5fffefedcba9889abcdef01020304');
  assert.deepEqual(parseRtp(bytes), PACKET);
});

test('skips contributing sources and an extension, and leaves padding out', () => {
  const bytes = Buffer.from(`b1${'00'.repeat(11)}11111111beef000122222222aabb0003`, 'hex');
  assert.deepEqual(parseRtp(bytes)?.payload, Buffer.from([0xaa]));
});

test('RTCP, other versions and cut packets are not RTP', () => {
  assert.equal(parseRtp(Buffer.from(`80c8${'00'.repeat(26)}`, 'hex')), undefined);
  assert.equal(parseRtp(Buffer.from(`00${'00'.repeat(20)}`, 'hex')), undefined);
  assert.equal(parseRtp(Buffer.alloc(11, 0x80)), undefined);
  assert.equal(parseRtp(Buffer.from(`8f00${'00'.repeat(10)}`, 'hex')), undefined);
  assert.equal(parseRtp(Buffer.from(`9000${'00'.repeat(10)}beefffff`, 'hex')), undefined);
  assert.equal(parseRtp(Buffer.from(`a000${'00'.repeat(10)}00ff`, 'hex')), undefined);
});

test('a key travels as RFC 4733 has it', () => {
  const bytes = serialiseTelephoneEvent({ key: '#', end: true, durationSamples: 800 });
  assert.deepEqual([...bytes], [11, 0x8a, 0x03, 0x20]);
  assert.deepEqual(parseTelephoneEvent(bytes), { key: '#', end: true, durationSamples: 800 });
});

test('flash and short payloads are no keys', () => {
  assert.equal(parseTelephoneEvent(Uint8Array.of(16, 0, 0, 160)), undefined);
  assert.equal(parseTelephoneEvent(Uint8Array.of(1, 0)), undefined);
});
