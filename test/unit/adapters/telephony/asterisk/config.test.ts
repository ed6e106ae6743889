import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesConfig } from '../../../../../src/adapters/telephony/asterisk/codes-config.ts';
import { asteriskConfig } from '../../../../../src/adapters/telephony/asterisk/config.ts';

test('an empty section is the local Asterisk with AudioSocket on loopback', () => {
  assert.deepEqual(asteriskConfig.parse({}), {
    vendor: 'asterisk',
    media: 'audiosocket',
    maxCalls: 10,
    app: 'attendant',
    campaignContexts: [],
    emergencyNumbers: [],
    codes: codesConfig.parse({}),
    audioSocket: { bind: '127.0.0.1', allowFrom: ['127.0.0.1', '::1'], rateHz: 8000 },
  });
});

for (const [what, section] of [
  ['an unknown key', { medium: 'websocket' }],
  ['a name where an address is needed', { audioSocket: { allowFrom: ['pbx.example'] } }],
  ['nobody who may connect', { audioSocket: { allowFrom: [] } }],
  ['a context that would be more than a name', { campaignContexts: ['a&PJSIP/1'] }],
  ['ARI without a password', { ari: { url: 'http://pbx:8088', username: 'attendant' } }],
  ['an address of ARI that is not HTTP', { ari: { url: 'ftp://pbx', username: 'a', password: 'b' } }],
] as const)
  test(`${what} is refused`, () => {
    assert.equal(asteriskConfig.safeParse(section).success, false);
  });
