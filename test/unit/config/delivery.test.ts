import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configInForce, yamlOf } from '../../../src/config/in-force.ts';
import { changed, faultsIn, loadText, SAMPLE } from '../../support/config-file.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const KEY = '-----BEGIN PRIVATE KEY-----\\nsample\\n-----END PRIVATE KEY-----';
const MAIL = 'from: attendant@example.org, to: office@example.org';
const SMTP = 'smtp: { host: smtp.example.org, user: office, password: sample-password }';
const HOOK = `name: crm, url: "https://example.org/hook", secret: "${SECRET}"`;

const withMail = (mail: string) => `${SAMPLE}\nmail: { ${mail} }\n`;
const withHooks = (...hooks: readonly string[]) =>
  `${SAMPLE}\nwebhooks: [${hooks.map((hook) => `{ ${hook} }`).join(', ')}]\n`;

const FAULTS: readonly (readonly [outcome: string, text: string, line: RegExp])[] = [
  ['no server', withMail(MAIL), /mail\.smtp: missing: expected/],
  [
    'an address with a name',
    withMail(`from: "The Office <a@example.org>", to: b@example.org, ${SMTP}`),
    /mail\.from: expected one mail address without a name/,
  ],
  [
    'two receivers',
    withMail(`from: a@example.org, to: "b@example.org, c@example.org", ${SMTP}`),
    /mail\.to: expected one mail address/,
  ],
  [
    'a line break in an address',
    withMail(`from: a@example.org, to: "b@example.org\\r\\nBcc: c@example.org", ${SMTP}`),
    /mail\.to: expected one mail address/,
  ],
  [
    'a server with its port',
    withMail(`${MAIL}, smtp: { host: "smtp.example.org:587" }`),
    /mail\.smtp\.host: .*without a port/,
  ],
  [
    'a user without a password',
    withMail(`${MAIL}, smtp: { host: smtp.example.org, user: office }`),
    /mail\.smtp\.password: missing/,
  ],
  [
    'a password in the clear',
    withMail(`${MAIL}, smtp: { host: smtp.example.org, user: office, password: p, secure: none }`),
    /mail\.smtp\.secure: expected tls or starttls/,
  ],
  [
    'full without health data',
    withMail(`${MAIL}, ${SMTP}, detail: full`),
    /mail\.detail: expected brief: .*healthData: yes/,
  ],
  [
    'a key that is none',
    withMail(`${MAIL}, ${SMTP}, dkim: { domain: example.org, selector: s, privateKey: abc }`),
    /mail\.dkim\.privateKey: expected a private key as PEM/,
  ],
  [
    'a hook with a short secret',
    withHooks('name: crm, url: "https://example.org/", secret: "whsec_c2hvcnQ="'),
    /webhooks\[0\]\.secret: expected whsec_ and 24 to 64 bytes/,
  ],
  [
    'a hook that is no web address',
    withHooks(`name: crm, url: "ftp://example.org/", secret: "${SECRET}"`),
    /webhooks\[0\]\.url: expected a URL/,
  ],
  [
    'a hook with a password in its address',
    withHooks(`name: crm, url: "https://u:p@example.org/", secret: "${SECRET}"`),
    /webhooks\[0\]\.url: expected no user and password/,
  ],
  [
    'health data in the clear',
    withHooks(`name: crm, url: "http://example.org/", secret: "${SECRET}", healthData: yes`),
    /webhooks\[0\]\.url: expected https/,
  ],
  ['two hooks of one name', withHooks(HOOK, HOOK), /webhooks\[1\]\.name: already used in line/],
  [
    'an event that there is not',
    withHooks(`${HOOK}, events: [call.rang]`),
    /webhooks\[0\]\.events\[0\]: expected one of message\.kept, message\.late/,
  ],
  [
    'a person with a wrong address',
    changed('extension: "101" }', 'extension: "101", mail: anna }'),
    /people\[0\]\.mail: expected one mail address/,
  ],
];

for (const [outcome, text, line] of FAULTS) {
  test(`${outcome} is a fault that says what is expected, and no secret`, async () => {
    const faults = await faultsIn(text);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', line);
    assert.doesNotMatch(faults.join(), /MfKQ9|sample-password|c2hvcnQ/);
  });
}

test('an office that says nothing of it delivers nothing, and one that does delivers the least', async () => {
  const none = await loadText(SAMPLE);
  assert.equal(none.office.delivers, false);
  const { office, mail } = await loadText(withMail(`${MAIL}, ${SMTP}`));
  assert.equal(office.delivers, true);
  assert.deepEqual(
    [mail?.detail, mail?.healthData, mail?.smtp.secure, mail?.smtp.port],
    ['brief', 'no', 'starttls', 587],
  );
  const hooked = await loadText(withHooks(HOOK));
  assert.equal(hooked.office.delivers, true);
  assert.deepEqual([hooked.webhooks[0]?.detail, hooked.webhooks[0]?.healthData], ['brief', 'no']);
});

test('what is in force is shown without password, secret and key', async () => {
  const dkim = `dkim: { domain: example.org, selector: s, privateKey: "${KEY}" }`;
  const text = `${withMail(`${MAIL}, ${SMTP}, ${dkim}`)}${withHooks(HOOK).slice(SAMPLE.length)}`;
  const shown = yamlOf(configInForce(await loadText(text)));
  assert.doesNotMatch(shown, /sample-password|MfKQ9|PRIVATE KEY/);
  assert.match(shown, /password: \(set, and not shown\)/);
});
