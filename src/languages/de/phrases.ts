import type { NotReached } from '../../core/outcome.ts';
import type { PhraseBook, SpokenChoice } from '../../reception/phrase-book.ts';
import { hoursPhrasesDe } from './hours/phrases.ts';
import { nameInCase } from './name-in-case.ts';
import { readBack, readBackStart } from './read-back.ts';

/** Everything the attendant says in German by its own rules. */
export const phrasesDe: PhraseBook = {
  ...hoursPhrasesDe,

  automated: 'Sie sprechen mit einem automatischen Assistenten.',
  help: 'Wie kann ich Ihnen helfen?',
  oneMoment: 'Einen Moment, bitte.',
  callDeclined: 'Anrufe von Ihrer Nummer nehmen wir nicht an. Auf Wiederhören.',
  leaveAfterTone: 'Im Moment kann niemand Ihren Anruf annehmen. Bitte sprechen Sie nach dem Signalton.',
  line: {
    pressOne: 'Ein Anruf für das Büro: zum Annehmen drücken Sie die 1.',
    place: (place) =>
      place === 1
        ? 'Sie sind als Nächstes an der Reihe.'
        : `Sie sind an Stelle ${place}, bitte bleiben Sie in der Leitung.`,
    placeBehind: 'Vor Ihnen warten noch viele, bitte bleiben Sie in der Leitung.',
    offer:
      'Für einen Rückruf, bei dem Sie Ihren Platz behalten, drücken Sie die 1, sonst bleiben Sie einfach dran.',
  },
  anythingElse: 'Kann ich sonst noch etwas für Sie tun?',
  goOn: 'Was kann ich noch für Sie tun?',
  recorded: 'Dieses Gespräch wird aufgezeichnet.',
  recordedMayRefuse: (key) =>
    `Dieses Gespräch wird aufgezeichnet. Wenn Sie das nicht möchten, drücken Sie die ${key} oder sagen Sie es.`,
  mayBeHeard: 'Unser Team kann in dieses Gespräch hineinhören.',
  recordingDeleted:
    'In Ordnung. Ich zeichne nicht mehr auf, und was von diesem Gespräch aufgezeichnet war, ist gelöscht.',
  recordingStopped: 'In Ordnung. Ich zeichne nicht mehr auf.',
  nothingRecorded: 'Von diesem Gespräch wird nichts aufgezeichnet.',
  noCards: 'Bitte nennen Sie mir keine Kartennummer: Ich nehme keine an, und nichts davon wird aufbewahrt.',
  listening: 'Ja, ich höre Sie. Sprechen Sie bitte.',

  // People.
  puttingThrough: (name: string) => `Ich verbinde Sie mit ${nameInCase(name, 'dative')}.`,
  toStaff: 'Ich verbinde Sie mit unserem Team.',
  nameNotFound: 'Diesen Namen habe ich nicht gefunden.',
  whoToSpeakTo: 'Mit wem möchten Sie sprechen?',
  whichPerson: (names: readonly string[]) => `Meinen Sie ${list(names.map(accusative), 'oder')}?`,
  whichOf: (choices: readonly SpokenChoice[]) =>
    `Wen meinen Sie? Sagen Sie bitte den ganzen Namen, oder drücken Sie eine Taste. ${choices.map(forKeys).join(' ')}`,
  offerRing: (name: string) => `Soll ich Sie mit ${nameInCase(name, 'dative')} verbinden?`,
  cannotTell: 'Das kann ich Ihnen leider nicht sagen.',
  allRight: 'In Ordnung.',
  machine: (business: string) =>
    `Ich bin kein Mensch: Hier spricht der automatische Telefonassistent, ${business}.`,
  didYouMean: (name: string) => `Meinen Sie ${accusative(name)}?`,
  notReached: (name: string, because: NotReached) =>
    `${because === 'queue-callback' ? 'In Ordnung' : 'Es tut mir leid'}, ${nameInCase(name, 'nominative')} ${NOT_REACHED[because]}.`,
  givenBack: 'Sie sind wieder mit dem automatischen Assistenten verbunden.',
  somebody: 'unser Team',
  triedAlready: (name: string) => `Bei ${nameInCase(name, 'dative')} habe ich es schon versucht.`,
  askWhoCalls: 'Wen darf ich melden, und worum geht es?',
  offerVoicemail: (name: string) =>
    `Soll ich Sie mit der Mailbox von ${nameInCase(name, 'dative')} verbinden?`,
  toVoicemail: (name: string) => `Ich verbinde Sie mit der Mailbox von ${nameInCase(name, 'dative')}.`,
  messageOrOther: (name: string | null) =>
    `Möchten Sie eine Nachricht${name === null ? '' : ` für ${accusative(name)}`} hinterlassen, oder mit jemand anderem sprechen?`,
  offerMessage: (name) =>
    `Möchten Sie eine Nachricht${name === null ? '' : ` für ${accusative(name)}`} hinterlassen?`,
  offerPerson: 'Soll ich Sie mit einem Menschen verbinden? Sagen Sie bitte ja oder nein.',

  // Messages.
  recordsMessage: 'Sie wird für unser Team aufgezeichnet.',
  messageStart: (forName: string | null) =>
    `Ich nehme gern eine Nachricht${forName === null ? '' : ` für ${accusative(forName)}`} auf.`,
  askName: 'Wie ist bitte Ihr Name?',
  thanks: (name: string) => `Danke, ${name}.`,
  noName: (recorded: boolean) =>
    recorded
      ? 'Ihren Namen habe ich nicht verstanden, aber unser Team hört, was Sie gesagt haben.'
      : 'Ihren Namen habe ich nicht verstanden. Machen wir weiter.',
  offerCallback: (digits: string) => `Dürfen wir Sie unter ${digits} zurückrufen?`,
  askNumber: 'Unter welcher Nummer können wir Sie zurückrufen?',
  numberSoFar: (digits: string) => `Bis jetzt habe ich ${digits}. Bitte weiter.`,
  askAreaCode: (digits: string) =>
    `Ich habe ${digits}. Wie ist die Vorwahl? Wenn es keine gibt, sagen Sie bitte: keine Vorwahl.`,
  numberByKeys: 'Sie können sie auch eintippen und danach die Rautetaste drücken.',
  noNumber: 'Eine Nummer habe ich nicht verstanden. Machen wir weiter.',
  keepNumber: (digits: string) => `Ich bleibe bei ${digits}.`,
  askReason: 'Worum geht es?',
  noReason: (recorded: boolean) =>
    recorded
      ? 'Ich habe nicht alles verstanden, aber unser Team hört Ihre Aufnahme.'
      : 'Das habe ich nicht verstanden. Machen wir weiter.',
  readBackStart,
  readBack,
  askConfirm: 'Ist das richtig so?',
  askFix: 'Was soll ich ändern: den Namen, die Nummer oder das Anliegen?',
  noted: 'Das habe ich notiert.',
  notedSoFar: 'Was Sie mir gesagt haben, habe ich notiert.',
  notStored: 'Es tut mir leid, ich kann im Moment keine Nachricht aufnehmen.',
  missedCallNoted: 'Ich habe unserem Team gemeldet, dass Sie angerufen haben.',
  inLineSince: (since) => `Rückruf, in der Warteschlange seit ${since}`,
  dropped: 'In Ordnung, keine Nachricht.',

  // When it goes wrong.
  notUnderstood: 'Entschuldigung, das habe ich nicht verstanden.',
  notHeard: 'Entschuldigung, ich kann Sie nicht hören.',
  stillThere: 'Sind Sie noch da?',
  stillHere: 'Ich bin noch da.',
  cutOff: 'Entschuldigung, die Verbindung war kurz unterbrochen.',
  trouble: 'Es tut mir leid, ich kann Sie nur schlecht verstehen.',
  emergency: (numbers, onPhone) => `Wenn das ein Notfall ist, ${hangUp(onPhone)}${dial(numbers)}.`,
  suicide: (helpline, numbers, onPhone) =>
    [
      'Gut, dass Sie mir das sagen. Niemand muss damit allein bleiben.',
      helpline === undefined
        ? ''
        : `Es gibt jemanden zum Reden, Tag und Nacht: Rufen Sie bitte die ${helpline} an.`,
      `Wenn ein Leben in Gefahr ist, ${hangUp(onPhone)}${dial(numbers)}.`,
    ]
      .filter((text) => text !== '')
      .join(' '),

  // Keys.
  menu: {
    hours: (key) => `Für die Öffnungszeiten drücken Sie die ${key}.`,
    message: (key) => `Um eine Nachricht zu hinterlassen, drücken Sie die ${key}.`,
    address: (key) => `Für unsere Adresse drücken Sie die ${key}.`,
    person: (name, key) => `Für ${accusative(name)} drücken Sie die ${key}.`,
    staff: 'Für einen Menschen drücken Sie die 0.',
  },
  yesNoKeys: 'Für Ja drücken Sie die 1, für Nein die 2, für einen Menschen die 0.',
  fixKeys:
    'Für den Namen drücken Sie die 1, für die Nummer die 2, für das Anliegen die 3. Für einen Menschen die 0.',
  whichKeys: (choices: readonly SpokenChoice[]) =>
    `${choices.map(forKeys).join(' ')} Für einen Menschen drücken Sie die 0.`,
  canDo: (tells, does) =>
    `Ich kann ${list([...(tells.length > 0 ? [`Ihnen ${list(tells, 'und')} nennen`] : []), ...does], 'oder')}.`,
  tellsHours: 'unsere Öffnungszeiten',
  tellsAddress: 'unsere Adresse',
  takesMessage: 'eine Nachricht aufnehmen',
  putsThrough: 'Sie mit jemandem verbinden',

  // Languages.
  inThisLanguage: 'Gern, auf Deutsch.',
  languageKey: (key) => `Für Deutsch drücken Sie die ${key}.`,

  // In writing.
  greeting: (business) => `${business}, guten Tag. Hier spricht der automatische Assistent.`,
  goodbye: () => 'Vielen Dank für Ihren Anruf. Auf Wiederhören.',
  writtenGoodbye: () => 'Vielen Dank für Ihre Nachricht. Auf Wiedersehen.',
  notReachedHere:
    'Auf diesem Weg ist niemand zu erreichen, aber ich nehme gern eine Nachricht auf, und unser Team meldet sich bei Ihnen.',
  pleaseYesNo: 'Antworten Sie bitte mit Ja oder Nein.',
  plus: 'plus',
};

function accusative(name: string): string {
  return nameInCase(name, 'accusative');
}

function forKeys({ label, digits }: SpokenChoice): string {
  return `Für ${accusative(label)} drücken Sie ${[...digits].join(' ')}.`;
}

const NOT_REACHED: Readonly<Record<NotReached, string>> = {
  busy: 'spricht gerade',
  'no-answer': 'meldet sich nicht',
  unavailable: 'ist im Moment nicht erreichbar',
  declined: 'kann gerade nicht ans Telefon kommen',
  mailbox: 'meldet sich nicht: dort ist nur eine Mailbox',
  'not-now': 'kann gerade nicht ans Telefon kommen',
  'message-wanted': 'kann gerade nicht und bittet um eine Nachricht',
  'queue-timeout': 'spricht noch mit anderen',
  'queue-callback': 'ruft Sie zurück, wenn Sie an der Reihe sind',
};

function hangUp(onPhone: boolean): string {
  return onPhone ? 'legen Sie bitte auf und ' : '';
}

function dial(numbers: readonly string[]): string {
  return numbers.length === 0
    ? 'rufen Sie jetzt die Notrufnummer an'
    : `wählen Sie jetzt die ${list(numbers, 'oder die')}`;
}

function list(items: readonly string[], word: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
