import { COUNTRIES } from './countries.ts';
import type { NumberWords } from './number-words.ts';
import { groupsOf } from './phones.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';

/** Numbers that name something: read by their digits, in groups that can be written down. */
export function codeRules(language: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  const grouped = (digits: string) => groupsOf(digits).map(numbers.digits).join(', ');
  const counted = (digits: string) =>
    /^[1-9]\d?$/.test(digits) ? numbers.cardinal(Number(digits)) : grouped(digits);
  return [
    ...namedNumbers(language, grouped, counted),
    ...countryCodes(language.country, numbers.digits, counted),
    {
      pattern: /(?<![\w.,\p{Sc}-])(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z\d]+(?:-[A-Z\d]+)*(?![\w-])/gu,
      speak: ([code]) => {
        const [, unit] = /^\d+([A-Z]+)$/.exec(code) ?? [];
        if (unit !== undefined && unit in language.amounts.units) return undefined;
        const parts = code.split('-').map((part) => spelled(part, counted));
        return parts.join(/\d-\d/.test(code) ? ', ' : ' ');
      },
    },
  ];
}

type ReadDigits = (digits: string) => string;

/** Numbers behind a word that says what they are. */
function namedNumbers(
  { codes }: SpokenLanguage,
  grouped: ReadDigits,
  counted: ReadDigits,
): readonly SpeakRule[] {
  const inFull = (words: string) =>
    words.replace(/\S+/g, (word) => codes.headWords[word.toLowerCase()] ?? word);
  return [
    {
      pattern: new RegExp(
        `\\b((?:${codes.heads})(?:\\s(?:${codes.links}))*):?\\s#?(\\d{3,8}|0\\d)\\b(?![\\s,.:/-]?\\d|%)`,
        'gi',
      ),
      speak: ([, head = '', digits = '']) => `${inFull(head)} ${grouped(digits)}`,
    },
    {
      pattern: new RegExp(
        `(?<!\\d)(\\d{3,6})(?<=\\b(?:${codes.dialVerbs}) (?:\\d{3,6} \\p{L}+ )?\\d+)(?=\\s*(?:[.,;!?)]|$)|\\s(?:${codes.dialFollowers})\\b)`,
        'giu',
      ),
      speak: ([digits]) => grouped(digits),
    },
    {
      pattern: new RegExp(`(?<![\\w.])(?:${codes.numberSigns})(\\d{1,6})\\b`, 'g'),
      speak: ([, digits = '']) => `${codes.number} ${counted(digits)}`,
    },
  ];
}

function countryCodes(country: string, digits: ReadDigits, counted: ReadDigits): readonly SpeakRule[] {
  const read = (part: string) => (/^\d+$/.test(part) ? digits(part) : spelled(part, counted));
  return (COUNTRIES[country]?.codes ?? []).map((pattern) => ({
    pattern,
    speak: ([, ...parts]) =>
      parts
        .filter((part) => part !== undefined)
        .map(read)
        .join(', '),
  }));
}

/** Letters by their names, numbers by `read`, and long runs of letters as the words that they are. */
function spelled(code: string, read: (digits: string) => string): string {
  const runs = code.match(/[A-Z]+|\d+/g) ?? [];
  return runs
    .map((run) => (/\d/.test(run) ? read(run) : run.length < 4 ? [...run].join(' ') : run))
    .join(' ');
}
