import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakable, speakWords } from '../../../../../src/conversation/speakable.ts';
import { AUSTRIAN } from '../../../../../src/languages/de/speech/austrian.ts';
import { GERMAN } from '../../../../../src/languages/de/speech/german.ts';
import { SWISS } from '../../../../../src/languages/de/speech/swiss.ts';
import { readCases } from '../../../../support/speakable-cases.ts';
import { speakableRules } from '../../../../support/speakable-rules.ts';

const CASES = readCases('de');

speakableRules(GERMAN, CASES);

test('there are at least two hundred and fifty cases', () => {
  assert.ok(CASES.length >= 250, String(CASES.length));
});

test('Austria has a first month of its own, and each country its own telephone numbers', () => {
  assert.equal(speakable('am 3.1.2027', AUSTRIAN), 'am dritten Jänner zweitausendsiebenundzwanzig');
  assert.equal(speakable('am 3. Januar', AUSTRIAN), 'am dritten Januar');
  assert.equal(speakable('am 3. Jänner', GERMAN), 'am dritten Jänner');
  assert.equal(speakable('044 668 18 00', SWISS), 'null vier vier, sechs sechs acht, eins acht, null null');
});

test('each part of the speech knows what it was in the text', () => {
  assert.deepEqual(speakWords('Am 3. Mai, 9–12 Uhr, z. B. bei Dr. Lang.', GERMAN), [
    { spoken: 'Am', original: 'Am' },
    { spoken: 'dritten Mai,', original: '3. Mai,' },
    { spoken: 'neun bis zwölf Uhr,', original: '9–12 Uhr,' },
    { spoken: 'zum Beispiel', original: 'z. B.' },
    { spoken: 'bei', original: 'bei' },
    { spoken: 'Doktor', original: 'Dr.' },
    { spoken: 'Lang.', original: 'Lang.' },
  ]);
});

test('no English word comes from outside of the folder of German', () => {
  const english =
    /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|the|of|to|and|dot|dash|slash|percent|oh|Street|Doctor|pounds?|Monday|over|times)\b/;
  for (const { written } of readCases('en')) {
    const spoken = speakable(written, GERMAN);
    const [word] = english.exec(spoken) ?? [];
    assert.ok(word === undefined || written.includes(word), `${written} → ${spoken}`);
    assert.doesNotMatch(spoken, /\d|undefined/, written);
  }
});
