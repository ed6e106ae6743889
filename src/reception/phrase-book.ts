import type { NotReached } from '../core/outcome.ts';
import type { HoursPhrases } from './hours/hours-phrases.ts';

/** Everything the attendant says by its own rules, in one language. */
export interface PhraseBook extends HoursPhrases {
  readonly automated: string;
  readonly help: string;
  readonly oneMoment: string;
  /** To somebody whose calls the office does not take. */
  readonly callDeclined: string;
  /** What the mailbox of the PBX says. */
  readonly leaveAfterTone: string;
  /** What the PBX says to callers in line, and to who answers outside. */
  readonly line: LinePhrases;
  readonly anythingElse: string;
  readonly goOn: string;

  // Recording, and what is kept nowhere.
  /** To where the law asks that callers are told. */
  readonly recorded: string;
  /** To where it asks that they may refuse. @param key Refuses. */
  recordedMayRefuse(key: string): string;
  /** To where it asks that callers are told that somebody may listen. */
  readonly mayBeHeard: string;
  readonly recordingDeleted: string;
  /** It is not known that all is deleted. */
  readonly recordingStopped: string;
  readonly nothingRecorded: string;
  readonly noCards: string;

  readonly listening: string;

  // People.
  puttingThrough(name: string): string;
  readonly toStaff: string;
  readonly nameNotFound: string;
  readonly whoToSpeakTo: string;
  whichPerson(names: readonly string[]): string;
  /** Many to choose from, or people of one name. */
  whichOf(choices: readonly SpokenChoice[]): string;
  offerRing(name: string): string;
  readonly cannotTell: string;
  readonly allRight: string;
  /** To "are you a person?" */
  machine(business: string): string;
  didYouMean(name: string): string;
  notReached(name: string, because: NotReached): string;
  /** A person of the office has given the caller back to us. */
  readonly givenBack: string;
  readonly somebody: string;
  triedAlready(name: string): string;
  /** Before somebody is rung who is told of it. */
  readonly askWhoCalls: string;
  offerVoicemail(name: string): string;
  toVoicemail(name: string): string;
  messageOrOther(name: string | null): string;
  /** The same where nobody can be put through. */
  offerMessage(name: string | null): string;
  readonly offerPerson: string;

  // Messages.
  messageStart(forName: string | null): string;
  /** Said before the first of it is needed: what is said is kept as sound. */
  readonly recordsMessage: string;
  readonly askName: string;
  thanks(name: string): string;
  noName(recorded: boolean): string;
  offerCallback(digits: string): string;
  readonly askNumber: string;
  numberSoFar(digits: string): string;
  askAreaCode(digits: string): string;
  readonly numberByKeys: string;
  readonly noNumber: string;
  keepNumber(digits: string): string;
  readonly askReason: string;
  noReason(recorded: boolean): string;
  readBackStart(forName: string | null): string;
  readBack(message: SpokenMessage): string;
  readonly askConfirm: string;
  readonly askFix: string;
  readonly noted: string;
  readonly notedSoFar: string;
  readonly notStored: string;
  readonly missedCallNoted: string;
  /** Written to staff. @param since As `2026-11-23 10:04`. */
  inLineSince(since: string): string;
  readonly dropped: string;

  // When it goes wrong.
  readonly notUnderstood: string;
  readonly notHeard: string;
  readonly stillThere: string;
  readonly stillHere: string;
  readonly cutOff: string;
  readonly trouble: string;
  /** Without numbers where nobody has written the country. @param onPhone The caller has to hang up first. */
  emergency(numbers: readonly string[], onPhone: boolean): string;
  /** Also said to who is worried about somebody else. */
  suicide(helpline: string | undefined, numbers: readonly string[], onPhone: boolean): string;

  // Keys.
  readonly menu: {
    hours(key: string): string;
    message(key: string): string;
    address(key: string): string;
    person(name: string, key: string): string;
    readonly staff: string;
  };
  readonly yesNoKeys: string;
  readonly fixKeys: string;
  whichKeys(choices: readonly SpokenChoice[]): string;
  /** What can be asked about, and what can be done, in the words of the topics. */
  canDo(tells: readonly string[], does: readonly string[]): string;
  readonly tellsHours: string;
  readonly tellsAddress: string;
  readonly takesMessage: string;
  readonly putsThrough: string;

  // Languages.
  /** Said first when the caller has asked for this language. */
  readonly inThisLanguage: string;
  /** Such as `For English press 9.`, to who does not understand what came before. */
  languageKey(key: string): string;

  // In writing.
  /** What an office says that words its greeting in another language only. */
  greeting(business: string): string;
  goodbye(business: string): string;
  writtenGoodbye(business: string): string;
  /** Instead of putting somebody through. */
  readonly notReachedHere: string;
  readonly pleaseYesNo: string;
  /** The word for `+` in a telephone number. */
  readonly plus: string;
}

export interface LinePhrases {
  /** To somebody outside who is rung for a caller. */
  readonly pressOne: string;
  /** @param place From 1. */
  place(place: number): string;
  /** Behind the ninth. */
  readonly placeBehind: string;
  /** To be called back; pressed is 1. */
  readonly offer: string;
}

/** `digits` as pressed, such as `04`. */
export interface SpokenChoice {
  readonly label: string;
  readonly digits: string;
}

/** What is known of a message, ready to be said. */
export interface SpokenMessage {
  readonly name: string | null;
  /** Digits already apart, such as `0 2 0, 7 9 4 6`. */
  readonly number: string | null;
  /** In the same way; null without one. */
  readonly extension: string | null;
  readonly reason: string | null;
  readonly recorded: boolean;
  readonly forName: string | null;
}
