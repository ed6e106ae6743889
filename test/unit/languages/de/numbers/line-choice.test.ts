import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersDe } from '../../../../../src/languages/de/numbers/numbers-de.ts';

const LINE = `
  ja, die Nummer stimmt / die Nummer stimmt / unter dieser Nummer / ja, unter dieser Nummer bitte / auf dieser Nummer
  diese Nummer / die gleiche Nummer / dieselbe Nummer / dieselbe / die selbe Nummer / die gleiche bitte
  die von der ich anrufe / die Nummer, von der ich gerade anrufe / die, mit der ich anrufe / unter der ich jetzt anrufe
  die Nummer, die Sie im Display haben / die Nummer die Sie sehen / die Sie gerade gesagt haben / die angezeigte Nummer
  ja unter der können Sie mich erreichen / ja die passt / die ist richtig / diese hier / ja diese hier
  nehmen Sie die / nehmen Sie ruhig diese / genau die / das ist meine Handynummer / das ist mein Handy
  auf diesem Handy / auf diesem Telefon / rufen Sie mich hier an / hier bin ich erreichbar / unter der hier
  nein, diese Nummer ist gut / nein nein, die Nummer passt / die aktuelle Nummer / hierunter
  die Nummer können Sie nehmen / ja gerne auf der / unter derselben Nummer`;
const OTHER = `
  nein, lieber auf dem Handy / lieber auf dem Handy / lieber auf meinem Handy / besser mobil / lieber aufs Festnetz
  rufen Sie meine Frau an / rufen Sie lieber meinen Mann an / rufen Sie mich zu Hause an / bei meiner Tochter
  im Büro bitte / auf der Arbeit / in der Firma / meine Handynummer bitte / meine Handynummer / Festnetz
  eine andere Nummer / nein, eine andere / unter einer anderen Nummer / ich habe eine neue Nummer / woanders
  nicht unter dieser Nummer / nicht diese / nein, nicht diese Nummer / nicht die / die Nummer stimmt nicht
  die ist falsch / falsche Nummer / das ist meine alte Nummer / da bin ich nicht erreichbar / die geht nicht mehr
  das ist nicht mein Telefon / ich rufe vom Telefon meiner Freundin an / ich rufe vom Handy von einem Bekannten an
  ja, aber besser auf meinem Handy / die stimmt, aber rufen Sie meine Frau an / lieber auf meiner eigenen
  mein Handy wäre besser / nein, zu Hause / die Nummer von meiner Frau / okay meine Frau`;
const NEITHER = `
  ja / nein / ja bitte / ja das stimmt / nein jetzt nicht / ist mir egal / weiß ich nicht / welche Nummer
  können Sie die Nummer wiederholen / ja, aber meine Frau geht vielleicht ran / ja aber besser am Nachmittag
  um halb drei / constructor /`;

const rows = (text: string) => text.split(/[\n/]/).map((each) => each.trim());
const forms = (text: string) => [text, text.toLowerCase().replace(/[,.]/g, ''), text.replaceAll('ü', 'ue')];

test('a caller who wants the line that is spoken on says so in many ways', () => {
  for (const text of rows(LINE)
    .filter((each) => each !== '')
    .flatMap(forms))
    assert.equal(numbersDe.lineChoice(text), 'line', text);
});

test('a caller who wants another line says so in many ways', () => {
  for (const text of rows(OTHER)
    .filter((each) => each !== '')
    .flatMap(forms))
    assert.equal(numbersDe.lineChoice(text), 'other', text);
});

test('a plain yes or no, and anything else, chooses no line', () => {
  for (const text of rows(NEITHER).flatMap(forms)) assert.equal(numbersDe.lineChoice(text), undefined, text);
});

test('twenty thousand characters are read at once', () => {
  const begunMs = performance.now();
  for (const text of [
    'rufen sie ',
    'mein ',
    'aber ',
    'die sie ',
    'auf der ',
    'nein ',
    'lieber ',
    'das ist meine ',
  ])
    numbersDe.lineChoice(text.repeat(20_000 / text.length));
  assert.ok(performance.now() - begunMs < 500);
});
