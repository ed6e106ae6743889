import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialledForms } from '../../../src/countries/dialled-forms.ts';
import { entrancesOf } from '../../../src/reception/entrance.ts';

/** A number of each country, in every form that a carrier may show. */
const SHOWN = {
  GB: ['+442079460901', '442079460901', '02079460901', '2079460901', '00442079460901'],
  DE: ['+49301234567', '49301234567', '0301234567', '301234567', '0049301234567'],
  ES: ['+34915550123', '34915550123', '915550123', '0034915550123'],
  US: ['+12025550123', '12025550123', '2025550123', '01112025550123'],
};

test('a number has the forms in which carriers and phones show it, however it is written', () => {
  for (const [country, shown] of Object.entries(SHOWN)) {
    const forms = dialledForms(shown[0] ?? '', country);
    assert.deepEqual(forms.toSorted(), shown.toSorted(), country);
    assert.deepEqual(new Set(dialledForms(shown[2] ?? '', country)), new Set(forms), country);
  }
});

test('of what the daemon takes for the number there is none that a dialplan does not know', () => {
  for (const [country, shown] of Object.entries(SHOWN)) {
    const [written = ''] = shown;
    const find = entrancesOf([{ country, entrances: [{ dialled: written }] }]);
    const forms = dialledForms(written, country);
    const ways = [...shown, ...shown.map((form) => form.replace(/^\+/, '00'))];
    for (const way of ways) if (find(way)) assert.ok(forms.includes(way), `${country} ${way}`);
  }
});

test('the beginning of a number is translated like a whole one', () => {
  assert.deepEqual(dialledForms('+44207946091X', 'GB'), [
    '+44207946091X',
    '44207946091X',
    '0207946091X',
    '207946091X',
    '0044207946091X',
  ]);
  assert.deepEqual(dialledForms('+4930*', 'GB'), ['+4930*', '4930*', '004930*']);
});

test('an extension, and a pattern of what the PBX shows, have the one form', () => {
  assert.deepEqual(dialledForms('200', 'GB'), ['200']);
  assert.deepEqual(dialledForms('2XX', 'GB'), ['2XX']);
  assert.deepEqual(dialledForms('*', 'GB'), ['*']);
});
