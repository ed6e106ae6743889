import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFromHere } from '../../../src/http/is-from-here.ts';

const OURS = { remoteAddress: '127.0.0.1', localAddress: '127.0.0.1' };

test('a program on this machine is from here, by any address of the machine', () => {
  for (const [remoteAddress, localAddress, host] of [
    ['127.0.0.1', '127.0.0.1', '127.0.0.1:8080'],
    ['127.0.0.1', '127.0.0.1', 'localhost:8080'],
    ['::1', '::1', '[::1]:8080'],
    ['::ffff:127.0.0.1', '::ffff:127.0.0.1', '127.0.0.1'],
    ['192.168.1.10', '192.168.1.10', '192.168.1.10:8080'],
  ] as const) {
    const asking = { headers: { host }, socket: { remoteAddress, localAddress } };
    assert.equal(isFromHere(asking), true, remoteAddress);
  }
});

test('another machine is not, nor who cannot be told', () => {
  for (const remoteAddress of ['192.168.1.11', '172.17.0.1', '10.127.0.0', undefined]) {
    const socket = { remoteAddress, localAddress: '192.168.1.10' };
    assert.equal(isFromHere({ headers: { host: '192.168.1.10:8080' }, socket }), false, remoteAddress);
  }
});

test('nor is what a proxy passes on, or a web page whose name leads here', () => {
  for (const headers of [
    { host: '127.0.0.1:8080', 'x-forwarded-for': '203.0.113.9' },
    { host: '127.0.0.1:8080', forwarded: 'for=203.0.113.9' },
    { host: 'evil.example:8080' },
    { host: '127.0.0.1.evil.example' },
    {},
  ]) {
    assert.equal(isFromHere({ headers, socket: OURS }), false, JSON.stringify(headers));
  }
});
