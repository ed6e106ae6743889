import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { signLink, verifyLink } from '../../../src/core/signed-link.ts';

const KEY = Buffer.alloc(32, 7);
const CLAIM = { tenant: 'default', messageId: 'c1-0', purpose: 'open-message', expiresAtMs: 1000 } as const;
const read = (token: string, nowMs = 999, key: Uint8Array = KEY) =>
  verifyLink(token, { purpose: 'open-message', nowMs }, key);

test('a link opens what it was made for, until it is over', () => {
  const token = signLink(CLAIM, KEY);
  assert.match(token, /^[\w-]+\.[\w-]{43}$/);
  assert.deepEqual(read(token), CLAIM);
  assert.equal(read(token, 1000), undefined);
});

test('no change of a link, and no other key, opens anything', () => {
  const token = signLink(CLAIM, KEY);
  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === 'A' ? 'B' : 'A';
    // The last letter of a base64url of 32 bytes carries two bits that are not there.
    const isSame = Buffer.from(token.slice(0, at) + other + token.slice(at + 1), 'base64url').equals(
      Buffer.from(token, 'base64url'),
    );
    if (!isSame) assert.equal(read(token.slice(0, at) + other + token.slice(at + 1)), undefined, String(at));
  }
  assert.equal(read(token, 999, randomBytes(32)), undefined);
  for (const broken of ['', '.', token.slice(0, -1), `${token}A`, `.${token}`, token.replace('.', ''), '\0'])
    assert.equal(read(broken), undefined);
});

test('of another message, office or time another link is made, and parts cannot move from one to the next', () => {
  const tokens = [
    CLAIM,
    { ...CLAIM, messageId: 'c1-1' },
    { ...CLAIM, tenant: 'harbour' },
    { ...CLAIM, expiresAtMs: 1001 },
    { ...CLAIM, tenant: 'default","c1', messageId: '0' },
  ].map((claim) => signLink(claim, KEY));
  assert.equal(new Set(tokens).size, tokens.length);
  const [one = '', other = ''] = tokens.map((token) => token.split('.'));
  assert.equal(read(`${one[0]}.${other[1]}`), undefined);
});

test('what is signed for something else, or in another form, is refused though the key is right', () => {
  const signed = (claim: unknown) => {
    const text = Buffer.from(JSON.stringify(claim)).toString('base64url');
    return `${text}.${createHmac('sha256', KEY).update(text).digest('base64url')}`;
  };
  assert.deepEqual(read(signed([1, 'default', 'c1-0', 'open-message', 1000])), CLAIM);
  assert.equal(read(signed([1, 'default', 'c1-0', 'close-message', 1000])), undefined);
  assert.equal(read(signed([2, 'default', 'c1-0', 'open-message', 1000])), undefined);
  assert.equal(read(signed([1, 'default', 7, 'open-message', 1000])), undefined);
});
