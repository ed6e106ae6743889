import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, faultsIn } from '../../support/config-file.ts';

/** What is wrong with languages and entrances: the sample's line, what stands in its place, and the one fault. */
const WRONG: readonly (readonly [outcome: string, from: string, to: string, expected: RegExp])[] = [
  [
    'a key for a language that the menu has for a person',
    'language: en-GB',
    'language: en-GB\n  languages: [{ tag: de-DE, key: "4" }]',
    /languages\[0\]\.key: expected one digit from "7" to "9"/,
  ],
  [
    'two languages with one key',
    'language: en-GB',
    'language: en-GB\n  languages: [{ tag: de-DE, key: "8" }, { tag: es-ES, key: "8" }]',
    /languages\[1\]\.key: already used in line 8/,
  ],
  [
    'a language as it is spoken in two countries',
    'language: en-GB',
    'language: en-GB\n  languages: [{ tag: de-DE }, { tag: de-AT }]',
    /languages\[1\]\.tag: line 8 has this language for another country/,
  ],
  [
    'two entrances with one number',
    'engines:',
    'entrances:\n  - { dialled: "+442079460155" }\n  - { dialled: "02079460155" }\nengines:',
    /entrances\[1\]\.dialled: already used in line \d+/,
  ],
  [
    'an entrance for a number with letters',
    'engines:',
    'entrances: [{ dialled: "0800-DOCTOR" }]\nengines:',
    /entrances\[0\]\.dialled: expected a number as the PBX shows it/,
  ],
  [
    'an entrance in a language that the office has not',
    'engines:',
    'entrances: [{ dialled: "100", language: de-DE }]\nengines:',
    /entrances\[0\]\.language: expected a language of the office: en-GB/,
  ],
  [
    'an entrance for nobody of the directory',
    'engines:',
    'entrances: [{ dialled: "100", department: accounts }]\nengines:',
    /entrances\[0\]\.department: expected the key of one of people/,
  ],
  [
    'an entrance whose greeting passes for a person',
    'engines:',
    'entrances: [{ dialled: "100", greeting: "{business}, Anna speaking." }]\nengines:',
    /entrances\[0\]\.greeting: .*right to know/,
  ],
  [
    'the language of the greeting as a further one',
    'language: en-GB',
    'language: en-GB\n  languages: [{ tag: en-US }]',
    /languages\[0\]\.tag: the office greets in this language/,
  ],
  [
    'an entrance in a language that nobody speaks here',
    'engines:',
    'entrances: [{ dialled: "100", language: klingon-1 }]\nengines:',
    /entrances\[0\]\.language: expected /,
  ],
];

for (const [outcome, from, to, expected] of WRONG) {
  test(`${outcome}: refused`, async () => {
    const faults = await faultsIn(changed(from, to));
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', expected);
  });
}
