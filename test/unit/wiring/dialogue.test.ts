import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unchangingPhrases } from '../../../src/wiring/dialogue.ts';
import { office } from '../reception/desk.ts';

test('phrases are ready as they are read in the language of the office', () => {
  const phrases = { ...office.phrases, greeting: 'We are back on 3/4/2027.' };
  const [british = ''] = unchangingPhrases({ ...office, language: 'en-GB', phrases }).greeting;
  const [american = ''] = unchangingPhrases({ ...office, language: 'en-US', phrases }).greeting;
  assert.match(british, /April/);
  assert.match(american, /March/);
});
