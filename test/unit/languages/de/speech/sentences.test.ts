import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSentenceSplitter, sentencesOf } from '../../../../../src/conversation/sentences.ts';
import { GERMAN } from '../../../../../src/languages/de/speech/german.ts';

const CASES: readonly (readonly string[])[] = [
  ['Guten Tag.', 'Was kann ich für Sie tun?'],
  ['Ihr Termin ist am 3. Mai.', 'Passt das?'],
  ['Ihr Termin ist am 3. Mai 2026 um 9 Uhr.', 'Bis dann.'],
  ['Wir haben vom 24. bis 31. Dezember geschlossen.', 'Frohe Feiertage!'],
  ['Wir haben am 3. und 4. Mai geschlossen.', 'Danach sind wir wieder da.'],
  ['Am 3. 5. sind wir da.', 'Am 4. nicht.'],
  ['Die Praxis ist im 1. Stock.', 'Es gibt einen Aufzug.'],
  ['Im 2. Obergeschoss links.'],
  ['Das ist der 2. Termin.', 'Danke.'],
  ['Sie sind die 3. Person in der Reihe.', 'Bitte warten Sie.'],
  ['Wählen Sie die 3.', 'Danke.'],
  ['Ich habe die 5.', 'Bitte warten Sie.'],
  ['Es sind noch 2.', 'Haben Sie Zeit?'],
  ['Das kostet 20.', 'Ist das in Ordnung?'],
  ['Bringen Sie z. B. Ihre Karte mit.', 'Danke.'],
  ['Bringen Sie z.B. Ihre Karte mit.', 'Danke.'],
  ['Das ist am Montag, d. h. morgen.', 'Geht das?'],
  ['Sprechen Sie mit Dr. Lang.', 'Er ist da.'],
  ['Prof. Dr. med. Weber ist im Haus.', 'Soll ich verbinden?'],
  ['Fr. Müller ruft zurück.', 'Einen Moment.'],
  ['Hr. Klein ist da.'],
  ['Wir impfen, beraten usw.', 'Rufen Sie uns an.'],
  ['Wir impfen usw. und beraten.'],
  ['Das dauert ca. 10 Minuten.', 'Danke.'],
  ['Sie finden uns in der Hauptstr. 5 in Berlin.', 'Bis bald.'],
  ['Wir sind in der Hauptstr.', 'Kommen Sie vorbei.'],
  ['Zimmer Nr. 5 ist frei.', 'Gehen Sie hinein.'],
  ['Unsere Tel. 030 123456 ist besetzt.'],
  ['Mo. bis Fr. 8 Uhr.', 'Am Samstag nicht.'],
  ['Das sind 3,5 km.', 'Gehen Sie links.'],
  ['Das kostet 1.250 Euro.', 'Zahlen Sie bar?'],
  ['Um 9.30 Uhr.', 'Gut?'],
  ['Wir öffnen um 9.', 'Kommen Sie dann.'],
  ['Schreiben Sie an info@example.de.', 'Danke.'],
  ['Ja!', 'Sehr gern!', 'Auf Wiederhören.'],
  ['Wirklich?', 'Das tut mir leid.'],
  ['Es ist der 7. August.', 'Schön.'],
  ['Bis zum 31. März.', 'Dann ist Schluss.'],
  ['Ihre 2. Mahnung liegt bei.', 'Bitte zahlen Sie.'],
  ['Am Mo., 3. Mai, sind wir da.', 'Bis dann.'],
  ['Ab dem 1. Juni.', 'Vorher nicht.'],
  ['Der 1. FC spielt.', 'Heute.'],
  ['Das gilt ab 1. Januar.', 'Danke.'],
  ['Die Kinder der 1. Klasse kommen.', 'Um zehn.'],
  ['Er sagte: „Kommen Sie um 9.“', 'Das ging nicht.'],
  ['Inkl. Beratung 20 Euro.', 'Einverstanden?'],
  ['Bitte bringen Sie Ihre Karte bzw. Ihren Schein mit.', 'Danke.'],
  ['St. Gallen ist weit.', 'Drei Stunden.'],
  ['Möchten Sie am 5. oder am 6. Juni kommen?', 'Beides geht.'],
  ['Von 8 bis 12 Uhr und von 14 bis 18 Uhr.', 'Mittwochs nicht.'],
  ['Ihr Anruf ist uns wichtig.', 'Sie sind Nummer 4.', 'Bitte bleiben Sie dran.'],
];

for (const sentences of CASES) {
  const text = sentences.join(' ');
  test(`${text} has ${sentences.length} sentences`, () => {
    assert.deepEqual(sentencesOf(text, GERMAN), sentences);
  });
}

test('how a text is cut on its way changes nothing', () => {
  for (const sentences of CASES) {
    const splitter = createSentenceSplitter(GERMAN);
    const whole = createSentenceSplitter(GERMAN);
    const text = sentences.join(' ');
    const letters = [...[...text].flatMap((letter) => splitter.push(letter)), ...splitter.end()];
    assert.deepEqual(letters, [...whole.push(text), ...whole.end()], text);
  }
});
