/**
 * Whether a number with a dot is an ordinal, by the words around it: "am 3. Mai", "im 2. Stock", "der 5. bis 7."; in
 * "Wählen Sie die 3. Danke" it is none.
 */
export function isOrdinal(before: string, next: string): boolean {
  const word = next.toLowerCase();
  if (NOUNS.has(word)) return true;
  // "Gleis 3, 2. Wagen".
  if (before === '' || before.endsWith(',')) return /^\p{Lu}/u.test(next) && !STARTS.has(next);
  if (!ARTICLES.has(before)) return JOINTS.has(word) && JOINTS.has(before);
  return !STARTS.has(next);
}

const JOINTS = new Set(['und', 'oder', 'bis']);

const ARTICLES = new Set(
  'an in am im vom zum zur beim dem den der die das des ab bis seit jeden jeder jedes jedem dieser diese dieses diesem diesen mein meine meinem meinen ihr ihre ihrem ihren ihrer unser unsere unserem unseren unserer ein eine einen einem einer und oder kommenden nächsten'.split(
    ' ',
  ),
);

/** Nouns that are numbered. */
const NOUNS = new Set(
  [
    'januar jänner februar feber märz april mai juni juli august september oktober november dezember',
    'jan jän feb mär apr jun jul aug sep sept okt nov dez',
    'stock stockwerk etage og ug obergeschoss untergeschoss geschoss stufe tür stiege reihe bezirk',
    'wagen abteilung instanz teil band auflage eingang aufgang ausfahrt abfahrt kreuzung ampel querstraße straße hilfe linie stelle platz',
    'termin mal tag woche monat quartal halbjahr jahr jahrhundert jh lebensjahr schwangerschaftswoche ssw',
    'klasse stunde schicht sitzung mahnung impfung dosis rate wahl versuch besuch anruf platz person zeile seite kapitel',
    'advent weihnachtstag weihnachtsfeiertag feiertag geburtstag semester schultag ferientag',
  ]
    .join(' ')
    .split(' '),
);

/** Words that begin a sentence and are no nouns. */
const STARTS = new Set(
  'Sie Wir Ich Er Es Du Ihr Man Der Die Das Den Dem Ein Eine Einen Danke Bitte Ja Nein Gut Gern Gerne Wann Wie Was Wo Wer Warum Welche Welcher Welches Möchten Möchte Kann Können Könnten Darf Dürfen Soll Sollen Haben Hat Ist Sind Wenn Dann Dort Da Hier Und Oder Aber Auch Auf Für In Im Am An Bei Mit Nach Von Zum Zur Um Vielen Einen Noch Nur Leider Passt Gibt Geht Wird Werden Rufen Sagen Drücken Wählen Unser Unsere Mein Meine Ihre Dieser Diese Dieses So Außerdem Ansonsten Sonst Falls Jetzt Heute Morgen Alles Okay Tschüss Auf'.split(
    ' ',
  ),
);
