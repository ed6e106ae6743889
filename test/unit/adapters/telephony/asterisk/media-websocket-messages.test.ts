import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  FLUSH,
  parseMediaMessage,
} from '../../../../../src/adapters/telephony/asterisk/media-websocket-messages.ts';

const start = (format: string, optimal_frame_size: number) =>
  parseMediaMessage(JSON.stringify({ event: 'MEDIA_START', format, optimal_frame_size, ptime: 20 }));

test('a start tells the rate, and none for sound we do not speak', () => {
  assert.deepEqual(start('slin16', 640), { type: 'start', rateHz: 16_000 });
  assert.deepEqual(start('slin', 320), { type: 'start', rateHz: 8000 });
  assert.deepEqual(start('ulaw', 160), { type: 'start', rateHz: undefined });
  assert.deepEqual(start('slin16', 1280), { type: 'start', rateHz: undefined });
});

test('keys and the state of the queue are read', () => {
  assert.deepEqual(parseMediaMessage('{"event":"DTMF_END","channel_id":"1.5","digit":"#"}'), {
    type: 'digit',
    key: '#',
  });
  assert.deepEqual(parseMediaMessage('{"event":"MEDIA_XOFF"}'), { type: 'queue', full: true });
  assert.deepEqual(parseMediaMessage('{"event":"MEDIA_XON"}'), { type: 'queue', full: false });
});

test('a to d are the keys A to D, and what is no key is of no interest', () => {
  const key = (digit: string) => parseMediaMessage(JSON.stringify({ event: 'DTMF_END', digit }));
  assert.deepEqual(key('a'), { type: 'digit', key: 'A' });
  assert.deepEqual(key('d'), { type: 'digit', key: 'D' });
  for (const digit of ['e', 'f', '', '12', ' ']) assert.deepEqual(key(digit), { type: 'other' }, digit);
});

test('any other text is of no interest and no harm', () => {
  assert.deepEqual(parseMediaMessage('MEDIA_START connection_id:1'), { type: 'other' });
  fc.assert(fc.property(fc.string(), (text) => parseMediaMessage(text).type === 'other'));
});

test('an order is short enough for Asterisk to read it', () => {
  assert.ok(FLUSH.length <= 128);
});
