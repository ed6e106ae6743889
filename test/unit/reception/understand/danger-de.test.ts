import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dangerDe } from '../../../../src/languages/de/danger/danger-de.ts';
import { createDangerReader } from '../../../../src/reception/understand/danger/danger-reader.ts';
import { testDanger } from './danger.rules.ts';

testDanger({
  tag: 'de',
  danger: dangerDe,
  within: ['Äh,', 'Bitte schnell.'],
  pieces: [
    'nein ',
    'nicht ',
    'kein ',
    'keine brustschmerzen ',
    'ich glaube ',
    'mein sohn hat ',
    'ich rufe ',
    'ich will mich ',
    'jemand im ',
    'schwanger letztes jahr ',
    'rauchmelder ',
    'nein, ',
    'brust ',
    'ue',
    'ä',
    'er ist ',
    'termin ',
    'vor zehn jahren ',
    'schicken sie ',
    'ich kann ',
    'mir läuft ',
  ],
});

const read = createDangerReader(dangerDe);

test('German umlauts are read as any engine writes them', () => {
  for (const said of ['er würgt mich', 'er wuergt mich', 'er wurgt mich', 'ER WÜRGT MICH']) {
    assert.equal(read(said), 'danger', said);
  }
});

test('a German denial and a time long past reach as far as their own thought', () => {
  for (const [text, kind] of [
    ['Nein. Brustschmerzen.', 'medical'],
    ['nein, ich habe schmerzen in der brust', 'medical'],
    ['ich habe keine schmerzen in der brust', undefined],
    ['brustschmerzen habe ich keine', undefined],
    ['ich habe weder fieber noch brustschmerzen', undefined],
    ['ich war letztes jahr bei ihnen und mein mann erstickt', 'medical'],
    ['mein mann hatte letztes jahr einen schlaganfall', undefined],
    ['ich weiß nicht warum aber er atmet nicht', 'medical'],
    ['es hört nicht auf zu bluten', 'medical'],
    ['ich habe seit letzter woche schmerzen in der brust', 'medical'],
    ['ich will nicht sterben bitte helfen sie mir', 'medical'],
    ['ich bin nicht suizidgefährdet', undefined],
    ['es brennt nicht', undefined],
  ] as const) {
    assert.equal(read(text), kind, text);
  }
});

test('what else a German caller wanted takes nothing from danger', () => {
  for (const [text, kind] of [
    ['guten tag ich wollte einen termin für montag ausmachen es brennt', 'danger'],
    ['ich rufe wegen der rechnung an es riecht hier nach gas', 'danger'],
    ['er ist bewusstlos ich muss den termin am dienstag absagen', 'medical'],
    ['entschuldigung mein akku ist fast leer meine oma ist zusammengebrochen', 'medical'],
    ['ich bräuchte ein rezept ich will nicht mehr leben', 'suicide'],
  ] as const) {
    assert.equal(read(text), kind, text);
  }
});
