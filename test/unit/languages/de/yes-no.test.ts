import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsYesNo, leansYesNo, yesNo } from '../../../../src/languages/de/yes-no.ts';

const YES =
  `ja|Ja.|ja bitte|Ja, bitte!|ja gerne|ja gern|jawohl|jo|joa|jep|jup|genau|ganz genau|ja genau|stimmt|das stimmt|ja das stimmt|stimmt so|das stimmt so|richtig|ja richtig|das ist richtig|korrekt|ja das ist korrekt|passt|das passt|passt so|passt schon|ja passt|gerne|sehr gerne|gern|
 okay|ok|ok danke|alles klar|in ordnung|das ist in ordnung|geht in ordnung|einverstanden|meinetwegen|von mir aus|warum nicht|machen Sie das|ja machen Sie das bitte|doch|doch doch|doch, das stimmt|klar|na klar|ja klar|aber sicher|sicher|natürlich|natuerlich|selbstverständlich|selbstverstaendlich|
 freilich|auf jeden Fall|unbedingt|absolut|exakt|super|prima|perfekt|ja danke|ja vielen Dank|ja, alles richtig|alles richtig|alles korrekt|ja alles gut|so ist es|kein Problem|diese Nummer|ja diese Nummer|dieselbe Nummer|die gleiche Nummer|ja unter dieser Nummer|die Nummer stimmt|ja die nummer stimmt|
 ich glaube schon|ich denke ja|das wäre nett|das wär gut|ja das wäre schön|bitte|bitte gern|ja ja|äh ja|ähm ja genau|hm ja|ach ja|oh ja bitte|na gut|also gut|ja ist recht|ist gut|nicht falsch|können Sie machen|mhm|eh klar|verbinden Sie mich|ja, verbinden Sie mich|da haben Sie recht|sie haben mich richtig verstanden`
    .split('|')
    .map((text) => text.trim());

const NO =
  `nein|Nein.|nein danke|Nein, danke!|nee|nö|ne|nee danke|danke nein|nein nein|nein, das stimmt nicht|das stimmt nicht|stimmt nicht|das stimmt so nicht|stimmt leider nicht|nicht ganz|nein nicht ganz|das ist nicht ganz richtig|nicht richtig|das ist nicht richtig|falsch|das ist falsch|nein das ist falsch|
 leider nein|leider nicht|auf keinen Fall|auf gar keinen Fall|nein auf keinen Fall|lieber nicht|nein lieber nicht|besser nicht|niemals|nie|keinesfalls|natürlich nicht|sicher nicht|bestimmt nicht|ganz sicher nicht|kommt nicht in Frage|passt nicht|das passt nicht|das passt mir nicht|jetzt nicht|heute nicht|
 im Moment nicht|noch nicht|nicht nötig|das ist nicht nötig|nein das ist nicht nötig|brauche ich nicht|das brauche ich nicht|will ich nicht|das möchte ich nicht|nein das will ich nicht|ich glaube nicht|ich denke nicht|glaub ich nicht|eine andere Nummer|nein eine andere|die andere Nummer|später|vielleicht später|
 kein Interesse|lassen Sie das|nein alles gut|nein passt schon|bitte nicht|nein bitte nicht|das ist nicht meine Nummer|nein das ist nicht meine nummer|nicht meine Nummer|so heiße ich nicht|um Gottes willen|ähm nein|oh nein|ach nein|ok nein|ja nein|nein leider|das habe ich nicht gesagt|nicht doch|die nummer stimmt nicht|die nummer stimmt leider nicht|muss nicht sein|verkehrt`
    .split('|')
    .map((text) => text.trim());

const NEITHER =
  `|Banane|ich weiß nicht|weiß nicht|keine Ahnung|vielleicht|mal sehen|jein|nein das stimmt|nein, richtig|nein ja|was haben Sie gesagt|wer ist da|mein Telefon geht nicht|Sie haben mir die falsche Rechnung geschickt|ja ich wollte fragen ob meine Werte da sind|also mein Paket ist nicht da|
 gut ich habe eine Frage|es geht um meine Rechnung|das funktioniert nicht|ich habe kein Telefon|kein warmes Wasser|kein Strom seit Montag|ich rufe an weil meine Heizung falsch eingestellt ist|ändern Sie meine Adresse|stimmt es dass Sie um fünf zumachen|ja aber auf meiner anderen Nummer bitte|
 ich möchte eine Nachricht hinterlassen|danke|vielen Dank|guten Morgen|kein Ton in der Leitung|nicht stören|ich bin nicht sicher|das kommt darauf an|bin mir nicht sicher|ist das so|sind Sie sicher|der Müller|ja und nein`
    .split('|')
    .map((text) => text.trim());

for (const [answer, texts] of [
  ['yes', YES],
  ['no', NO],
  [undefined, NEITHER],
] as const) {
  for (const text of texts) {
    test(`"${text}" says ${answer ?? 'neither yes nor no, or more than that'}`, () =>
      assert.equal(yesNo(text), answer));
  }
}

test('an answer that begins with a plain yes or no may go on, and one that takes it back is none', () => {
  const answers: readonly (readonly [string, 'yes' | 'no' | undefined])[] = [
    ['ja die Frau Doktor', 'yes'],
    ['ja das ist die Dame die ich meine', 'yes'],
    ['genau die Nummer von meinem Handy', 'yes'],
    ['nein mein Mann hat das genommen', 'no'],
    ['nein ich habe etwas anderes gesagt', 'no'],
    ['nein die Nummer stimmt nicht', 'no'],
    ['nein die letzte Ziffer ist nicht richtig', 'no'],
    ['der Name ist falsch geschrieben', 'no'],
    ['nein das stimmt alles', undefined],
    ['ja aber die andere', 'no'],
    ['ja nur nicht heute', 'no'],
    ['da bin ich mir nicht sicher', undefined],
    ['mein Telefon geht nicht', undefined],
    ['stimmt nicht so ganz was Sie da sagen', 'no'],
  ];
  for (const [text, answer] of answers) assert.equal(leansYesNo(text), answer, text);
});

test('the first word says yes or no whatever follows', () => {
  assert.equal(beginsYesNo('ja, aber nicht vor neun'), 'yes');
  assert.equal(beginsYesNo('stimmt nicht, die andere'), undefined);
  assert.equal(beginsYesNo('nein, lieber auf dem Handy'), 'no');
  assert.equal(beginsYesNo('meine Nummer ist neu'), undefined);
});

test('twenty thousand characters are read at once', () => {
  for (const text of ['ja nein '.repeat(2500), 'stimmt so '.repeat(2000), 'nein nicht ganz '.repeat(1250)]) {
    const startMs = performance.now();
    leansYesNo(text);
    assert.ok(performance.now() - startMs < 250, text.slice(0, 20));
  }
});
