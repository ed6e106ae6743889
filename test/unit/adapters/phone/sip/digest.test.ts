import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answerChallenge,
  type Challenge,
  parseChallenge,
  strongestChallenge,
} from '../../../../../src/adapters/phone/sip/digest.ts';

/** RFC 7616 section 3.9.1. */
const RFC_7616 = {
  username: 'Mufasa',
  password: 'Circle of Life',
  method: 'GET',
  uri: '/dir/index.html',
  cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
  nonceCount: 1,
};

function rfcChallenge(algorithm: string): Challenge {
  const challenge = parseChallenge(
    'Digest realm="http-auth@example.org", qop="auth, auth-int", ' +
      `algorithm=${algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", ` +
      'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
  );
  return challenge ?? assert.fail('not understood');
}

for (const [algorithm, response] of [
  ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
  ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
] as const) {
  test(`answers the ${algorithm} example of RFC 7616`, () => {
    const value = answerChallenge({ ...RFC_7616, challenge: rfcChallenge(algorithm) });
    assert.match(value, new RegExp(`response="${response}"`));
    assert.match(value, /qop=auth, nc=00000001, cnonce="f2\/wE4/);
    assert.match(value, /opaque="FQhe/);
  });
}

test('answers the example of RFC 2617 with its own nonce count', () => {
  const challenge = parseChallenge(
    'Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093"',
  );
  const value = answerChallenge({
    ...RFC_7616,
    password: 'Circle Of Life',
    cnonce: '0a4f113b',
    challenge: challenge ?? assert.fail('not understood'),
  });
  assert.match(value, /response="6629fae49393a05397450978507c4ef1"/);
});

test('without qop speaks the old form, which has no cnonce', () => {
  const challenge = parseChallenge('Digest realm="r", nonce="n"') ?? assert.fail('not understood');
  const value = answerChallenge({ ...RFC_7616, challenge });
  // md5(md5(Mufasa:r:Circle of Life):n:md5(GET:/dir/index.html)), worked out with md5sum.
  assert.match(value, /response="0bab5c24c08a1ef94a6cc3d446ce558a"/);
  assert.doesNotMatch(value, /cnonce|qop|nc=/);
});

test('takes SHA-256 where MD5 is offered too', () => {
  const offered = ['MD5', 'SHA-512-256', 'SHA-256'].map(
    (name) => `Digest realm="r", nonce="n", algorithm=${name}`,
  );
  assert.equal(strongestChallenge(offered)?.algorithm, 'SHA-256');
  assert.equal(strongestChallenge(offered.slice(0, 2))?.algorithm, 'MD5');
});

test('leaves what it cannot answer alone', () => {
  assert.equal(parseChallenge('Basic realm="r"'), undefined);
  assert.equal(parseChallenge('Digest realm="r", nonce="n", algorithm=MD5-sess'), undefined);
  assert.equal(parseChallenge('Digest realm="r", nonce="n", qop="auth-int"'), undefined);
  assert.equal(parseChallenge('Digest realm="r"'), undefined);
});

test('quotes a name that holds a quote', () => {
  const challenge = parseChallenge('Digest realm="a \\"b\\"", nonce="n"') ?? assert.fail('not understood');
  assert.equal(challenge.realm, 'a "b"');
  assert.match(answerChallenge({ ...RFC_7616, challenge }), /realm="a \\"b\\""/);
});
