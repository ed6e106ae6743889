import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkConfig } from '../../../src/config/load.ts';

const SAMPLE = await readFile('attendant.yaml', 'utf8');
const BILLING = 'extension: "103"';
const OWN_PBX = 'maxCalls: 10\n  ari: { url: "http://127.0.0.1:8088", username: attendant, password: x }';

/** The sample with changes, each a text and what stands in its place. */
async function check(...changes: readonly (readonly [string, string])[]) {
  const folder = await mkdtemp(join(tmpdir(), 'people-'));
  try {
    const text = changes.reduce((yaml, [from, to]) => {
      assert.ok(yaml.includes(from), from);
      return yaml.replace(from, to);
    }, SAMPLE);
    const file = join(folder, 'attendant.yaml');
    await writeFile(file, text);
    const { config, faults } = await checkConfig(file, {});
    return { config, faults: faults.map(({ path, expected }) => `${path}: ${expected}`) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const country = (code: string) =>
  ['timeZone: Europe/London', `timeZone: Europe/London\n  country: ${code}`] as const;

for (const [code, number] of [
  ['GB', '112'],
  ['DE', '110'],
  ['AT', '144'],
  ['CH', '117'],
  ['FR', '114'],
  ['AU', '106'],
] as const) {
  test(`${number} is refused as an extension in ${code}`, async () => {
    const { faults } = await check(country(code), [BILLING, `extension: "${number}"`]);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', /^people\[2\]\.extension: .*this is an emergency number/);
  });
}

test('110 is an extension like any other where it is no emergency number', async () => {
  assert.deepEqual((await check([BILLING, 'extension: "110"'])).faults, []);
});

for (const reach of ['extension: "999"', 'group: "112"']) {
  test(`${reach} is refused on a PBX of one's own, too`, async () => {
    const { faults } = await check(['maxCalls: 10', OWN_PBX], [BILLING, reach]);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', /this is an emergency number, which the attendant never dials$/);
  });
}

test('an emergency number that the site adds is refused in the directory and in the fallback', async () => {
  const { faults } = await check(
    ['maxCalls: 10', 'maxCalls: 10\n  emergencyNumbers: ["111"]\n  fallback: ["111"]'],
    [BILLING, 'extension: "111"'],
  );
  assert.deepEqual(
    faults.map((fault) => fault.replace(/: .*/, '')),
    ['people[2].extension', 'telephony.fallback[0]'],
  );
});

for (const [number, expected] of [
  ['112', /whole telephone number/],
  ['+112', /whole telephone number/],
  ['0044999', /whole telephone number/],
  ['+44999', /whole telephone number/],
  ['02079460123&PJSIP/1', /digits/],
  ['0207 9460123', /digits/],
  ['*21#', /digits/],
] as const) {
  test(`${number} is refused as a number outside`, async () => {
    const { faults } = await check([BILLING, `outside: "${number}"`]);
    assert.match(faults[0] ?? '', expected);
  });
}

test('a person can be a number outside, and with a PBX of one’s own a group', async () => {
  const outside = await check([BILLING, 'outside: "+442079460123"']);
  assert.deepEqual(outside.faults, []);
  assert.deepEqual(outside.config?.office.people[2], {
    key: 'billing',
    name: 'the billing desk',
    aliases: ['billing', 'accounts', 'invoices'],
    outside: '+442079460123',
  });
  assert.deepEqual((await check(['maxCalls: 10', OWN_PBX], [BILLING, 'group: "600"'])).faults, []);
});

for (const [why, reach, expected] of [
  ['without anything that rings', 'aliases: []', /people\[2\]\.extension: missing: expected an extension/],
  [
    'that rings in two ways',
    `${BILLING}, outside: "02079460123"`,
    /people\[2\]\.extension: expected one of extension/,
  ],
  [
    'that is a group of the PBX of ./scripts/start',
    'group: "600"',
    /people\[2\]\.group: expected a PBX of your own/,
  ],
] as const) {
  test(`a person ${why} is refused`, async () => {
    const from =
      reach === 'aliases: []' ? 'aliases: [billing, accounts, invoices], extension: "103"' : BILLING;
    const { faults } = await check([from, reach]);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', expected);
  });
}

for (const [fallback, fault] of [
  ['[anna-lane, "102"]', undefined],
  ['[ana-lane]', /telephony\.fallback\[0\]: expected a key of people or an extension/],
  ['["112"]', /telephony\.fallback\[0\]: expected a phone of the office: this is an emergency number/],
  ['["2201"]', /telephony\.fallback\[0\]: the built-in PBX has only 101 to 199/],
  ['[]', /telephony\.fallback: /],
] as const) {
  test(`the fallback ${fallback} is ${fault ? 'refused' : 'taken'}`, async () => {
    const { faults } = await check(['maxCalls: 10', `maxCalls: 10\n  fallback: ${fallback}`]);
    if (fault) assert.match(faults[0] ?? '', fault);
    else assert.deepEqual(faults, []);
  });
}
