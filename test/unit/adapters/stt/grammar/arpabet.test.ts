import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arpabetFromIpa, arpabetFromSpelling } from '../../../../../src/adapters/stt/grammar/arpabet.ts';

test('espeak-ng transcriptions become phones, the longest sign first', () => {
  assert.equal(arpabetFromIpa('dʒˈɒnsən'), 'JH AA N S AH N');
  assert.equal(arpabetFromIpa('t\u200dʃˈɜːt\u200dʃ'), 'CH ER CH');
  assert.equal(arpabetFromIpa('zˈiəɹəʊ'), 'Z IY AH R OW');
});

test('signs without a phone are left out, and nothing stays nothing', () => {
  assert.equal(arpabetFromIpa('(en)ʘ kˈat!'), 'EH N K AE T');
  assert.equal(arpabetFromIpa(''), '');
});

test('spelling gives a guess for Latin letters with accents, and none for others', () => {
  assert.equal(arpabetFromSpelling('Kelly'), 'K EH L IY');
  assert.equal(arpabetFromSpelling('Päschke'), 'P AE S CH K');
  assert.equal(arpabetFromSpelling('李'), '');
});
