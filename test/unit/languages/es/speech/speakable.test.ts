import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakable, speakWords } from '../../../../../src/conversation/speakable.ts';
import { conversationLanguageOf } from '../../../../../src/languages/conversation-languages.ts';
import { SPANISH } from '../../../../../src/languages/es/speech/spanish.ts';
import { readCases } from '../../../../support/speakable-cases.ts';
import { speakableRules } from '../../../../support/speakable-rules.ts';

const CASES = readCases('es');
const MEXICAN_CASES = readCases('es-mx');
const MEXICAN = conversationLanguageOf('es-MX');

speakableRules(SPANISH, CASES);
speakableRules(MEXICAN, MEXICAN_CASES);

test('there are at least two hundred and fifty cases', () => {
  assert.ok(CASES.length >= 250, String(CASES.length));
});

test('a case of Mexico differs from that of Spain', () => {
  for (const { written, spoken } of MEXICAN_CASES)
    assert.notEqual(speakable(written, SPANISH), spoken, written);
});

test('each part of the speech knows what it was in the text', () => {
  assert.deepEqual(speakWords('El 3 de mayo, de 9 a 14 h, p. ej. con la Dra. Lang.', SPANISH), [
    { spoken: 'El', original: 'El' },
    { spoken: 'tres de mayo,', original: '3 de mayo,' },
    { spoken: 'de', original: 'de' },
    { spoken: 'nueve a dos de la tarde,', original: '9 a 14 h,' },
    { spoken: 'por ejemplo', original: 'p. ej.' },
    { spoken: 'con', original: 'con' },
    { spoken: 'la', original: 'la' },
    { spoken: 'doctora', original: 'Dra.' },
    { spoken: 'Lang.', original: 'Lang.' },
  ]);
});

test('no English word comes from outside of the folder of Spanish', () => {
  const english =
    /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|the|of|to|and|dot|dash|slash|percent|oh|Street|Doctor|pounds?|Monday|over|times)\b/;
  for (const { written } of readCases('en')) {
    const spoken = speakable(written, SPANISH);
    const [word] = english.exec(spoken) ?? [];
    assert.ok(word === undefined || written.includes(word), `${written} → ${spoken}`);
    assert.doesNotMatch(spoken, /\d|undefined/, written);
  }
});
