import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialplanFindings } from '../../../src/cli/doctor-dialplan.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { dialplanNeeds } from '../../../src/wiring/dialplan-needs.ts';
import type { DialplanReader } from '../../../src/wiring/pbx-access.ts';

const DAEMON = { bind: '127.0.0.1', audioSocketPort: 8081, supervisorPort: 8082, httpPort: 8080 };
const sample = await loadConfig('attendant.yaml', {});

/** What a PBX answers that is as the sample configuration has it; phones 101 and 102 are registered. */
const WELL: Readonly<Record<string, string | undefined>> = {
  ATT_MEDIA: 'audiosocket',
  ATT_FORMAT: 'slin',
  ATT_AUDIOSOCKET: '127.0.0.1:8081',
  ATT_SUPERVISOR: 'http://127.0.0.1:8082/',
  ATT_DESK: 'http://127.0.0.1:8080/desk',
  ATT_MAX: '10',
  ATT_MAILBOX: '600@default',
  ATT_INSIDE: 'from-internal',
  ATT_OUTSIDE: 'to-outside',
  'PJSIP_DIAL_CONTACTS(101)': 'PJSIP/101/sip:101@127.0.0.1',
  'PJSIP_DIAL_CONTACTS(102)': 'PJSIP/102/sip:102@127.0.0.1',
  'PJSIP_DIAL_CONTACTS(103)': 'PJSIP/103/sip:103@127.0.0.1',
  'VM_INFO(600@default,exists)': '1',
  'VM_INFO(600@default,count)': '0',
};

/** Every context and extension is there unless it is said otherwise. */
function pbx(differences: Readonly<Record<string, string | undefined>> = {}): DialplanReader {
  const values = { ...WELL, ...differences };
  return {
    async read(expression) {
      if (expression in values) return values[expression];
      return expression.startsWith('DIALPLAN_EXISTS(') ? '1' : undefined;
    },
    async [Symbol.asyncDispose]() {},
  };
}

async function examine(differences?: Readonly<Record<string, string | undefined>>, config = sample) {
  const findings = await dialplanFindings(pbx(differences), await dialplanNeeds(config, DAEMON));
  return {
    findings,
    complaints: findings
      .filter(({ status }) => status !== 'ok')
      .map(({ name, status }) => `${name}: ${status}`),
    detail: (name: string) => findings.find((finding) => finding.name === name)?.detail ?? '',
  };
}

test('a dialplan that is as the configuration has it is ok in every line', async () => {
  const { findings, complaints } = await examine();
  assert.deepEqual(complaints, []);
  assert.deepEqual(
    findings.map(({ name }) => name),
    ['dialplan', 'dialplan settings', 'people', 'fallback', 'mailbox'],
  );
});

test('a context that is missing fails, alone: the rest would be a consequence', async () => {
  for (const gone of ['attendant', 'attendant-fallback', 'attendant-staff', 'attendant-dialled']) {
    const { findings } = await examine({ [`DIALPLAN_EXISTS(${gone})`]: '0' });
    assert.deepEqual(
      findings.map(({ name, status }) => [name, status]),
      [['dialplan', 'fail']],
    );
    assert.match(findings[0]?.detail ?? '', new RegExp(`\\[${gone}\\]`));
  }
});

test('a number that does not lead from the trunk of the PBX of `start` fails', async () => {
  const { complaints, detail } = await examine({ 'DIALPLAN_EXISTS(from-trunk,100,1)': '0' });
  assert.deepEqual(complaints, ['dialplan: fail']);
  assert.match(detail('dialplan'), /from-trunk,100,1/);
});

test('a PBX that cannot be asked is a warning, and no dialplan that is well', async () => {
  const { complaints } = await examine({ 'DIALPLAN_EXISTS(attendant-dialled)': undefined });
  assert.deepEqual(complaints, ['dialplan: warn']);
});

test('a setting that calls depend on fails, another one warns, and both say what is expected', async () => {
  for (const [variable, value, status] of [
    ['ATT_AUDIOSOCKET', '127.0.0.1:9999', 'fail'],
    ['ATT_MEDIA', 'websocket', 'fail'],
    ['ATT_FORMAT', 'slin16', 'fail'],
    ['ATT_SUPERVISOR', '', 'warn'],
    ['ATT_MAX', '4', 'warn'],
  ] as const) {
    const { complaints, detail } = await examine({ [variable]: value });
    assert.deepEqual(complaints, [`dialplan settings: ${status}`], variable);
    assert.match(
      detail('dialplan settings'),
      new RegExp(`^${variable} is .*, the configuration says ${WELL[variable]}`),
    );
  }
});

test('a daemon that listens on every address is known by its port', async () => {
  const audioSocket = { ...sample.telephony.audioSocket, bind: '0.0.0.0' };
  const config = { ...sample, telephony: { ...sample.telephony, audioSocket } };
  assert.deepEqual((await examine({ ATT_AUDIOSOCKET: '10.0.0.20:8081' }, config)).complaints, []);
  assert.deepEqual((await examine({ ATT_AUDIOSOCKET: '10.0.0.20:9999' }, config)).complaints, [
    'dialplan settings: fail',
  ]);
});

test('a key the dialplan does not know and a phone the PBX does not have fail; a phone that is off warns', async () => {
  for (const [differences, status, text] of [
    [{ 'DIALPLAN_EXISTS(attendant-people,billing,1)': '0' }, 'fail', /^billing: the dialplan does not know/],
    [{ 'PJSIP_DIAL_CONTACTS(103)': undefined }, 'fail', /^billing: the PBX has no phone 103$/],
    [{ 'PJSIP_DIAL_CONTACTS(103)': '' }, 'warn', /^billing: no phone is registered as 103$/],
  ] as const) {
    const { complaints, detail } = await examine(differences);
    assert.deepEqual(complaints, [`people: ${status}`]);
    assert.match(detail('people'), text);
  }
});

test('a group and a number outside lead somewhere, or fail', async () => {
  const people = [
    { key: 'sales', name: 'Sales', aliases: [], group: '600' },
    { key: 'on-call', name: 'On call', aliases: [], outside: '02079460123' },
  ];
  const config = { ...sample, office: { ...sample.office, people } };
  assert.deepEqual((await examine({}, config)).complaints, []);
  const { detail } = await examine(
    {
      'DIALPLAN_EXISTS(from-internal,600,1)': '0',
      'DIALPLAN_EXISTS(to-outside,02079460123,1)': '0',
    },
    config,
  );
  assert.equal(
    detail('people'),
    'sales: the PBX has no 600\non-call: the PBX does not route 02079460123 outside',
  );
});

test('a fallback of which no phone is registered warns and says whose; one phone is enough', async () => {
  const off = Object.fromEntries(['101', '102', '103'].map((user) => [`PJSIP_DIAL_CONTACTS(${user})`, '']));
  const { findings, detail } = await examine(off);
  assert.equal(findings.find(({ name }) => name === 'fallback')?.status, 'warn');
  assert.match(detail('fallback'), /no phone would ring .*: none is registered of 101, 102, 103$/);
  const one = await examine({ ...off, 'PJSIP_DIAL_CONTACTS(102)': 'PJSIP/102/sip:x' });
  assert.equal(one.detail('fallback'), "your staff's phones ring: 102; not registered: 101, 103");
});

test('the fallback is the one that the file names', async () => {
  const config = { ...sample, telephony: { ...sample.telephony, fallback: ['billing', '105'] } };
  const { detail } = await examine({ 'PJSIP_DIAL_CONTACTS(105)': '' }, config);
  assert.equal(detail('fallback'), "your staff's phones ring: 103; not registered: 105");
});

test('messages that wait in the mailbox are counted; a mailbox that is not there fails', async () => {
  const ari = { url: 'http://127.0.0.1:1', username: 'attendant', password: 'right' };
  const own = { ...sample, telephony: { ...sample.telephony, ari } };
  const { complaints, detail } = await examine({ 'VM_INFO(600@default,count)': '3' }, own);
  assert.deepEqual(
    [complaints, detail('mailbox')],
    [['mailbox: warn'], '3 new messages wait in 600@default'],
  );
  assert.deepEqual((await examine({ 'VM_INFO(600@default,exists)': '0' })).complaints, ['mailbox: fail']);
  assert.deepEqual((await examine({ 'VM_INFO(600@default,exists)': undefined })).complaints, [
    'mailbox: fail',
  ]);
  assert.deepEqual((await examine({ ATT_MAILBOX: '' })).complaints, []);
});
