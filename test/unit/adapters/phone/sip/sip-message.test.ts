import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  headerList,
  headerOf,
  parameterOf,
  parseSipMessage,
  serialiseSipMessage,
} from '../../../../../src/adapters/phone/sip/sip-message.ts';

const parse = (...lines: readonly string[]) => parseSipMessage(Buffer.from(lines.join('\r\n')));

test('reads a request with short names and folded lines', () => {
  const message = parse(
    'INVITE sip:100@127.0.0.1 SIP/2.0',
    'v: SIP/2.0/UDP 10.0.0.1;branch=z9hG4bKa, SIP/2.0/UDP 10.0.0.2;branch=z9hG4bKb',
    'Via: SIP/2.0/UDP 10.0.0.3;branch=z9hG4bKc',
    'f: "Ann, ""x""" <sip:ann@10.0.0.1>',
    '  ;tag=7',
    'i:   call-1  ',
    '',
    'v=0',
  );
  assert.ok(message?.type === 'request');
  assert.equal(message.method, 'INVITE');
  assert.equal(message.uri, 'sip:100@127.0.0.1');
  assert.equal(message.body, 'v=0');
  assert.equal(headerOf(message, 'call-id'), 'call-1');
  assert.equal(parameterOf(headerOf(message, 'From') ?? '', 'tag'), '7');
  assert.deepEqual(
    headerList(message, 'Via').map((via) => parameterOf(via, 'branch')),
    ['z9hG4bKa', 'z9hG4bKb', 'z9hG4bKc'],
  );
});

test('reads a response, also one without a reason', () => {
  const busy = parse('SIP/2.0 486 Busy Here', 'CSeq: 1 INVITE', '', '');
  assert.ok(busy?.type === 'response');
  assert.deepEqual([busy.status, busy.reason, busy.body], [486, 'Busy Here', '']);
  assert.equal(parse('SIP/2.0 200 ', 'CSeq: 1 INVITE', '', '')?.type, 'response');
});

test('commas inside quotes and brackets do not divide a list', () => {
  const message = parse(
    'SIP/2.0 200 OK',
    'Contact: "Lane, Anna" <sip:101@10.0.0.1;x=a,b>;expires=60, <sip:102@10.0.0.1>',
    '',
    '',
  );
  assert.deepEqual(message && headerList(message, 'Contact'), [
    '"Lane, Anna" <sip:101@10.0.0.1;x=a,b>;expires=60',
    '<sip:102@10.0.0.1>',
  ]);
});

test('a parameter is looked for outside the brackets only', () => {
  assert.equal(parameterOf('<sip:a@b;tag=inside>;tag=outside', 'tag'), 'outside');
  assert.equal(parameterOf('<sip:a@b;tag=inside>', 'tag'), undefined);
  assert.equal(parameterOf('SIP/2.0/UDP h;rport;branch=1', 'rport'), '');
  assert.equal(parameterOf('SIP/2.0/UDP h;branch=1', 'bran'), undefined);
});

test('what is no SIP message is undefined', () => {
  assert.equal(parse('', ''), undefined);
  assert.equal(parse('GET / HTTP/1.1', 'Host: x', '', ''), undefined);
  assert.equal(parse('OPTIONS sip:a@b SIP/2.0', 'no colon here', '', ''), undefined);
  assert.equal(parse('OPTIONS sip:a@b SIP/2.0', 'Via: x'), undefined);
});

test('writes the length of the body in bytes, and reads back what it wrote', () => {
  const headers = [['Call-ID', '1'] as const, ['Content-Length', '99'] as const];
  const bytes = serialiseSipMessage({ type: 'request', method: 'INFO', uri: 'sip:a@b', headers, body: 'é' });
  assert.equal(bytes.toString(), 'INFO sip:a@b SIP/2.0\r\nCall-ID: 1\r\nContent-Length: 2\r\n\r\né');
  const again = parseSipMessage(bytes) ?? assert.fail('not understood');
  assert.equal(serialiseSipMessage(again).toString(), bytes.toString());
});
