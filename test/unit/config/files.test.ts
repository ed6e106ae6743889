import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { checkConfig } from '../../../src/config/load.ts';
import { changed, faultsIn, loadText, SAMPLE, warningsIn } from '../../support/config-file.ts';

const KEY = `$${'{KEY}'}`;

/** Parser's words that no office should meet. */
const SLANG = /implicit|scalar|token|flow|char\b|indent\b|alias props|compact/i;

const FAULTS: readonly (readonly [outcome: string, text: string | Uint8Array, lines: readonly RegExp[]])[] = [
  [
    'Latin-1',
    Buffer.from(changed('name: Riverside', 'name: Praxis Müller'), 'latin1'),
    [/^4:17 the file: not UTF-8: save the file as UTF-8 \(it looks like Latin-1/],
  ],
  ['UTF-16', Buffer.from(`\u{feff}${SAMPLE}`, 'utf16le'), [/^1:1 the file: not UTF-8 but UTF-16/]],
  [
    'a variable without quotes in braces',
    changed('{ vendor: grammar }', `{ vendor: deepgram, apiKey: ${KEY}, model: nova-3 }`),
    [/^39:45 the file: put the variable in quotes: "\$\{KEY\}"$/],
  ],
  [
    'two variables without quotes in braces',
    changed('{ vendor: grammar }', `{ vendor: deepgram, apiKey: ${KEY} }`).replace(
      '{ vendor: rules }',
      `{ vendor: openai, model: m, apiKey: ${KEY} }`,
    ),
    [/^39:45 .*put the variable in quotes/, /^41:53 .*put the variable in quotes/],
  ],
  [
    'a tab',
    changed('  name: Riverside', '\tname: Riverside'),
    [/^4:1 the file: not valid YAML: indented by a tab: take spaces$/],
  ],
  [
    'prose',
    'Dear sirs, this is our office.\nWe are open: from nine to five.\nBye\n',
    [/^1:1 .*expected `key: value`; this line has no colon/, /^3:1 .*has no colon/],
  ],
  ['a letter without a colon', 'We are open nine to five.\n', [/^1:1 the file: expected keys with values$/]],
  [
    'a colon in a name',
    changed('name: Riverside Practice', 'name: Riverside: the practice'),
    [/^4:9 .*a second colon in one line: put the text in quotes$/],
  ],
  [
    'a bracket that stays open',
    changed('friday: ["09:00-15:00"]', 'friday: ["09:00-15:00"'),
    [/bracket above is not closed/],
  ],
  [
    'a number sign in braces',
    changed('name: Ben Ortega,', 'name: Room #5,'),
    [/^27:35 people\[1\]\.name: a comment begins at this #, and the text ends before it: put it in quotes$/],
  ],
  [
    'a key that stands twice',
    changed('  address: 12', '  name: Another\n  address: 12'),
    [/^5:3 the file: a key that is already used in line 4$/],
  ],
  [
    'a day that is closed in a word',
    changed('saturday: []', 'saturday: closed'),
    [/hours\.saturday: expected a list of hours.*\[\] is closed$/],
  ],
  [
    'hours without brackets',
    changed('["09:00-15:00"]', '"09:00-15:00"'),
    [/hours\.friday: expected a list: put it in brackets, \["09:00-15:00"\]$/],
  ],
  [
    'a night until noon',
    changed('"09:00-15:00"', '"22:00-12:00"'),
    [/hours\.friday\[0\]: .*split over two days: "22:00-24:00" here, "00:00-12:00" on the next day$/],
  ],
  ['a day until zero', changed('"09:00-15:00"', '"18:00-00:00"'), [/midnight as an end is 24:00$/]],
  [
    'a language that the house lacks',
    changed('language: en-GB', 'language: pl-PL'),
    [/^7:13 business\.language: expected a language that the attendant speaks; languages: .*\ben\b/],
  ],
  ['French', changed('language: en-GB', 'language: fr'), [/business\.language: expected a language that/]],
  [
    'the police as a phone of a German office',
    changed('language: en-GB', 'language: en-GB\n  country: DE').replace('"103"', '"110"'),
    [/people\[2\]\.extension: .*this is an emergency number/],
  ],
  [
    'an emergency number as a phone of another PBX',
    changed('maxCalls: 10', 'ari: { url: "http://127.0.0.1:8088", username: a, password: x }').replace(
      '"103"',
      '"999"',
    ),
    [/people\[2\]\.extension: .*this is an emergency number/],
  ],
  [
    'an assistant who may be a person',
    changed('an automated assistant', "the doctor's assistant"),
    [/phrases\.greeting: .*right to know/],
  ],
];

for (const [outcome, text, lines] of FAULTS) {
  test(`${outcome}: told in words that help`, async () => {
    const faults = await faultsIn(text);
    assert.equal(faults.length, lines.length, faults.join('\n'));
    for (const [at, line] of lines.entries()) assert.match(faults[at] ?? '', line);
    for (const fault of faults) assert.doesNotMatch(fault.replace(/`[^`]*`/g, ''), SLANG);
  });
}

test('every way to break the sample by one character is told in words of people', async () => {
  const breaks = [...'@`%*&!|>}]:-?"\'\t,'].flatMap((sign) => [
    changed('name: Riverside', `name: ${sign}Riverside`),
    changed('  timeZone', `${sign}timeZone`),
    changed('[]', `[${sign}`),
  ]);
  const told = (await Promise.all(breaks.map((text) => faultsIn(text)))).flat();
  assert.ok(told.length > 20);
  for (const fault of told) assert.doesNotMatch(fault.replace(/`[^`]*`/g, ''), SLANG);
});

test('hours may be written without the zero in front', async () => {
  const { office } = await loadText(changed('"09:00-15:00"', '"9:00-15:00"'));
  assert.deepEqual(office.hours.friday, [{ fromMinute: 540, toMinute: 900 }]);
});

test('what several people share may be written once, with a merge key', async () => {
  const text = changed('tuesday: ["09:00-12:30", "13:30-17:00"]', 'tuesday: &day ["09:00-12:30"]').replace(
    'thursday: ["09:00-12:30", "13:30-17:00"]',
    'thursday: *day',
  );
  const merged = text.replace(
    '{ date: "2026-12-25", name: Christmas Day }',
    '&christmas { date: "2026-12-25", name: Christmas Day }\n  - { <<: *christmas, date: "2026-12-26" }',
  );
  const { office } = await loadText(merged);
  assert.deepEqual(office.hours.thursday, office.hours.tuesday);
  assert.deepEqual(office.holidays[2], { date: '2026-12-26', name: 'Christmas Day', open: [] });
});

for (const greeting of [
  'I am an AI assistant',
  'I am a virtual receptionist',
  'you are speaking with a digital assistant',
  "I'm the practice's robot",
  'this is an artificial voice',
]) {
  test(`"${greeting}" says that a machine speaks`, async () => {
    assert.deepEqual(await faultsIn(changed('I am an automated assistant', greeting)), []);
  });
}

const WARNINGS: readonly (readonly [outcome: string, text: string, lines: readonly RegExp[]])[] = [
  ['the sample', SAMPLE, []],
  [
    'a name with a number sign',
    changed('name: Riverside Practice # sample data: no real practice', 'name: Room #5 clinic'),
    [/^4:14 business\.name: a comment begins at this #/],
  ],
  [
    'two people with one alias',
    changed('[mister ortega, ben]', '[mister ortega, Anna]'),
    [/^27:67 people\[1\]\.aliases\[1\]: people\[0\] is called so too: callers will be asked whom they mean$/],
  ],
  [
    'an alias that is the name of another',
    changed('[mister ortega, ben]', '[Doctor Anna Lane]'),
    [/people\[0\] is called so too/],
  ],
  ...['it', 'yes', 'hours', 'Hello'].map(
    (word) =>
      [
        `the alias ${word}`,
        changed('aliases: [billing, accounts', `aliases: ["${word}", accounts`),
        [/people\[2\]\.aliases\[0\]: callers say this word without meaning anybody/],
      ] as const,
  ),
  [
    'an alias of signs',
    changed('aliases: [billing', 'aliases: ["???"'),
    [/nothing in it that a caller could say/],
  ],
  ...['EST', 'Etc/GMT-5', 'UTC'].map(
    (zone) =>
      [
        `the zone ${zone}`,
        changed('Europe/London', zone),
        [/^6:13 business\.timeZone: this zone has no summer time/],
      ] as const,
  ),
  [
    'a German voice',
    changed('voice: en-gb', 'voice: de'),
    [/engines\.textToSpeech\.voice: a voice of another language than en-GB/],
  ],
  [
    'a German model of speech',
    changed('{ vendor: grammar }', '{ vendor: deepgram, apiKey: k, model: flux-general-de }'),
    [
      /engines\.speechToText\.vendor: callers' voices go to api\.deepgram\.com, health data with them/,
      /engines\.speechToText\.model: does not understand en-GB/,
    ],
  ],
  [
    'a vendor that may hear of health',
    changed('{ vendor: grammar }', '{ vendor: deepgram, apiKey: k, healthData: yes }'),
    [],
  ],
  [
    'a model of a vendor',
    changed('{ vendor: rules }', '{ vendor: openai, apiKey: k, model: m }'),
    [/engines\.receptionist\.vendor: what callers say goes to api\.openai\.com/],
  ],
  [
    'a model in the house',
    changed('{ vendor: rules }', '{ vendor: openai, baseUrl: "http://192.168.1.5:11434/v1", model: m }'),
    [],
  ],
  [
    'a voice of a vendor',
    changed('{ vendor: espeak, voice: en-gb }', '{ vendor: elevenlabs, apiKey: k, voiceId: v }'),
    [/engines\.textToSpeech\.vendor: .*api\.elevenlabs\.io/],
  ],
];

for (const [outcome, text, lines] of WARNINGS) {
  test(`${outcome}: ${lines.length === 0 ? 'no warning' : 'a warning, and valid'}`, async () => {
    const warnings = await warningsIn(text);
    assert.equal(warnings.length, lines.length, warnings.join('\n'));
    for (const [at, line] of lines.entries()) assert.match(warnings[at] ?? '', line);
    assert.deepEqual(await faultsIn(text), []);
  });
}

test('a holiday is past on the day after it, by the calendar of the office', async () => {
  const text = changed('Europe/London', 'Pacific/Auckland');
  assert.deepEqual(await warningsIn(text, '2026-12-24T10:00Z'), []);
  assert.equal((await warningsIn(text, '2026-12-24T11:30Z')).length, 1);
});

test('what is no file does not hold the check', async () => {
  for (const [path, why] of [
    ['/dev/zero', /it is no file/],
    ['/tmp', /it is a folder/],
    ['attendant.yaml/x', /there is no such file/],
  ] as const) {
    await assert.rejects(checkConfig(path, {}), { code: 'config.invalid', message: why });
  }
  const argv = ['-c', `"${process.execPath}" src/main.ts config check <(cat attendant.yaml)`];
  const { status, stdout } = spawnSync('bash', argv, { encoding: 'utf8', timeout: 20_000 });
  assert.deepEqual([status, /: valid/.test(stdout)], [0, true]);
});
