import { amountRules, numberRules } from './speakable-amounts.en.ts';
import { codeRules, contactRules } from './speakable-contacts.en.ts';
import type { SpeakRule } from './speakable-rule.ts';
import { dateRules, timeRules, weekdayRules } from './speakable-times.en.ts';

/** The rules for English, the particular before the general. */
export function englishRules(options: { readonly dayFirst: boolean }): readonly SpeakRule[] {
  return [
    ...markupRules,
    ...contactRules.addresses,
    ...amountRules.fractions,
    ...dateRules(options),
    ...timeRules,
    ...codeRules,
    ...contactRules.phones,
    ...amountRules.money,
    ...amountRules.measures,
    ...numberRules,
    ...weekdayRules,
    ...abbreviationRules,
    ...symbolRules,
  ];
}

/** Language models decorate; voices read decoration aloud or stumble over it. */
const markupRules: readonly SpeakRule[] = [
  { pattern: /^\s*(?:#{1,6}|[-*•])\s+/gm, speak: () => '' },
  { pattern: /(?<![\w*])[*_`~]{1,3}(?=\w)|(?<=[\w.,!?])[*_`~]{1,3}(?!\w)/g, speak: () => '' },
  { pattern: /\s?\p{Extended_Pictographic}\uFE0F?/gu, speak: () => '' },
];

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  dr: 'Doctor',
  mr: 'Mister',
  mrs: 'Missus',
  prof: 'Professor',
  rev: 'Reverend',
  rd: 'Road',
  ave: 'Avenue',
  ln: 'Lane',
  sq: 'Square',
  blvd: 'Boulevard',
  apt: 'Apartment',
  ltd: 'Limited',
  inc: 'Incorporated',
  approx: 'approximately',
  appt: 'appointment',
  appts: 'appointments',
  dept: 'department',
  tel: 'telephone',
  ext: 'extension',
  vs: 'versus',
  etc: 'et cetera',
  'e.g': 'for example',
  'i.e': 'that is',
  jan: 'January',
  feb: 'February',
  aug: 'August',
  sept: 'September',
  oct: 'October',
  nov: 'November',
};
/** Words too, so they are short forms only with their dot. */
const NEEDS_DOT = new Set(['sq', 'inc', 'tel', 'rev']);

const abbreviationRules: readonly SpeakRule[] = [
  // "Dr Lane" is a doctor and "5 Mill Dr." a drive; "St Mary" a saint and "Mill St" a street.
  {
    pattern: /(?<=\d\s[A-Z]\w+\s)(Dr|St)\b\.?/g,
    speak: ([, short]) => (short === 'Dr' ? 'Drive' : 'Street'),
  },
  { pattern: /(?<=\b[A-Z]\w+\s)St\b(?=[,;)]|\s[a-z]|\.?\s*$)\.?/g, speak: () => 'Street' },
  { pattern: /\b(Drs?|St)\b\.?(?=\s[A-Z])/g, speak: ([, short = '']) => TITLES[short] },
  {
    pattern: /\b(e\.g|i\.e|[A-Za-z]{2,6})\b(\.)?/g,
    speak: ([, short = '', dot]) => {
      const key = short.toLowerCase();
      if (short === short.toUpperCase() || (NEEDS_DOT.has(key) && dot === undefined)) return undefined;
      const full = Object.hasOwn(ABBREVIATIONS, key) ? ABBREVIATIONS[key] : undefined;
      // A capital makes a month or a street; "oct" and "ave" in lower case are something else.
      return full !== undefined && /^[A-Z]/.test(full) && !/^[A-Z]/.test(short) ? undefined : full;
    },
  },
];
const TITLES: Readonly<Record<string, string>> = { Dr: 'Doctor', Drs: 'Doctors', St: 'Saint' };

const symbolRules: readonly SpeakRule[] = [
  { pattern: /(?<=\w)\s?&\s?(?=\w)/g, speak: () => ' and ' },
  { pattern: /(?<=\s|^)@(?=\s|\w)/g, speak: () => 'at ' },
  { pattern: /(?<=\s)\+(?=\s)/g, speak: () => 'plus' },
  { pattern: /(?<=\s)=(?=\s)/g, speak: () => 'equals' },
  { pattern: /(?<=\s|^)~\s?(?=\w)/g, speak: () => 'about ' },
];
