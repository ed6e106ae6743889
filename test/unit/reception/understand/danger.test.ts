import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openGrammar } from '../../../../src/languages/en/grammars/open.ts';
import { readDanger } from '../../../../src/reception/understand/danger.ts';
import { office } from '../desk.ts';

const LISTS = 'test/fixtures/danger';
/** A wrong alarm costs a sentence and a person; so many of a hundred are borne. */
const WRONG_PERCENT = 2;

/** `alarm.txt` and `calm.txt` were written before any rule; what other files hold was found later, and mended. */
function linesOf(language: string, name: string): readonly string[] {
  const folder = join(LISTS, language);
  const files = readdirSync(folder).filter((file) => file.startsWith(name));
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  return text.split('\n').filter((line) => line !== '');
}

for (const language of readdirSync(LISTS)) {
  test(`every sentence of danger in "${language}" alarms, with its own kind`, () => {
    const wrong = linesOf(language, 'alarm').filter((line) => {
      const [kind, sentence = ''] = line.split('\t');
      return readDanger(sentence) !== kind;
    });
    assert.deepEqual(wrong, []);
  });

  test(`sentences without danger in "${language}" do not alarm`, () => {
    const calm = linesOf(language, 'calm');
    const wrong = calm.filter((sentence) => readDanger(sentence) !== undefined);
    assert.ok(wrong.length * 100 <= calm.length * WRONG_PERCENT, wrong.join('\n'));
  });
}

test('the same sentences alarm as other engines write them, and within others', () => {
  const missed = linesOf('en', 'alarm').flatMap((line) => {
    const [kind, sentence = ''] = line.split('\t');
    return [sentence.toUpperCase(), sentence.replaceAll("'", '’'), `Um, ${sentence}. Please hurry.`].filter(
      (each) => readDanger(each) !== kind,
    );
  });
  assert.deepEqual(missed, []);
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

test('words without end are read in a moment', () => {
  for (const piece of [
    'a',
    'a ',
    'no ',
    'not chest pain ',
    'i think ',
    'my son took ',
    'somebody in ',
    'pregnant last year ',
    'fire alarm ',
    '. ',
    'no, ',
    'chest ',
    "'",
  ]) {
    const started = performance.now();
    readDanger(piece.repeat(20_000 / piece.length));
    const tookMs = performance.now() - started;
    assert.ok(tookMs < 1_000, `${piece}: ${tookMs} ms`);
  }
});
