import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutEntities } from '../../../../../src/conversation/speakable/entities.ts';
import { speakable, speakWords } from '../../../../../src/conversation/speakable.ts';
import { AMERICAN } from '../../../../../src/languages/en/speech/american.ts';
import { ENGLISH } from '../../../../../src/languages/en/speech/english.ts';
import { readCases } from '../../../../support/speakable-cases.ts';
import { speakableRules } from '../../../../support/speakable-rules.ts';

const CASES = readCases('en');
const AMERICAN_CASES = readCases('en-us');
const say = (text: string) => speakable(text, ENGLISH);

speakableRules(ENGLISH, CASES);
speakableRules(AMERICAN, AMERICAN_CASES);

test('there are at least fourteen hundred cases', () => {
  assert.ok(CASES.length >= 1400, String(CASES.length));
});

test('a case of America differs from that of Britain or is of a kind that the country decides', () => {
  const differing = AMERICAN_CASES.filter(({ written }) => say(written) !== speakable(written, AMERICAN));
  assert.ok(differing.length >= 20, String(differing.length));
});

test('every case is said the same within a sentence', () => {
  const wordy = CASES.filter(
    ({ written, spoken }) => /^[\w£$€+(](?!.*\.$)/.test(written) && /^[a-z]/.test(spoken),
  );
  assert.ok(wordy.length > 400, String(wordy.length));
  for (const { written, spoken } of wordy) {
    assert.equal(say(`I said ${written}, thank you.`), `I said ${spoken}, thank you.`);
  }
});

test('each part of the speech knows what it was in the text', () => {
  assert.deepEqual(speakWords('Call Dr. Lane at 020 7946 0000, 9 am - 5 pm 😀.', ENGLISH), [
    { spoken: 'Call', original: 'Call' },
    { spoken: 'Doctor', original: 'Dr.' },
    { spoken: 'Lane', original: 'Lane' },
    { spoken: 'at', original: 'at' },
    { spoken: 'zero two zero, seven nine four six, zero zero zero zero,', original: '020 7946 0000,' },
    { spoken: 'nine AM to five PM.', original: '9 am - 5 pm 😀.' },
  ]);
});

test('a service number by itself is read by its digits, one of the others in a sentence is an amount', () => {
  assert.equal(say('112'), 'one one two');
  assert.equal(say('988.'), 'nine eight eight.');
  assert.equal(say('911?'), 'nine one one?');
  assert.equal(say('There are 112 of them'), 'There are one hundred and twelve of them');
  assert.equal(say('We have 111, thank you.'), 'We have one hundred and eleven, thank you.');
  assert.equal(say('It took 101 days.'), 'It took one hundred and one days.');
});

test('of an entity the character is said and remembered', () => {
  assert.deepEqual(speakWords('Smith &amp; Sons, 9&nbsp;am', ENGLISH), [
    { spoken: 'Smith and Sons,', original: 'Smith & Sons,' },
    { spoken: 'nine AM', original: '9 am' },
  ]);
  assert.equal(withoutEntities('&constructor;&#0;&#x110000;&#xD800;&#x41;&#66;'), '&constructor;   AB');
});
