import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Secrets } from '../../../../../src/adapters/pbx/asterisk/accounts.ts';
import { readTemplates } from '../../../../../src/adapters/pbx/asterisk/install-config.ts';
import { renderCodes } from '../../../../../src/adapters/pbx/asterisk/render-codes.ts';
import {
  type PbxSettings,
  renderConfig,
  renderPhones,
} from '../../../../../src/adapters/pbx/asterisk/render-config.ts';
import {
  renderEmergency,
  renderPeople,
  renderStaff,
} from '../../../../../src/adapters/pbx/asterisk/render-people.ts';
import { codesConfig } from '../../../../../src/adapters/telephony/asterisk/codes-config.ts';
import { codesOfDesk, lampOf } from '../../../../../src/config/desk-codes.ts';
import { COUNTRIES } from '../../../../../src/countries/countries.ts';

const SAMPLE_CODES = codesOfDesk(codesConfig.parse({})).map(({ code, request }) => ({
  code,
  lamp: lampOf(request),
  takesCallers: request.type === 'give-back',
}));
const TEMPLATES = 'asterisk-config';
const people = [
  { key: 'anna-lane', name: 'Doctor Anna Lane', extension: '101' },
  { key: 'ben-ortega', name: 'Ben Ortega', extension: '102' },
  { key: 'billing', name: 'the billing desk', extension: '103' },
];
const secrets: Secrets = {
  accounts: {
    sip: '127.0.0.1:5070',
    accounts: [
      { user: 'outside', password: '@@PASSWORD_outside@@', role: 'trunk' },
      ...people.map(({ extension, name }) => ({
        user: extension,
        password: `@@PASSWORD_${extension}@@`,
        role: 'phone' as const,
        name,
      })),
      { user: 'outside-2', password: 'second', role: 'trunk' },
    ],
  },
  ari: { url: 'http://127.0.0.1:8099', user: 'attendant', password: 'ari-secret' },
  mailbox: { mailbox: '600', pin: '123456', own: { '102': '654321' } },
};
const settings: PbxSettings = {
  sipBind: '127.0.0.1',
  sipNetworks: ['10.0.0.0/8'],
  sipPort: 5070,
  ariPort: 8099,
  rtpPorts: { first: 12_000, last: 12_100 },
  audioSocketHost: '10.0.0.20',
  audioSocketPort: 9101,
  supervisorHost: '127.0.0.1',
  supervisorPort: 9102,
  httpPort: 9100,
  media: 'audiosocket',
  rateHz: 16_000,
  maxCalls: 7,
  people,
  emergencyNumbers: ['112', '999'],
  tones: 'de',
  secrets,
  paths: { folder: '/mnt', music: '/usr/share/asterisk/moh/one' },
};

async function render(changes: Partial<PbxSettings> = {}): Promise<ReadonlyMap<string, string>> {
  return renderConfig(await readTemplates(TEMPLATES), { ...settings, ...changes });
}

for (const [name, rendered] of [
  ['attendant-people.conf', renderPeople(settings)],
  ['attendant-staff.conf', renderStaff(settings)],
  ['attendant-codes.conf', renderCodes({ ...settings, codes: SAMPLE_CODES })],
  ['attendant-emergency.conf', renderEmergency(settings.emergencyNumbers)],
  ['pjsip-phones.conf', renderPhones(secrets.accounts.accounts)],
] as const) {
  test(`the sample ${name} is what the sample directory renders to`, async () => {
    assert.equal(rendered, await readFile(join(TEMPLATES, name), 'utf8'));
  });
}

test('no placeholder is left in what Asterisk reads', async () => {
  const accounts = secrets.accounts.accounts.map((account) => ({ ...account, password: 'pw' }));
  const files = await render({ secrets: { ...secrets, accounts: { ...secrets.accounts, accounts } } });
  for (const [name, text] of files) assert.doesNotMatch(text, /@@/, name);
});

test('every listener is bound to loopback at its port', async () => {
  const files = await render();
  assert.match(files.get('pjsip.conf') ?? '', /^bind = 127\.0\.0\.1:5070$/m);
  assert.match(files.get('http.conf') ?? '', /^bindaddr = 127\.0\.0\.1\nbindport = 8099$/m);
  assert.match(files.get('rtp.conf') ?? '', /^rtpstart = 12000\nrtpend = 12100$/m);
  for (const text of files.values()) assert.doesNotMatch(text, /^[^;]*0\.0\.0\.0:/m);
});

test('SIP and sound move to an address of the office, ARI stays on loopback', async () => {
  const files = await render({ sipBind: '192.168.1.10', sipNetworks: ['192.168.0.0/16'] });
  const pjsip = files.get('pjsip.conf') ?? '';
  assert.match(pjsip, /^bind = 192\.168\.1\.10:5070$/m);
  assert.match(pjsip, /^media_address = 192\.168\.1\.10$/m);
  assert.match(files.get('http.conf') ?? '', /^bindaddr = 127\.0\.0\.1$/m);
  const [phones, ...trunks] = [...pjsip.matchAll(/^permit = (.*)$/gm)].map(([, networks]) => networks);
  assert.equal(phones, '127.0.0.0/8,192.168.1.10/32,192.168.0.0/16');
  assert.deepEqual(trunks, ['127.0.0.0/8,192.168.1.10/32', '127.0.0.0/8,192.168.1.10/32']);
  assert.equal(pjsip.match(/^deny = 0\.0\.0\.0\/0\.0\.0\.0$/gm)?.length, 3);
  assert.doesNotMatch(pjsip, /^(local_net|external_)/m);
});

test('an external address is told to everybody but the office’s own networks', async () => {
  const text = (await render({ externalAddress: '203.0.113.7' })).get('pjsip.conf') ?? '';
  for (const line of [
    'local_net = 127.0.0.0/8',
    'local_net = 10.0.0.0/8',
    'external_media_address = 203.0.113.7',
    'external_signaling_address = 203.0.113.7',
  ]) {
    assert.ok(text.includes(`\n${line}\n`), line);
  }
});

test('the dialplan gets media path, limit and the daemon’s ports', async () => {
  const text =
    (await render({ media: 'websocket', rateHz: 8000, lease: 'ATT_UP_second' })).get('extensions.conf') ?? '';
  for (const line of [
    'ATT_MEDIA = websocket',
    'ATT_FORMAT = slin',
    'ATT_MAX = 7',
    'ATT_LEASE = ATT_UP_second',
    'ATT_AUDIOSOCKET = 10.0.0.20:9101',
    'ATT_SUPERVISOR = http://127.0.0.1:9102/',
    'ATT_SOUNDS = /mnt/sounds',
  ]) {
    assert.ok(text.includes(`\n${line}\n`), line);
  }
});

test('a context of the daemon dials nothing but the attendant and the phones of the directory', async () => {
  const files = await render();
  const text = files.get('extensions.conf') ?? '';
  const attendant = text.slice(text.indexOf('[attendant]')) + files.get('attendant-transfers.conf');
  const dials = [...attendant.matchAll(/Dial\(([^,]*),/g)].map(([, target]) => target);
  assert.deepEqual(dials, [
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables of the dialplan.
    'AudioSocket/${ATT_AUDIOSOCKET}/${AI_CALL}/c(${ATT_FORMAT})',
    'WebSocket/INCOMING/c(${ATT_FORMAT})f(json)',
    '${AI_RING}',
    '${AI_PHONES}',
    // Where a phone forwards to, after [attendant-number].
    'Local/${AI_DIALLED}@${ATT_INSIDE}/n',
    'Local/${AI_DIALLED}@attendant-sure-inside/n',
    // A group, a number outside with and without the key that is pressed, a person who is asked, and the first in a line.
    'Local/${EXTEN}@${ATT_INSIDE}/n',
    'Local/${EXTEN}@${ATT_OUTSIDE}/n',
    'Local/${EXTEN}@attendant-sure/n',
    'Local/${EXTEN}@${ATT_OUTSIDE}/n',
    'Local/${EXTEN}@${ATT_INSIDE}/n',
    'Local/${EXTEN}@attendant-asked',
    'Local/${EXTEN}@${ATT_OUTSIDE}/n',
    'AudioSocket/${ATT_AUDIOSOCKET}/${AI_ASK}/c(${ATT_FORMAT})',
    'WebSocket/INCOMING/c(${ATT_FORMAT})f(json)',
    '${AI_RING}',
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: variables of the dialplan.
  ]);
});

test('every country has the tones that it names', async () => {
  const text = (await render()).get('indications.conf') ?? '';
  assert.match(text, /^country = de$/m);
  for (const { code, tones } of COUNTRIES.values()) assert.ok(text.includes(`\n[${tones}]\n`), code);
});

test('whatever rings a phone lets it name no channel: a forward is read, not followed by Dial', async () => {
  const files = await render();
  const text = `${files.get('extensions.conf')}\n${files.get('attendant-transfers.conf')}`;
  const dials = [...text.matchAll(/^(?!;).*Dial\((?!AudioSocket|WebSocket|Local)[^,]*,[^,]*,(.*)\)$/gm)];
  assert.equal(dials.length, 8);
  for (const [line, options = ''] of dials) assert.match(options, /^[^(]*i|\}i/, line);
});

test('a site’s own dialplan is written only when there is one', async () => {
  assert.equal((await render()).has('extensions-extra.conf'), false);
  assert.equal((await render({ extraDialplan: '[x]\n' })).get('extensions-extra.conf'), '[x]\n');
});

test('a name cannot end the value it stands in', () => {
  const text = renderPhones([
    { user: '101', password: 'pw', role: 'phone', name: 'Zoë "X" <999>;\npassword = known' },
  ]);
  assert.match(text, /^callerid = "Zoë X 999 password known" <101>$/m);
  assert.equal(text.match(/^password = /gm)?.length, 1);
});
