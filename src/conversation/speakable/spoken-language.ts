import type { NumberWords, NumeralWords, Unit } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';

/** How a language is read aloud, as data. Keys are what is written, values what is said. */
export interface SpokenLanguage {
  /** BCP 47 in lower case. A bare language serves every region that has no file of its own. */
  readonly tag: string;
  /** Dialling code of the country whose telephone numbers, postcodes and bank codes are written without it. */
  readonly country: string;
  readonly numbers: NumeralWords;
  readonly amounts: AmountWords;
  readonly calendar: CalendarWords;
  readonly clock: ClockWords;
  readonly codes: CodeWords;
  /** Signs within an e-mail or web address. */
  readonly addressSigns: Words;
  /** Endings of an address that are said by their letters. */
  readonly spelledEndings: Words;
  /** Between words, and before a number. */
  readonly signs: Words;
  readonly abbreviations: AbbreviationWords;
  /** What is peculiar to the language. These rules go before all but those of addresses. */
  readonly ownRules: (numbers: NumberWords) => readonly SpeakRule[];
}

export type Words = Readonly<Record<string, string>>;

export interface AmountWords {
  /** `one, many, one cent, cents` by sign and by code. */
  readonly currencies: Words;
  /** `k: thousand`, or `Mio.: Million, Millionen`; said between the number and the currency. */
  readonly scales: Words;
  /** Short forms that are a scale in money only: `$3B`. */
  readonly moneyScales: Words;
  /** `one, many` by short form, which must follow a number. */
  readonly units: Words;
  /** What a price or a measure is per: `/hr`. */
  readonly rates: Words;
  readonly per: string;
  readonly percent: string;
  /** Words after a fraction, which show that it is no date: `1/2 hour`. As a regular expression. */
  readonly fractionOf: string;
  readonly fraction: (numbers: NumberWords, fraction: Fraction) => string;
  readonly price: (price: Price) => string;
}

export interface Fraction {
  /** In words; undefined when there is none. */
  readonly whole: string | undefined;
  readonly top: number;
  readonly bottom: number;
  /** The word after it when it is one of `fractionOf`, with the hyphen before it, or nothing. */
  readonly next: string;
}

export interface Price {
  /** What is said of the whole units, or undefined when there are none. */
  readonly major: string | undefined;
  /** Hundredths, from 1 to 99. */
  readonly minor: number;
  readonly minorWords: string;
  readonly minorUnit: Unit;
}

export interface CalendarWords {
  /** Twelve, in order: the full name, then its short forms without their dot. */
  readonly months: readonly string[];
  /** The same for the days of the week. */
  readonly weekdays: readonly string[];
  /** Months that are a word too when they are not capitalised, so a neighbour must show that it is a month. */
  readonly ambiguousMonths: readonly string[];
  /** What shows it, before the date, as a regular expression. */
  readonly beforeDate: string;
  /** Days whose short form is a word too, so a neighbour must show that it is a day. */
  readonly ambiguousDays: readonly string[];
  /** What shows it, before and after, as regular expressions. */
  readonly beforeDay: string;
  readonly afterDay: string;
  /** Whether 3/4 is in April. */
  readonly dayFirst: boolean;
  /** Before the day, and between day and month, as regular expressions. */
  readonly article: string;
  readonly of: string;
  /** What stands for the article of a date, as a regular expression: `your 3 May appointment`. */
  readonly determiner: string;
  /** Before a year that would be a number of things otherwise, as a regular expression. */
  readonly beforeYear: string;
  /** After such a year when the sentence goes on; all else counts what it names: `in 1500 homes`. */
  readonly afterYear: string;
  readonly date: (date: SpokenDate) => string;
}

export interface SpokenDate {
  /** Ordinals in words. `untilDay` is a second day of the month, behind `joint`: to, and. */
  readonly day: string;
  readonly untilDay?: string | undefined;
  readonly joint: string;
  readonly month: string;
  readonly year?: string | undefined;
  readonly dayFirst: boolean;
  /** All that stands before it in the clause. */
  readonly before: string;
  /** True when the words before it need no article. */
  readonly hasDeterminer: boolean;
}

export interface ClockWords {
  /** What may follow a time, as a regular expression with the group `half`, and how its first letter is said. */
  readonly suffix: string;
  readonly halves: Words;
  /** After these a number with a dot is a time unless it is an amount, as regular expressions. */
  readonly before: string;
  readonly notAfter: string;
  /** Between two times, and after one, with the same effect. */
  readonly joins: string;
  readonly after: string;
  /** What follows four digits of a time: `1430 hrs`. */
  readonly hours: string;
  /** Time zones by their short form, behind a time. */
  readonly zones: Words;
  readonly time: (numbers: NumberWords, time: ClockTime) => string;
}

export interface ClockTime {
  /** From 0 to 24. */
  readonly hour: number;
  readonly minute: number;
  /** Undefined when they were not written or are none. */
  readonly second?: number | undefined;
  /** As in `halves`, when it was written. */
  readonly half?: string | undefined;
  /** With a leading zero the hour is one of 24. */
  readonly leadingZero: boolean;
}

export interface CodeWords {
  /** Before digits that name something; said when it is not what is written. As regular expressions. */
  readonly heads: string;
  readonly headWords: Words;
  /** Before codes of digits and letters, or of digits in groups. */
  readonly codeHeads: string;
  /** Words between the head and the digits. */
  readonly links: string;
  /** Before a number to dial. */
  readonly dialVerbs: string;
  /** After a number to dial. */
  readonly dialFollowers: string;
  /** Around a number of few digits that everybody dials, such as 112, as regular expressions. */
  readonly beforeService: string;
  readonly afterService: string;
  /** Those numbers, as a regular expression. */
  readonly services: string;
  /** Of them, those that make a list of such numbers one, and those that are nothing else as a whole text. */
  readonly knownServices: string;
  readonly loneServices: string;
  /** Those that are nothing else at the end of a sentence. */
  readonly lastServices: string;
  /** Before a number that counts up, and the word for it. */
  readonly numberSigns: string;
  readonly number: string;
  /** Between a telephone number and the number behind it, as a regular expression and as a word. */
  readonly extensionSigns: string;
  readonly extension: string;
  readonly plus: string;
}

export interface AbbreviationWords {
  /** Lower case without the dot. A value with a capital asks for one in the short form. */
  readonly anyCase: Words;
  /** Words too, so they are short forms only with their dot. */
  readonly withDot: Words;
  /** Exactly as written. */
  readonly exact: Words;
}
