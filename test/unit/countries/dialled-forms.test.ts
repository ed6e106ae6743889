import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialledForms } from '../../../src/countries/dialled-forms.ts';

test('a number has the forms in which carriers and phones show it, however it is written', () => {
  const all = ['+442079460901', '442079460901', '02079460901'];
  for (const written of ['+442079460901', '02079460901'])
    assert.deepEqual(dialledForms(written, 'GB').toSorted(), all.toSorted(), written);
  assert.ok(dialledForms('00442079460901', 'GB').includes('+442079460901'));
});

test('a country without a prefix of its own has the national number as it is', () => {
  assert.ok(dialledForms('+34915550123', 'ES').includes('915550123'));
});

test('the beginning of a number is translated like a whole one', () => {
  assert.deepEqual(dialledForms('+44207946091X', 'GB'), ['+44207946091X', '44207946091X', '0207946091X']);
  assert.deepEqual(dialledForms('+4930*', 'GB'), ['+4930*', '4930*']);
});

test('an extension, and a pattern of what the PBX shows, have the one form', () => {
  assert.deepEqual(dialledForms('200', 'GB'), ['200']);
  assert.deepEqual(dialledForms('2XX', 'GB'), ['2XX']);
  assert.deepEqual(dialledForms('*', 'GB'), ['*']);
});
