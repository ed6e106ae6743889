import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSdp, mirrorDirection, parseSdp } from '../../../../../src/adapters/phone/sip/sdp.ts';

/** As Asterisk 22 writes it. */
const ASTERISK = [
  'v=0',
  'o=- 4859 4861 IN IP4 127.0.0.1',
  's=Asterisk',
  'c=IN IP4 127.0.0.1',
  't=0 0',
  'm=audio 10032 RTP/AVP 8 0 97',
  'a=rtpmap:8 PCMA/8000',
  'a=rtpmap:0 PCMU/8000',
  'a=rtpmap:97 telephone-event/8000',
  'a=fmtp:97 0-16',
  'a=ptime:20',
  'a=maxptime:140',
  'a=sendrecv',
  '',
].join('\r\n');

test("reads an Asterisk's offer, with its own number for digits", () => {
  assert.deepEqual(parseSdp(ASTERISK), {
    host: '127.0.0.1',
    port: 10032,
    pcmuType: 0,
    eventType: 97,
    direction: 'sendrecv',
  });
});

test('the address and direction of the stream come before those of the session', () => {
  const held = ASTERISK.replace('a=sendrecv', 'c=IN IP4 10.0.0.9\r\na=inactive').replace(
    't=0 0',
    't=0 0\r\na=recvonly',
  );
  assert.equal(parseSdp(held)?.host, '10.0.0.9');
  assert.equal(parseSdp(held)?.direction, 'inactive');
});

test('sound that was refused or is not ours leaves nothing to agree on', () => {
  assert.equal(parseSdp(ASTERISK.replace('m=audio 10032', 'm=audio 0')), undefined);
  assert.equal(parseSdp('v=0\r\n'), undefined);
  const pcma = parseSdp(ASTERISK.replace('8 0 97', '8').replace('a=rtpmap:0 PCMU/8000\r\n', ''));
  assert.equal(pcma?.pcmuType, undefined);
  assert.equal(pcma?.eventType, undefined);
});

test('reads back what it wrote', () => {
  const offer = {
    host: '10.0.0.1',
    port: 40000,
    pcmuType: 0,
    eventType: 101,
    direction: 'sendonly',
  } as const;
  assert.deepEqual(parseSdp(formatSdp({ ...offer, sessionId: 1, version: 1 })), offer);
  assert.deepEqual(
    parseSdp(formatSdp({ ...offer, eventType: undefined, sessionId: 1, version: 1 }))?.eventType,
    undefined,
  );
});

test('who is put on hold only listens', () => {
  assert.equal(mirrorDirection('sendonly'), 'recvonly');
  assert.equal(mirrorDirection('recvonly'), 'sendonly');
  assert.equal(mirrorDirection('inactive'), 'inactive');
});
