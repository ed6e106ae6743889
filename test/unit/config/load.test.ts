import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadConfig } from '../../../src/config/load.ts';
import { changed, faultsIn, scratchFile } from '../../support/config-file.ts';

/** As the file names a variable of the environment. */
const variable = (name: string) => `$${`{${name}}`}`;
const KEY_FROM_ENVIRONMENT = `apiKey: "${variable('DG_KEY')}"`;

/** The sample with another speech-to-text, on the line of the one it has. */
function withDeepgram(fields: string): string {
  return changed('{ vendor: grammar }', `{ vendor: deepgram, ${fields} }`);
}

test('the sample is valid, needs no environment, and becomes the office the receptionist knows', async () => {
  const { office, engines, telephony, limits } = await loadConfig('attendant.yaml', {});
  assert.equal(office.name, 'Riverside Practice');
  assert.deepEqual(office.hours.monday, [
    { fromMinute: 540, toMinute: 750 },
    { fromMinute: 810, toMinute: 1020 },
  ]);
  assert.deepEqual(office.hours.sunday, []);
  assert.deepEqual(office.holidays[1], { date: '2026-12-25', name: 'Christmas Day', open: [] });
  assert.equal(office.people[0]?.extension, '101');
  assert.deepEqual(
    [engines.speechToText.vendor, engines.receptionist.vendor, engines.textToSpeech.vendor],
    ['grammar', 'rules', 'espeak'],
  );
  assert.deepEqual([telephony.media, telephony.maxCalls], ['audiosocket', 10]);
  const { maxLoopDelayMs, drainMs, maxCallMs } = limits;
  assert.deepEqual(
    { maxLoopDelayMs, drainMs, maxCallMs },
    { maxLoopDelayMs: 20, drainMs: 1_800_000, maxCallMs: 1_200_000 },
  );
});

test('every fault is reported at once, in the order of the file, with its place', async () => {
  const text = changed('timeZone: Europe/London', 'timeZon: Europe/London')
    .replace('"13:30-19:00"', '"12:00-19:00"')
    .replace('"2027-01-01"', '"2027-02-30"')
    .replace('key: billing', 'key: Billing Desk')
    .replace('extension: "102"', 'extension: 102')
    .replace('vendor: rules', 'vendor: ruels')
    .replace('maxCalls: 10', 'maxCalls: 0');
  assert.deepEqual(await faultsIn(text), [
    '4:3 business.timeZone: missing: expected text',
    '6:3 business.timeZon: unknown key: did you mean timeZone?',
    '12:30 hours.wednesday[1]: expected to begin after the one before it has ended',
    '21:13 holidays[2].date: expected a date that exists, such as "2026-12-24", or "12-24" for every year',
    '27:84 people[1].extension: expected text in quotes, such as "101"',
    '28:12 people[2].key: expected 2 to 32 of a-z, 0-9 and -, two letters or digits at least, no - in front',
    '41:27 engines.receptionist.vendor: expected one of rules, openai',
    '49:13 telephony.maxCalls: expected at least 1',
  ]);
});

test('a missing part is reported at the thing around it, with what belongs there', async () => {
  const faults = await faultsIn('business: { name: Sample }\n');
  assert.ok(faults.includes('1:11 business.address: missing: expected text'), faults.join('\n'));
  assert.ok(faults.includes('1:1 people: missing: expected a list'), faults.join('\n'));
  assert.ok(faults.includes('1:1 engines: missing: expected keys with values'), faults.join('\n'));
});

const WRONG: readonly (readonly [outcome: string, from: string, to: string, expected: RegExp])[] = [
  [
    'two people with one key',
    'key: ben-ortega',
    'key: anna-lane',
    /people\[1\]\.key: already used in line 26/,
  ],
  [
    'a day that ends before it begins',
    '"09:00-15:00"',
    '"15:00-09:00"',
    /hours\.friday\[0\]: expected an end after/,
  ],
  [
    'hours that no clock shows',
    '"09:00-15:00"',
    '"9-15"',
    /hours\.friday\[0\]: expected hours such as "09:00-12:30"/,
  ],
  [
    'a time zone nobody lives in',
    'Europe/London',
    'Europe/Lodnon',
    /business\.timeZone: expected an IANA time zone/,
  ],
  ['an offset as time zone', 'Europe/London', '"+01:00"', /business\.timeZone: expected an IANA time zone/],
  ['no language', 'en-GB', 'english_british', /business\.language: expected a BCP 47/],
  [
    'a greeting without the office',
    '{business}, hello',
    'Hello',
    /phrases\.greeting: expected to name the office/,
  ],
  [
    'a greeting that passes for a person',
    'an automated assistant',
    'Anna',
    /phrases\.greeting: .*right to know/,
  ],
  ['a placeholder nobody fills', 'Goodbye.', 'Goodbye {name}.', /phrases\.goodbye: expected no placeholder/],
  ['a letter in an extension', '"103"', '"103a"', /people\[2\]\.extension: expected 1 to 20 digits/],
  ['a service code as extension', '"103"', '"*5"', /people\[2\]\.extension: expected 1 to 20 digits/],
  ['dialplan as extension', '"103"', '"101,1)"', /people\[2\]\.extension: expected 1 to 20 digits/],
  ['a key of one letter', 'key: billing', 'key: h', /people\[2\]\.key: expected 2 to 32/],
  ['a key of one letter and hyphens', 'key: billing', 'key: h--', /people\[2\]\.key: expected 2 to 32/],
  ['a key that goes on as dialplan', 'key: billing', 'key: "x,1,Dial(1)"', /people\[2\]\.key: expected 2 to/],
  [
    'two keys that differ in hyphens',
    'key: ben-ortega',
    'key: annalane',
    /people\[1\]\.key: expected to differ from line 26 in more than hyphens/,
  ],
  [
    'an extension that the local PBX has not',
    '"103"',
    '"2201"',
    /people\[2\]\.extension: the built-in PBX has only 101 to 199/,
  ],
  [
    'the attendant as a person',
    '"103"',
    '"100"',
    /people\[2\]\.extension: the built-in PBX has only 101 to 199/,
  ],
  [
    'another media path',
    'media: audiosocket',
    'media: rtp',
    /telephony\.media: expected one of audiosocket, websocket/,
  ],
  ['the same holiday twice', '2026-12-25', '2026-12-24', /holidays\[1\]\.date: already used in line 19/],
];

for (const [outcome, from, to, expected] of WRONG) {
  test(`${outcome}: refused`, async () => {
    const faults = await faultsIn(changed(from, to));
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', expected);
  });
}

test('another PBX has extensions of its own', async () => {
  const ari = '{ url: "http://127.0.0.1:8088", username: attendant, password: x }';
  const text = changed('maxCalls: 10', `ari: ${ari}`).replace('"103"', '"2201"');
  assert.deepEqual(await faultsIn(text), []);
});

test('hours may end at midnight', async () => {
  assert.deepEqual(await faultsIn(changed('"09:00-15:00"', '"22:00-24:00"')), []);
});

test('a night is one opening that ends after midnight', async () => {
  using file = scratchFile(changed('"09:00-15:00"', '"18:00-03:00"'));
  const { office } = await loadConfig(file.path, {});
  assert.deepEqual(office.hours.friday, [{ fromMinute: 1080, toMinute: 1620 }]);
  const [fault = ''] = await faultsIn(changed('"09:00-15:00"', '"18:00-10:00"'));
  assert.match(fault, /split over two days: "18:00-24:00" here, "00:00-10:00" on the next day/);
  const [second = ''] = await faultsIn(changed('"09:00-15:00"', '"18:00-03:00", "20:00-21:00"'));
  assert.match(second, /expected to begin after the one before it has ended/);
});

test('a variable of the environment stands for a secret', async () => {
  using file = scratchFile(withDeepgram(`${KEY_FROM_ENVIRONMENT}, model: "nova-${variable('VERSION')}"`));
  const { engines } = await loadConfig(file.path, { DG_KEY: 'hunter2', VERSION: '3' });
  assert.ok(engines.speechToText.vendor === 'deepgram');
  assert.equal(engines.speechToText.apiKey, 'hunter2');
  assert.equal(engines.speechToText.model, 'nova-3');
});

test('a secret may be in a file that the environment names', async () => {
  using secret = scratchFile('hunter2\n');
  using file = scratchFile(withDeepgram(KEY_FROM_ENVIRONMENT));
  const { engines } = await loadConfig(file.path, { DG_KEY_FILE: secret.path });
  assert.ok(engines.speechToText.vendor === 'deepgram');
  assert.equal(engines.speechToText.apiKey, 'hunter2');

  const [fault = ''] = await faultsIn(withDeepgram(KEY_FROM_ENVIRONMENT), {
    DG_KEY_FILE: '/nowhere/secret',
  });
  assert.match(fault, /the file that the environment variable DG_KEY_FILE names cannot be read/);
});

test('a variable that is not set, or empty, is one fault that names it', async () => {
  for (const env of [{}, { DG_KEY: '' }]) {
    assert.deepEqual(await faultsIn(withDeepgram(KEY_FROM_ENVIRONMENT), env), [
      '39:45 engines.speechToText.apiKey: the environment variable DG_KEY is not set (nor DG_KEY_FILE)',
    ]);
  }
});

test('two dollars keep the braces', async () => {
  using file = scratchFile(withDeepgram(`apiKey: "a$${variable('b')}"`));
  const { engines } = await loadConfig(file.path, {});
  assert.ok(engines.speechToText.vendor === 'deepgram');
  assert.equal(engines.speechToText.apiKey, `a${variable('b')}`);
});

/** Ways to get a secret wrong. None of them may bring it into the message. */
const LEAKS: readonly (readonly [outcome: string, text: string])[] = [
  ['as a number', withDeepgram('apiKey: 487265001')],
  ['as a list', withDeepgram('apiKey: [s487265001]')],
  ['without the space that makes it a value', withDeepgram('apiKey:s487265001')],
  ['as a key', withDeepgram('"s487265001": x')],
  ['as the vendor', changed('{ vendor: grammar }', '{ vendor: s487265001 }')],
  ['as a URL', withDeepgram('apiKey: x, baseUrl: s487265001')],
  ['in an open quotation', withDeepgram('apiKey: "s487265001')],
  ['as an alias', withDeepgram('apiKey: *s487265001')],
  ['as an anchor', withDeepgram('apiKey: &s487265001 1')],
  ['as a tag', withDeepgram('apiKey: !s487265001 []')],
  ['as the name of a variable', withDeepgram(`apiKey: "${variable('s487265001')}"`)],
  ['as the whole file', 's487265001'],
  ['as a key that stands twice', withDeepgram('s487265001: 1, s487265001: 2')],
];

for (const [outcome, text] of LEAKS) {
  test(`a secret is not shown when it is written ${outcome}`, async () => {
    using file = scratchFile(text);
    await assert.rejects(loadConfig(file.path, {}), ({ code, message }) => {
      assert.equal(code, 'config.invalid');
      assert.doesNotMatch(message, /487265001/);
      return true;
    });
  });
}

test('a file that is not YAML names the place', async () => {
  const [fault = ''] = await faultsIn('business:\n  name: "Sample\nhours: 1');
  assert.match(fault, /^\d+:\d+ the file: not valid YAML: a quotation mark is not closed$/);
});

test('a file that is not there is config.invalid', async () => {
  await assert.rejects(loadConfig('/nowhere/attendant.yaml', {}), {
    code: 'config.invalid',
    message: 'cannot read /nowhere/attendant.yaml: there is no such file',
  });
});

test('the message counts the faults and has one line for each', async () => {
  using file = scratchFile(
    changed('maxCalls: 10', 'maxCalls: ten').replace('media: audiosocket', 'media: 1'),
  );
  await assert.rejects(loadConfig(file.path, {}), ({ message }) => {
    assert.match(
      message,
      /has 2 faults\n {2}\d+:\d+ telephony\.media: .*\n {2}\d+:\d+ telephony\.maxCalls: .*$/,
    );
    return true;
  });
});
