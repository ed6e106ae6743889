import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyRules } from '../../../src/conversation/speakable/apply-rules.ts';
import { rulesFor } from '../../../src/conversation/speakable/rules-for.ts';
import { readCases } from '../../support/speakable-cases.ts';
import { GERMAN } from './speakable-german.ts';

const rules = rulesFor(GERMAN);
const say = (text: string) =>
  applyRules(text, rules)
    .map(({ spoken }) => spoken)
    .join(' ');

test('a language is one file: numbers, dates, times, money and addresses are said by its data alone', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['21', 'einundzwanzig'],
    ['1.234.567', 'eine Million zweihundertvierunddreißigtausendfünfhundertsiebenundsechzig'],
    ['3,5 km', 'drei Komma fünf Kilometer'],
    ['12,50 €', 'zwölf Euro fünfzig'],
    ['um 9:30 Uhr', 'um neun Uhr dreißig'],
    ['um 14 Uhr', 'um vierzehn Uhr'],
    ['am 24.12.2026', 'am vierundzwanzigsten Dezember zweitausendsechsundzwanzig'],
    ['am 3. Mai 1999', 'am dritten Mai neunzehnhundertneunundneunzig'],
    ['Mo-Fr 9:00-17:00', 'Montag bis Freitag neun Uhr bis siebzehn Uhr'],
    ['20%', 'zwanzig Prozent'],
    ['5-10 Min', 'fünf bis zehn Minuten'],
    ['120/80', 'einhundertzwanzig zu achtzig'],
    ['Durchwahl 101', 'Durchwahl eins null eins'],
    ['+49 30 901820', 'plus vier neun, drei null, neun null eins, acht zwei null'],
    ['info@example.de', 'info at example Punkt D E'],
    ['Nr. 5', 'Nummer fünf'],
    ['z.B. Dr. Lang', 'zum Beispiel Doktor Lang'],
    ['-5°C', 'minus fünf Grad Celsius'],
  ];
  for (const [written, spoken] of cases) assert.equal(say(written), spoken);
});

test('no English word comes from outside of the file of English', () => {
  const english =
    /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|the|of|to|and|dot|dash|slash|percent|oh|Street|Doctor|pounds?|Monday|over|times)\b/;
  for (const { written } of readCases('en')) {
    const spoken = say(written);
    const [word] = english.exec(spoken) ?? [];
    assert.ok(word === undefined || written.includes(word), `${written} → ${spoken}`);
    assert.doesNotMatch(spoken, /\d|undefined/, written);
  }
});
