import type { CardReader } from '../conversation/card-guard.ts';
import type { Completeness } from '../conversation/completeness.ts';
import type { ConversationLanguage } from '../conversation/conversation-language.ts';
import type { Alarm } from '../core/alarm.ts';
import type { Grammar } from '../core/grammar.ts';
import type { HouseLanguage } from '../core/language-tag.ts';
import type { PersonMatch } from './directory.ts';
import type { Intent, OfficeFacts } from './intent.ts';
import type { ClaimKind } from './model/claim-kind.ts';
import type { LabelKind } from './model/reply-label.ts';
import type { Office, Person } from './office.ts';
import type { PhraseBook } from './phrase-book.ts';
import type { BirthDateReader } from './understand/birth-date/birth-date-reader.ts';
import type { Corrected, Correction } from './understand/correction.ts';
import type { NumberHeard } from './understand/numbers/number-heard.ts';

/** All that is one language for the receptionist. It stands in `languages/<tag>/`; here is only what it must give. */
export interface Language {
  /** Primary subtag of BCP 47, such as `de`. */
  readonly tag: HouseLanguage;
  /** What it calls itself, such as `Deutsch`. */
  readonly name: string;
  /** Where its sentences end, and the like; a country may have one of its own. */
  readonly speech: ConversationLanguage;
  readonly phrases: PhraseBook;
  readonly readers: Readers;
  readonly answers: AnswerWords;
  readonly model: ModelWords;
}

/** The language of a BCP 47 tag: `en` for `en-GB`. One that the house lacks gives its first. */
export type Languages = (tag: string) => Language;

export type YesNo = 'yes' | 'no';

/** How callers' words are read. All are pure, take a text of any length in linear time, and know no question. */
export interface Readers {
  /** Small letters, digits and single spaces, short forms written out, without courtesies: what rules over words read. */
  normalise(text: string): string;
  /** @param today Local date `YYYY-MM-DD`, for days that are named. */
  intent(text: string, office: OfficeFacts, today: string): Intent;
  danger(text: string): Alarm | undefined;
  /** Payment cards, whose numbers are kept nowhere. */
  readonly card: CardReader;
  /** Nothing but yes or no in any form; undefined when it says more, neither, or both. */
  yesNo(text: string): YesNo | undefined;
  /** For an answer to a question that was put: what begins with yes or no may go on, unless it takes it back. */
  leansYesNo(text: string): YesNo | undefined;
  /** What the first word says, whatever follows. */
  beginsYesNo(text: string): YesNo | undefined;
  /** The caller's name, in the engine's spelling, with accents; undefined when the words are no name. */
  name(text: string): string | undefined;
  /** The caller does not want to say: a name, a number. */
  declines(text: string): boolean;
  /** @param country ISO 3166-1 alpha-2 of the office. */
  number(text: string, country: string): NumberHeard;
  /** A date of birth, spoken or keyed. */
  readonly birthDate: BirthDateReader;
  /** "There is no area code." */
  hasNoAreaCode(text: string): boolean;
  /** Offered the number of the line: that one, or another; undefined where the words say neither. */
  lineChoice(text: string): 'line' | 'other' | undefined;
  /** What is to be changed in a message that was read back. */
  correction(text: string, corrected: Corrected): Correction | undefined;
  /** "Everything", "let's start again": to "what should I change?". */
  changesAll(text: string): boolean;
  /** "Nothing", "leave it as it is": to the same. */
  changesNothing(text: string): boolean;
  /** The caller takes back that a message is to be left. */
  refusesMessage(text: string): boolean;
  /** People are asked for, and nothing else. */
  isRequestForPerson(text: string): boolean;
  /** Who is meant by words such as "doctor lane" or "the billing desk". */
  findPeople(text: string, people: readonly Person[]): PersonMatch;
  /** The words without whom is not meant, as in "no, not Anna". */
  withoutDenied(text: string): string;
  /** Index of what is chosen by its place among `count`, as in "the second one". */
  placeChosen(text: string, count: number): number | undefined;
  /** A reason without "it is about" before it. */
  reason(text: string): string;
  /** A short request that would be kept as a reason by mistake may be one all the same: "I need help". */
  isReason(text: string): boolean;
  /** What one sentence tells of a message: who speaks, where to call back, what it is about. */
  told(text: string, office: OfficeFacts): Told;
  /** This language is asked for, in it or in another: "Deutsch, bitte", "do you speak German". */
  asksForThis(text: string): boolean;
  /** The greeting of an office says that no person is speaking. @param greeting Without the name of the office. */
  saysMachine(greeting: string): boolean;
}

/** Undefined is what was not told. */
export interface Told {
  readonly name: string | undefined;
  readonly number: Pick<NumberHeard, 'digits' | 'extension'> | undefined;
  /** In the caller's words. */
  readonly reason: string | undefined;
}

/** What kind of answer a question expects. */
export type AnswerForm =
  /** Any request. */
  | 'open'
  /** Yes or no, or "a person". */
  | 'yes-no'
  /** The same, or somebody else's name. */
  | 'yes-no-or-person'
  /** One of those that were named, or any request. */
  | 'choice'
  /** Yes or no, or another telephone number. */
  | 'number-offer'
  | 'number'
  | 'birth-date'
  | 'name'
  | 'reason'
  /** Yes or no, or a part of the message. */
  | 'confirmation'
  /** A part of the message. */
  | 'part';

/** What an answer may be about. */
export interface AnswerFacts {
  readonly office: Office;
  /** Directory keys to choose from. */
  readonly candidates: readonly string[];
  /** Digits heard so far of a number that is dictated with pauses. */
  readonly partialNumber: string;
  /** Nothing has been asked for in this call. */
  readonly isFirst: boolean;
}

export interface AnswerWords {
  /** An engine that listens by a grammar knows the language; without one `grammarOf` matches nothing. */
  readonly hasGrammar: boolean;
  /** For engines that listen by a grammar. */
  grammarOf(form: AnswerForm, facts: AnswerFacts): Grammar;
  /** Whether words so far can be the whole answer. @param grammar What is listened for. */
  completenessOf(form: AnswerForm, facts: AnswerFacts, grammar: Grammar): (text: string) => Completeness;
}

/** How what a model has written is read. */
export interface ModelWords {
  /** What a sentence claims as done, as being done or as promised. */
  claimsIn(sentence: string): ReadonlySet<ClaimKind>;
  /** A clause that only says that the caller was heard. */
  isAcknowledgement(clause: string): boolean;
  /** Names before a colon that are no part of a reply, in small letters. */
  readonly labels: Readonly<Record<LabelKind, readonly string[]>>;
  /** A clause with which thoughts begin that are not for the caller. */
  beginsThoughts(clause: string): boolean;
  /** Clauses that speak of the caller and not to them. */
  isNotForCaller(clauses: string): boolean;
  /** Help is named that nobody has called: an ambulance, the police. */
  namesRescue(clause: string): boolean;
  saysGoodbye(text: string): boolean;
  announcesTransfer(text: string): boolean;
  /** A question that is answered with a telephone number. */
  asksNumber(question: string): boolean;
  /** A question whether there is anything else. */
  asksForMore(question: string): boolean;
}
