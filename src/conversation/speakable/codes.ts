import { COUNTRIES } from './countries.ts';
import type { NumberWords } from './number-words.ts';
import { groupsOf } from './phones.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage, Words } from './spoken-language.ts';
import { oneOf } from './word-pattern.ts';
import { writtenUnits } from './written-units.ts';

/** Numbers that name something: read by their digits, in groups that can be written down. */
export function codeRules(language: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  const { amounts, numbers: words } = language;
  const units = writtenUnits(amounts.units);
  const ordinal = new RegExp(`^\\d+(?:${words.ordinalEnding})$`, 'i');
  const grouped = (digits: string) => groupsOf(digits).map(numbers.digits).join(', ');
  const counted = (digits: string) =>
    /^[1-9]\d?$/.test(digits) ? numbers.cardinal(Number(digits)) : grouped(digits);
  return [
    ...countryCodes(language.country, numbers.digits, counted),
    ...writtenCodes(language, numbers.digits, counted),
    ...namedNumbers(language, grouped, counted),
    {
      pattern:
        /(?<![\w.,\p{Sc}-])(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z\d]+(?:-[A-Z\d]+)*(?![\w-]|\/[A-Z]*\d|[²³])/gu,
      speak: ([code]) => {
        const [, unit] = /^\d+([A-Z]+)$/.exec(code) ?? [];
        if ((unit !== undefined && units.named(unit)) || ordinal.test(code)) return undefined;
        return saidParts(code, counted);
      },
    },
  ];
}

/** Without the colon behind a head, which would be a second pause. */
function headInFull(headWords: Words): (head: string) => string {
  const words = new Map(Object.entries(headWords));
  return (head) =>
    head
      .trim()
      .replace(/:(?=\s|$)/g, '')
      .replace(/\S+/g, (word) => words.get(word.toLowerCase()) ?? word);
}

type ReadDigits = (digits: string) => string;

/** Numbers behind a word that says what they are. */
function namedNumbers(
  { codes }: SpokenLanguage,
  grouped: ReadDigits,
  counted: ReadDigits,
): readonly SpeakRule[] {
  const inFull = headInFull(codes.headWords);
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
      pattern: new RegExp(`(?<![\\w.])(?:${codes.numberSigns})(\\d{1,9})\\b`, 'g'),
      speak: ([, digits = '']) => `${codes.number} ${counted(digits)}`,
    },
  ];
}

/** What stands behind a word that announces a code, in small letters too, and with a slash. */
function writtenCodes(
  { addressSigns, amounts, codes, numbers: words }: SpokenLanguage,
  digits: ReadDigits,
  counted: ReadDigits,
): readonly SpeakRule[] {
  const units = writtenUnits(amounts.units);
  const inFull = headInFull(codes.headWords);
  const noCode = new RegExp(
    `^(?:(?:[0-2]?\\d|3[01])[/-](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[/-](?:[0-2]?\\d|3[01]))$|^\\d+(?:${units.pattern}|${words.ordinalEnding}|${oneOf(Object.keys(amounts.scales))}|x)$`,
    'i',
  );
  const said = (code: string) =>
    code
      .toUpperCase()
      .split(/(?<=\/)|(?=\/)/)
      .map((part) => (part === '/' ? ` ${addressSigns['/']} ` : saidParts(part, counted)))
      .join('');
  const head = `\\b((?:${codes.codeHeads}):?\\s(?:(?:${codes.links}):?\\s){0,2})#?`;
  return [
    {
      pattern: new RegExp(`${head}(\\d{2,4}(?:[ -]\\d{2,4}){1,5})(?![\\w/-]|[.,:]\\d|%)`, 'gi'),
      speak: ([, before = '', code = '']) =>
        noCode.test(code) ? undefined : `${inFull(before)} ${code.split(/[ -]/).map(digits).join(', ')}`,
    },
    {
      pattern: new RegExp(
        `${head}(?=[A-Za-z/-]*\\d)(?=\\w{3}|\\w+[/-])([A-Za-z\\d]+(?:[/-][A-Za-z\\d]+)*)(?![\\w/-]|[.,:]\\d|%)`,
        'gi',
      ),
      speak: ([, before = '', code = '']) =>
        noCode.test(code) || /^\d+$/.test(code) ? undefined : `${inFull(before)} ${said(code)}`,
    },
    {
      pattern:
        /(?<![\w.,\p{Sc}/-])(?=[A-Z\d-]*[A-Z])(?=[A-Z-]*\d)[A-Z\d]+(?:-[A-Z\d]+)*\/(?=[A-Z]*\d)[A-Z\d]+(?![\w/-])/gu,
      speak: ([code]) => (/\d/.test(code) ? said(code) : undefined),
    },
  ];
}

function saidParts(code: string, counted: ReadDigits): string {
  return code
    .split('-')
    .map((part) => spelled(part, counted))
    .join(/\d-\d/.test(code) ? ', ' : ' ');
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
