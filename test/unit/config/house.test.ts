import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkHouse, loadHouse } from '../../../src/config/house.ts';
import { scratchHome } from '../../support/scratch-home.ts';

const SAMPLE = readFileSync('attendant.yaml', 'utf8');

/** The sample as a further office: what belongs to the house is left out. */
const office = (name: string, entrances: string) =>
  `${SAMPLE.slice(0, SAMPLE.indexOf('engines:')).replace('Riverside Practice', name)}entrances: ${entrances}\n`;

function house(files: Readonly<Record<string, string>>, sample = SAMPLE) {
  const home = scratchHome();
  const configFile = join(home.path, 'attendant.yaml');
  writeFileSync(configFile, sample);
  mkdirSync(join(home.path, 'offices'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home.path, 'offices', name), text);
  const places = { home: home.path, configFile };
  return {
    load: () => loadHouse(places, {}),
    check: () => checkHouse(places, {}, 0),
    /** Every fault of every file, as a person reads it. */
    async faults(): Promise<readonly string[]> {
      const checked = await checkHouse(places, {}, 0);
      return checked.flatMap(({ tenant, faults }) =>
        faults.map(({ line, path, expected }) => `${tenant}:${line} ${path}: ${expected}`),
      );
    },
    [Symbol.dispose]: () => home[Symbol.dispose](),
  };
}

test('a house is the office of attendant.yaml, and those of the folder by their names', async () => {
  using on = house({
    'quay.yaml': office('Quay Dental', '[{ dialled: "300" }]'),
    'harbour.yaml': office('Harbour Clinic', '[{ dialled: "200" }]'),
    'notes.txt': 'not ours',
    '.hidden.yaml': ':',
  });
  const offices = await on.load();
  assert.deepEqual(
    offices.map(({ tenant, config }) => [tenant, config.office.name]),
    [
      ['default', 'Riverside Practice'],
      ['harbour', 'Harbour Clinic'],
      ['quay', 'Quay Dental'],
    ],
  );
});

test('what is the house’s is the same for all of them, and an office without engines has those of the house', async () => {
  const sample = SAMPLE.replace('maxCalls: 10', 'maxCalls: 7\n  fallback: [billing]').replace(
    'vendor: espeak, voice: en-gb',
    'vendor: espeak, voice: en-us',
  );
  using on = house(
    {
      'harbour.yaml': office('Harbour Clinic', '[{ dialled: "200" }]'),
      'quay.yaml': `${office('Quay', '[{ dialled: "300" }]')}telephony: { fallback: [anna-lane], mailbox: "7@x" }\nretention: { sound: 3 }
engines: { speechToText: { vendor: grammar }, receptionist: { vendor: rules }, textToSpeech: { vendor: espeak, voice: en-gb } }\n`,
    },
    `${sample}\nlimits: { maxCallMs: 60000 }\nretention: { sound: 9 }\n`,
  );
  const [first, harbour, quay] = await on.load();
  assert.deepEqual([harbour?.config.limits, quay?.config.limits], [first.config.limits, first.config.limits]);
  assert.deepEqual([harbour?.config.telephony.maxCalls, quay?.config.telephony.maxCalls], [7, 7]);
  assert.deepEqual(harbour?.config.engines, first.config.engines);
  assert.notDeepEqual(quay?.config.engines, first.config.engines);
  // Whom it rings, and how long it keeps what it has, is each office's own.
  assert.deepEqual(
    [harbour?.config.telephony.fallback, harbour?.config.retention.sound],
    [undefined, undefined],
  );
  assert.deepEqual([quay?.config.telephony.fallback, quay?.config.telephony.mailbox], [['anna-lane'], '7@x']);
  assert.equal(quay?.config.retention.sound, 3);
});

test('what an office may not say, and what it has to, is named at its place', async () => {
  const text = office('Harbour Clinic', '[]');
  using on = house({
    'harbour.yaml': `${text}limits: { maxCallMs: 60000 }\ntelephony: { maxCalls: 3, fallback: [nobody] }\n`,
  });
  const [entrances, limits, calls, fallback, ...more] = (await on.faults()).toSorted((a, b) =>
    a.replace(/^\S+ /, '') < b.replace(/^\S+ /, '') ? -1 : 1,
  );
  const line = text.split('\n').length;
  assert.match(entrances ?? '', new RegExp(`^harbour:${line - 1} entrances: missing: expected the numbers`));
  assert.match(limits ?? '', new RegExp(`^harbour:${line} limits: expected in attendant.yaml`));
  assert.match(fallback ?? '', /telephony\.maxCalls: expected in attendant\.yaml/);
  assert.match(calls ?? '', /telephony\.fallback\[0\]: expected a key of people/);
  assert.deepEqual(more, []);
});

test('a fault of the house is told once, and not again for each office', async () => {
  using on = house(
    { 'harbour.yaml': office('Harbour Clinic', '[{ dialled: "200" }]') },
    SAMPLE.replace('maxCalls: 10', 'maxCalls: 0').replace('vendor: rules', 'vendor: nobody'),
  );
  const faults = await on.faults();
  assert.deepEqual(
    faults.map((fault) => fault.replace(/:\d+ /, ' ').replace(/: .*/, '')),
    ['default engines.receptionist.vendor', 'default telephony.maxCalls', 'harbour the file'],
  );
});

test('a number leads to one office only: the same one in any form, and patterns that have a number in common', async () => {
  using on = house(
    {
      'harbour.yaml': office('Harbour', '[{ dialled: "02079460901" }, { dialled: "0207946091X" }]'),
      'quay.yaml': office(
        'Quay',
        '[{ dialled: "+442079460901" }, { dialled: "020*" }, { dialled: "02079460915" }, { dialled: "031*" }]',
      ),
    },
    SAMPLE.replace('phrases:', 'entrances: [{ dialled: "0207946X9*" }]\nphrases:'),
  );
  assert.deepEqual(
    (await on.faults()).map((fault) => fault.replace(/:\d+ /, ' ')),
    [
      'harbour entrances[1].dialled: callers of this number are met by attendant.yaml already',
      'quay entrances[0].dialled: callers of this number are met by harbour.yaml already',
      'quay entrances[1].dialled: callers of this number are met by attendant.yaml already',
    ],
  );
});

test('a file whose name is no office’s is a fault of that file', async () => {
  using on = house({
    'Harbour.yaml': '',
    'x.yaml': '',
    '2026-11-23.yaml': '',
    '300.yaml': '',
    'default.yaml': '',
    'quay.yml': '',
    'harbour-clinic.yaml': office('Harbour', '[{ dialled: "200" }]'),
    'harbourclinic.yaml': office('Harbour', '[{ dialled: "201" }]'),
  });
  const faults = await on.faults();
  assert.deepEqual(
    faults.map((fault) => fault.split(':')[0]),
    ['2026-11-23', '300', 'Harbour', 'default', 'harbourclinic', 'quay.yml', 'x'],
  );
  assert.match(faults.join('\n'), /harbourclinic:1 the file: .*differs from harbour-clinic\.yaml/);
});

test('a file that is no map, and one whose `telephony` is none, is told so', async () => {
  using on = house({
    'harbour.yaml': '- a\n',
    'quay.yaml': `${office('Quay', '[{ dialled: "300" }]')}telephony: audiosocket\n`,
    'pier.yaml': 'business: *nobody\n',
  });
  const faults = (await on.faults().catch((error: Error) => [error.message])).join('\n');
  assert.match(faults, /pier\.yaml: the file uses YAML aliases/);
  using without = house({
    'harbour.yaml': '- a\n',
    'quay.yaml': `${office('Quay', '[{ dialled: "300" }]')}telephony: audiosocket\n`,
  });
  const told = await without.faults();
  assert.ok(told.includes('harbour:1 the file: expected keys with values'), told.join('\n'));
  assert.match(told.join('\n'), /quay:\d+ telephony: expected keys with values/);
});

test('what an office is warned of for the engines of the house is told at the office', async () => {
  const german = office('Harbour', '[{ dialled: "200" }]')
    .replace('language: en-GB', 'language: de-DE')
    .replace(
      '{business}, hello. I am an automated assistant. How can I help you?',
      '{business}, guten Tag. Ich bin ein automatischer Assistent.',
    );
  using on = house({ 'harbour.yaml': german });
  const [, harbour] = await on.check();
  assert.deepEqual(harbour?.faults, []);
  assert.match(harbour?.warnings.map(({ expected }) => expected).join() ?? '', /does not understand de-DE/);
});

test('every faulty file is told of at once, and never a value of one', async () => {
  using on = house({
    'harbour.yaml': 'business: secret-1\nentrances: [{ dialled: "200" }]\n',
    'quay.yaml': 'business: [secret-2\n',
  });
  await assert.rejects(on.load(), (error: Error) => {
    assert.match(error.message, /harbour\.yaml has \d+ faults[\s\S]*quay\.yaml has 1 fault/);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
});
