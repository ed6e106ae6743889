import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  escapeUser,
  formatSipAddress,
  parseSipAddress,
} from '../../../../../src/adapters/phone/sip/sip-address.ts';

test('reads a name, a number and a port', () => {
  const address = parseSipAddress('"Anna \\"Ann\\" Lane" <sip:%2B44207@10.0.0.1:5070;user=phone>;tag=1');
  assert.deepEqual(address, {
    name: 'Anna "Ann" Lane',
    uri: 'sip:%2B44207@10.0.0.1:5070;user=phone',
    user: '+44207',
    host: '10.0.0.1',
    port: 5070,
  });
});

test('reads an address without brackets, a bare name, and no user', () => {
  assert.equal(parseSipAddress('sip:101@10.0.0.1;tag=1')?.uri, 'sip:101@10.0.0.1');
  assert.equal(parseSipAddress('Front Desk <sip:101@pbx>')?.name, 'Front Desk');
  assert.deepEqual(parseSipAddress('<sip:pbx;lr>')?.user, '');
  assert.equal(parseSipAddress('<sip:pbx;lr>')?.port, 5060);
});

test('what is no SIP URI is undefined', () => {
  assert.equal(parseSipAddress('<tel:+44207>'), undefined);
  assert.equal(parseSipAddress('*'), undefined);
});

test('a name cannot break out of its quotes or its line', () => {
  const written = formatSipAddress({ name: 'a"b\r\nX: y', uri: 'sip:1@h' });
  assert.equal(written, '"a\\"b  X: y" <sip:1@h>');
  assert.equal(escapeUser('10 0@x>'), '10%200%40x%3E');
  assert.equal(escapeUser('+44*#'), '+44*%23');
});
