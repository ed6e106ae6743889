import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dangerEn } from '../../../../src/languages/en/danger/danger-en.ts';
import { openGrammar } from '../../../../src/languages/en/grammars/open.ts';
import { createDangerReader } from '../../../../src/reception/understand/danger/danger-reader.ts';
import { office } from '../desk.ts';
import { testDanger } from './danger.rules.ts';

const readDanger = createDangerReader(dangerEn);

testDanger({
  tag: 'en',
  danger: dangerEn,
  within: ['Um,', 'Please hurry.'],
  pieces: [
    'no ',
    'not chest pain ',
    'i think ',
    'my son took ',
    'somebody in ',
    'pregnant last year ',
    'fire alarm ',
    'no, ',
    'chest ',
  ],
});

test('a denial and a time long past reach as far as their own thought', () => {
  for (const [text, kind] of [
    ['No. Chest pain.', 'medical'],
    ['no, i have chest pain', 'medical'],
    ['i have no chest pain', undefined],
    ['i do not have a fever or a cough or chest pain', undefined],
    ['i was with you last year and my husband is choking', 'medical'],
    ['my husband choked on a bone last year', undefined],
    ['i do not know why but he is not breathing', 'medical'],
    ['she will not stop bleeding', 'medical'],
    ['i have had chest pain since last week', 'medical'],
    ['i do not want to die please help me', 'medical'],
    ['i am not suicidal', undefined],
  ] as const) {
    assert.equal(readDanger(text), kind, text);
  }
});

test('what the grammar lets a caller in danger say does alarm', () => {
  const { anyOf = [] } = Object.assign({ anyOf: [] }, openGrammar(office));
  const danger = anyOf.find((each) => JSON.stringify(each).includes('i need an ambulance'));
  const sentences: readonly string[] = JSON.parse(JSON.stringify(danger)).anyOf;
  assert.ok(sentences.length > 5);
  for (const sentence of sentences) assert.ok(readDanger(sentence), sentence);
});
