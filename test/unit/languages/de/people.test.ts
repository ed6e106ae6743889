import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german } from '../../../../src/languages/de/german.ts';
import { clinic } from './clinic.ts';

function read(text: string): string {
  const intent = german.readers.intent(text, clinic, '2026-11-17');
  if (!('match' in intent)) return intent.type;
  const { people, exact } = intent.match;
  const doubt = intent.type === 'transfer' && !exact ? ' ?' : '';
  return `${intent.type} ${people.map(({ key }) => key).join('+')}`.trim() + doubt;
}

const SAID: Readonly<Record<string, string>> = {
  // Somebody is asked for.
  'transfer lane': `Frau Lane bitte|kann ich bitte mit Frau Lane sprechen|ich möchte mit Frau Lane sprechen|ich hätte gern Frau Lane gesprochen|verbinden Sie mich bitte mit Frau Lane|könnten Sie mich mit Frau Lane verbinden|ist Frau Lane da|ist frau lane zu sprechen|
    ich würde gerne frau lane sprechen|stellen Sie mich zu Frau Lane durch|ich müsste mal mit der Frau Lane reden|Guten Tag, ich wollte mit Frau Lane sprechen wegen meinem Termin|Sabine Lane|hallo könnte ich bitte frau lane haben|zu Frau Lane bitte|darf ich bitte mit frau sabine lane telefonieren|
    kannst du mich mit frau lane verbinden|ich will nicht mit der Buchhaltung sprechen sondern mit Frau Lane|können Sie mich nicht einfach mit Frau Lane verbinden|geben Sie mir bitte Frau Lane|ich versuche frau lane zu erreichen|ich suche frau lane|einmal frau lane bitte|die Frau Lane bitte|Stellen Sie mich mal bitte zur Frau Lane durch|holen sie mir bitte frau lane ans telefon`,
  'transfer buchhaltung': `die Buchhaltung bitte|buchhaltung|verbinden Sie mich mit der Buchhaltung|ich möchte in die Buchhaltung|kann ich mit jemandem aus der Buchhaltung sprechen|verbinde mich mit der buchhaltung|ich brauche die Buchhaltung|zur Buchhaltung bitte|
    könnten Sie mich bitte in die Buchhaltung durchstellen|ich hätte gern die Rechnungsabteilung|mit der rechnungsabteilung bitte|warum verbinden Sie mich nicht mit der Buchhaltung|leiten Sie mich bitte an die Buchhaltung weiter|ich muss mit der buchhaltung sprechen|stellen sie mich durch zur buchhaltung|
    ich möchte bitte mit der buchhaltung verbunden werden|Sie haben mich rausgeworfen, verbinden Sie mich bitte wieder mit der Buchhaltung|buchhaltung bitte nicht frau lane`,
  'transfer mueller': `Doktor Müller bitte|kann ich bitte mit Frau Doktor Müller-Lüdenscheidt sprechen|ich möchte Frau Dr. Müller sprechen|verbinden sie mich mit doktor mueller|frau mueller luedenscheidt bitte|ist die Frau Doktor Müller zu sprechen|Änne Müller-Lüdenscheidt|Kann ich mit Dr. Mueller reden?|ist doktor muller da`,
  'transfer weiss': `Herrn Weiß bitte|ich möchte mit Herrn Weiß sprechen|ist Herr Weiß da|Jürgen Weiß|herr weiss bitte|verbinden sie mich bitte mit herrn weiss|kann ich den Herrn Weiß sprechen|mit jürgen weiß bitte`,
  'transfer heide': `Frau von der Heide bitte|ich würde gern mit Frau von der Heide sprechen|verbinden Sie mich mit Anna von der Heide|ist frau von der heide am platz`,
  'transfer labor':
    'Labor bitte|das Labor|ich brauche das Labor|verbinden Sie mich mit dem Labor|kann ich mit dem labor sprechen|ins labor bitte',
  'transfer it':
    'IT-Support bitte|IT bitte|kann ich mit der IT sprechen|die I T bitte|verbinden sie mich mit dem it support',
  'transfer rezepte': 'Rezeptbestellung bitte|verbinden sie mich mit der rezeptbestellung',
  'transfer meier':
    'Doktor Meier bitte|Herr Doktor Meier bitte|ich möchte zu Doktor Meier|kann ich Doktor Meier sprechen',
  // A name that only sounds alike, and a word that is a name and more, are asked about.
  'transfer meier ?':
    'Doktor Maier bitte|ich möchte mit Herrn Mayer sprechen|kann ich mit doktor meyer sprechen',
  'transfer weiss ?': 'weiß|Servus, is der Weiß da?',
  'transfer koch ?': 'koch',
  'transfer p-schmidt': 'Petra Schmidt bitte|Frau Schmidt bitte|ich möchte mit Frau Schmidt sprechen',
  'transfer u-schmitt': 'Uwe Schmitt|Herrn Schmitt bitte',
  // Somebody whom the directory does not know.
  'transfer ?':
    'ich möchte mit Frau Zwetschgenbaum sprechen|verbinden Sie mich bitte mit Herrn Oppermann|kann ich mit Herrn Quastenflosser sprechen',
  // Nobody is asked for.
  unknown: `ich weiß nicht was ich tun soll|ich habe eine Frage zu meiner Rechnung|es geht um meine Rechnung|ich bin neu hier|meine Tochter hat Fieber|ich weiß es nicht genau|der Koch war krank|ich spreche nur wenig Deutsch|das ist mir egal welche Farbe|
    ich muss über meine Rechnung sprechen|können wir über den Preis reden|ich habe ein Rezept bekommen|der Weg ist weit|ich brauche einen Termin|ich hätte gern einen Termin|darf ich Sie etwas fragen`,
  refusal: `verbinden Sie mich nicht mit der Buchhaltung|bitte verbinden sie mich nicht|ich möchte nicht mit Frau Lane sprechen|ich will keine Nachricht hinterlassen|ich möchte mit niemandem sprechen, nicht verbinden|stellen Sie mich bitte nicht durch|ich will nicht mit einem Mitarbeiter sprechen|
    nicht zu Frau Lane|ich möchte keinen Rückruf|rufen Sie mich bitte nicht zurück|nein nicht mit der Buchhaltung bitte|nein ich will niemanden sprechen|bitte nicht durchstellen|ich würde lieber nicht mit Frau Lane sprechen`,
  'mention lane': `ist Frau Lane heute im Haus|wer ist Frau Lane|ich habe schon mit Frau Lane gesprochen|ich habe gestern mit frau lane telefoniert|wann ist Frau Lane wieder da|arbeitet Frau Lane freitags|ich habe einen Termin bei Frau Lane|Frau Lane hat mich angerufen|
    ist frau lane im urlaub|mein Mann hat mit Frau Lane gesprochen|hat Frau Lane meinen Brief bekommen|ich konnte Frau Lane nicht erreichen|wurde schon mal mit frau lane verbunden und dann war die leitung weg`,
  'mention mueller':
    'ist Dr. Müller heute im Haus|ist frau doktor müller heute da|was macht doktor mueller genau|ist Frau Dr. Müller-Lüdenscheidt krank',
  'mention buchhaltung': `ich habe schon mit der Buchhaltung gesprochen|ich kann die Buchhaltung nicht erreichen|die Buchhaltung hat mir geschrieben|die Buchhaltung meldet sich nicht`,
  person: `ein Mensch|kann ich mit einem Menschen sprechen|ich möchte mit einem echten Menschen sprechen|einen Mitarbeiter bitte|ich will mit einem Mitarbeiter sprechen|verbinden Sie mich mit einem Mitarbeiter|Zentrale bitte|Empfang|kann ich jemanden sprechen|
    ich möchte mit jemandem reden|geben Sie mir einen Menschen|ich will nicht mit einer Maschine sprechen|ich rede nicht mit Computern|ich hasse Roboter|den Chef bitte|ich möchte den Geschäftsführer sprechen|mit einer richtigen person bitte|gibt es da auch einen menschen|
    ich hätte gern einen Ansprechpartner|können Sie mich mit jemandem verbinden|mensch bitte|ich möchte mit irgendjemandem sprechen|holen sie mir einen mitarbeiter|nein ich möchte mit einem Menschen sprechen|ich brauche einen Mitarbeiter`,
  machine: `sind Sie ein Mensch|sind Sie ein Roboter|bist du eine Maschine|spreche ich mit einem Computer|rede ich hier mit einer KI|ist das ein Anrufbeantworter|sind Sie echt|mit wem spreche ich|wer ist da|wer sind Sie|ist das eine Bandansage|
    sind Sie eine echte Person|spreche ich hier mit einem Menschen oder einer Maschine|bist du eine ki|Sie sind doch ein Computer|wie heißen Sie|ist das automatisch|sind sie ein automat`,
  introduction: `hier ist Anna Braun|mein Name ist Weiß|Guten Tag, mein Name ist Sabine Müller|hier spricht Thomas Koch|hallo ich bin die Frau Schuster|ich heiße Karl Huber|Grüß Gott, hier ist der Huber|Peters am Apparat|hier ist die Anna vom Blumenladen`,
  'message lane': `eine Nachricht für Frau Lane|ich möchte Frau Lane eine Nachricht hinterlassen|können Sie Frau Lane sagen, dass ich später komme|sagen Sie Frau Lane bitte, dass ich krank bin|richten Sie Frau Lane aus dass ich später komme|Frau Lane soll mich zurückrufen|
    kann Frau Lane mich bitte zurückrufen|könnte mich Frau Lane anrufen|bitten Sie Frau Lane um Rückruf|könnten Sie frau lane bitte ausrichten dass ich nicht komme|teilen Sie Frau Lane bitte mit, dass es morgen nicht geht|ich hätte gern einen Rückruf von Frau Lane|geben Sie Frau Lane Bescheid`,
  'message weiss':
    'sagen Sie bitte Herrn Weiß, er soll mich anrufen|kann mich Herr Weiß zurückrufen|eine Nachricht an Herrn Weiß bitte',
  message: `ich möchte eine Nachricht hinterlassen|kann ich eine Nachricht hinterlassen|Nachricht hinterlassen|rufen Sie mich bitte zurück|können Sie mich zurückrufen|ich bitte um Rückruf|könnte mich jemand zurückrufen|ich hätte gern einen Rückruf|rufen sie mich morgen an|
    würden sie bitte etwas ausrichten|nehmen Sie eine Nachricht auf|ich würd gern ne Nachricht hinterlassen|jemand soll mich zurückrufen|eine nachricht bitte hinterlassen|kann ich was hinterlassen|Sagen Sie ihm, ich komme später|ich wollte nur Bescheid geben, dass ich später komme|können Sie etwas notieren|es soll mich bitte jemand anrufen`,
  goodbye: `auf Wiederhören|Auf Wiederhören!|tschüss|Tschüss, schönen Tag noch|danke auf wiedersehen|vielen dank und auf wiederhören|okay tschüss|ciao|schönen tag noch|nein danke, auf Wiederhören|ade|bis dann|tschuess|auf wiederhoeren|gut dann auf wiederhören`,
  'nothing-else': `das war alles|das war's|nein danke das war alles|danke, das war's|nichts mehr|nein, sonst nichts|nein das wars|vielen Dank|danke|keine weiteren Fragen|nein danke|das ist alles|danke das wars schon|mehr nicht`,
  repeat: `wie bitte|Wie bitte?|was haben Sie gesagt|können Sie das wiederholen|noch einmal bitte|nochmal|das habe ich nicht verstanden|ich habe Sie nicht verstanden|könnten sie das bitte noch einmal sagen|was|entschuldigung ich habe das nicht verstanden|Pardon|wiederholen Sie das bitte|wie meinen|Können Sie langsamer sprechen?|hä`,
  help: `Hilfe|was können Sie|was kann ich hier machen|was kannst du alles|welche Möglichkeiten habe ich|können Sie mir helfen|was kann ich sagen`,
  cancel: `vergessen Sie es|abbrechen|schon gut|lassen Sie es|hat sich erledigt|das hat sich erledigt|nicht so wichtig|stopp|ach vergiss es|doch keine Nachricht|egal`,
  wait: `Moment|einen Moment bitte|Augenblick|warten Sie|warte mal|Sekunde|hallo|Hallo?|guten Tag|sind Sie noch da|hören Sie mich|moment mal bitte|einen kleinen Moment|grüß gott|ist da jemand|Moment, ich hole einen Stift|legen Sie nicht auf`,
};

for (const [intent, texts] of Object.entries(SAID)) {
  for (const text of texts
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '')) {
    test(`"${text}" is understood as ${intent}`, () => assert.equal(read(text), intent));
  }
}
