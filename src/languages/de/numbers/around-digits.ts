import type { AroundDigits, Vocabulary } from '../../../reception/understand/numbers/number-words.ts';
import { wordList } from '../../../reception/understand/numbers/word-list.ts';

const MONTHS = `januar jaenner februar feber maerz april mai juni juli august september oktober november dezember`;
const WEEKDAYS = 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag';

const PHONES = `telefonnummer rufnummer handynummer mobilnummer mobilfunknummer festnetznummer privatnummer
  bueronummer dienstnummer geschaeftsnummer firmennummer rueckrufnummer durchwahlnummer nummer natelnummer
  telefonnummern handynummern`;
const phones = wordList(PHONES);
const named =
  wordList(`aktenzeichen referenz rechnung rechnungs auftrag auftrags bestellung bestell vertrag vertrags
  kunden versicherten patienten mitglieds personal konto steuer kunde postleitzahl plz rezept versicherung akte fall befund artikel serien geboren geburtsdatum geburtstag
  ausweis personalausweis reisepass pin iban kontonummer ticket vorgang sendung faxnummer fax`);
/** "Kundennummer" and whatever else is numbered. */
const otherNumbers: Vocabulary = {
  has: (word) => named.has(word) || (word.endsWith('nummer') && !phones.has(word)),
};

const places =
  wordList(`zimmer raum haus hausnummer wohnung stock stockwerk etage tisch gleis bus linie tor tuer
  haltestelle seite option taste kapitel alter bin bist wurde werde jahrgang jahr uhr version zu blutdruck fieber ${MONTHS} ${WEEKDAYS}`);
const STREET = /(?:strasse|str|weg|platz|allee|gasse|damm|ufer)$/;
const ORDINAL =
  /^(?:ersten|zweiten|dritten|vierten|fuenften|sechsten|siebten|siebenten|achten|neunten|zehnten|elften|zwoelften|[a-z]{4,5}zehnten|[a-z]{3,16}(?:z|ss)igsten)$/;
/** "Hauptstraße 12", "Zimmer 12" and "am zwölften vierten 1980". */
const otherShortNumbers: Vocabulary = {
  has: (word) => places.has(word) || STREET.test(word) || ORDINAL.test(word),
};

/** What stands between and beside digits in German. */
export const aroundDigits: AroundDigits = {
  glue: wordList(`strich bindestrich gedankenstrich minus schraegstrich querstrich slash punkt komma leerzeichen pause
  klammer klammern dann danach und weiter`),
  linking:
    wordList(`ist sind war waren lautet lauten heisst die der das den dem nummer nummern eine einer einen ein ne
  meine mein unsere unser ihre seine von wie folgt es
  a b c d e f g h i j k l m n o p q r s t u v w x y z`),
  extension: wordList(`durchwahl durchwahlnummer nebenstelle nebenstellen apparat klappe dw nst extension`),
  areaCode: wordList('vorwahl ortsvorwahl vorwahlnummer landesvorwahl laendervorwahl'),
  otherNumbers,
  otherShortNumbers,
  beforeTime:
    wordList(`um ab bis nach vor gegen seit zwischen von halb viertel dreiviertel kurz bereits schon erst
  so circa ca etwa ungefaehr morgens vormittags nachmittags abends mittags`),
  counted:
    wordList(`uhr minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren
  jaehrig jaehriger jaehrige euro cent franken rappen personen leute leuten kinder kindern mal prozent grad zu kilometer
  km meter kilo kg milligramm mg gramm tabletten frage fragen sachen dinge termine termin sekunden clock ${MONTHS}`),
  negating: wordList('nicht keine alte alten frueher fruehere ehemalige niemals nie'),
  negatingEither: new Set(),
  negatedLinking:
    wordList(`auf unter an bei in mit mich uns mir zu anrufen rufen nehmen benutzen verwenden waehlen
  sie bitte ueber`),
  noNegation: wordList('wenn falls warum wieso ob'),
  exclamations: wordList('oh'),
  pronouns: wordList('eins'),
  determiners: wordList('noch nur jedes irgend auch'),
  carriers:
    wordList(`ja jo jawohl genau richtig stimmt korrekt okay ok gut also dann und aber oder hallo ach aha oh es
  ist war das dies sind die der den dem ein eine einer einen ne meine mein meiner meinem meinen unsere unser unserer
  ihre ihren seine ihr sein deren nummer nummern ${PHONES} telefon handy mobil mobiltelefon mobile natel festnetz privat
  geschaeftlich dienstlich buero zuhause hause daheim arbeit firma vorwahl ortsvorwahl landesvorwahl ziffer ziffern zahl
  zahlen stelle stellen am an auf unter mit bei in im zu zur mich mir sie ich du bin rufen ruf anrufen erreichen erreichbar
  erreichst kann koennen kannst haben habe hab nein nee noe nicht keine sondern statt entschuldigung entschuldigen sorry
  moment lautet lauten heisst heissen wie folgt folgende folgt kommt noch mal nochmal einmal wieder plus durchwahl
  durchwahlnummer nebenstelle apparat klappe dw extension raute danke dankeschoen gerne gern jetzt da hier ende letzte
  letzten letzter erste ersten erster sein werden muss musste muesste soll sollte sollten wird uns zurueck zurueckrufen
  besten beste diese dieser notieren schreiben gesagt sagte gemeint meinte doch falsch verkehrt sicher klar vergessen
  fehlt fehlte gewesen was von naechste naechsten so ganz gleich eigentlich verzeihung pardon
  alles wars deutschland oesterreich schweiz`),
};
