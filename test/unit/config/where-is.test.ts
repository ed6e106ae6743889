import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSettings } from '../../../src/config/find-settings.ts';
import { settingsReference } from '../../../src/config/settings-reference.ts';
import { SOUGHT, whereIs } from '../../../src/config/where-is.ts';
import { changed, faultsIn } from '../../support/config-file.ts';

test('every key that an admin is sent to is there', () => {
  const keys = new Set(settingsReference().map(({ key }) => key));
  const gone = SOUGHT.flatMap((sought) => sought.keys.filter((key) => !keys.has(key)));
  assert.deepEqual(gone, []);
});

test('no word leads to two answers, and none is a key of the file itself', () => {
  const words = SOUGHT.flatMap((sought) => sought.words);
  assert.equal(new Set(words.map((word) => whereIs(word)?.words.indexOf(word) ?? -1)).has(-1), false);
  const parts = new Set(settingsReference().map(({ key }) => key));
  assert.deepEqual(
    words.filter((word) => parts.has(word)),
    [],
  );
});

test('a key is found by its part, its end, in any spelling of its lists, and by what it is called elsewhere', () => {
  const keysOf = (asked: string) => findSettings(asked).found?.map(({ key }) => key);
  assert.equal(keysOf('hours')?.length, 8);
  for (const asked of ['people.extension', 'people[].extension', 'people[0].extension', 'extension'])
    assert.deepEqual(keysOf(asked), ['people[].extension'], asked);
  assert.deepEqual(keysOf('FAQs'), ['information[].asked', 'information[].answer']);
  assert.deepEqual(findSettings('timezon'), { found: undefined, near: 'timeZone' });
  assert.deepEqual(findSettings('zzzzzzzzzzzz'), { found: undefined, near: undefined });
});

test('an unknown key that other telephone systems have is answered with the one that does it here', async () => {
  const faults = await faultsIn(changed('people: #', 'departments: []\n\npeople: #'));
  assert.match(faults.join('\n'), /departments: unknown key: here that is people\[\]\.group/);
  const typo = await faultsIn(changed('people: #', 'peeple: []\n\npeople: #'));
  assert.match(typo.join('\n'), /peeple: unknown key: did you mean people\?/);
});
