import { cardinal, digitByDigit } from './speakable-numbers.en.ts';
import type { SpeakRule } from './speakable-rule.ts';

const DOMAIN_ENDS =
  'com|org|net|edu|gov|info|biz|io|co|eu|uk|us|ie|ca|au|nz|de|fr|es|it|nl|health|care|clinic|dental|law|example';

const addresses: readonly SpeakRule[] = [
  {
    pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    speak: ([email]) => spellOut(email),
  },
  {
    pattern: new RegExp(
      String.raw`(?:\bhttps?://)?\b((?:[\w-]+\.)+(?:${DOMAIN_ENDS}))\b((?:/[\w-]+)*)/?(?![\w@])`,
      'gi',
    ),
    speak: ([, host = '', path = '']) => spellOut(host.toLowerCase() + path),
  },
];

const phones: readonly SpeakRule[] = [
  {
    pattern: /(?<![\w£$€.,:/])(?:\+|\(\+?)?\d[\d ()\-.]{5,}\d(?![\w%:/]|[.,]\d)/g,
    speak: ([written]) => phoneNumber(written),
  },
];

export const contactRules = { addresses, phones };

/** Numbers that name something: read by their digits, in groups that can be written down. */
export const codeRules: readonly SpeakRule[] = [
  {
    pattern:
      /\b(extension|ext\.?|code|pin|reference|ref\.?|account|ticket|booking|invoice|id|number)((?:\s(?:number|code|is|no\.))*):?\s#?(\d{3,6})\b(?![\s,.:/-]?\d)/gi,
    speak: ([, head = '', middle = '', digits = '']) => {
      const name = CODE_NAMES[head.toLowerCase().replace('.', '')] ?? head;
      return `${name}${middle.replace('no.', 'number')} ${grouped(digits)}`;
    },
  },
  {
    pattern:
      /(?<=\b(?:call|dial|ring|phone) (?:\d{3,6} or )?)(\d{3,6})(?=\s*(?:[.,;!?)]|$)|\s(?:for|or|and|to|on|now|if|when|in)\b)/gi,
    speak: ([digits]) => grouped(digits),
  },
  {
    pattern: /(?<![\w.])(?:#|\b[Nn]o\.\s?)(\d{1,6})\b/g,
    speak: ([, digits = '']) => `number ${digits.length < 3 ? cardinal(Number(digits)) : grouped(digits)}`,
  },
  {
    // A British bank's sort code.
    pattern: /(?<![\w-])(\d{2})-(\d{2})-(\d{2})(?![\w-])/g,
    speak: ([, ...pairs]) => pairs.map(digitByDigit).join(', '),
  },
  {
    // A British postcode.
    pattern: /\b([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})\b/g,
    speak: ([, area = '', place = '']) => `${spelled(area)}, ${spelled(place)}`,
  },
  {
    pattern: /(?<![\w-])(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z\d]+(?:-[A-Z\d]+)*(?![\w-])/g,
    speak: ([code]) => (code.match(/[A-Z]+|\d+/g) ?? []).map(codeRun).join(' '),
  },
];

const CODE_NAMES: Readonly<Record<string, string>> = { ext: 'extension', ref: 'reference' };

function codeRun(run: string): string {
  if (/^[A-Z]{4,}$/.test(run)) return run;
  return /^[1-9]\d?$/.test(run) ? cardinal(Number(run)) : spelled(run);
}

function spelled(code: string): string {
  return [...code].map((char) => (/\d/.test(char) ? digitByDigit(char) : char)).join(' ');
}

const SIGNS: Readonly<Record<string, string>> = {
  '.': ' dot ',
  '@': ' at ',
  '-': ' dash ',
  _: ' underscore ',
  '+': ' plus ',
  '/': ' slash ',
};

function spellOut(address: string): string {
  return address
    .replace(/^www(?=\.)/, 'w w w')
    .replace(/\d+/g, (digits) => ` ${digitByDigit(digits)} `)
    .replace(/[.@\-_+/]/g, (sign) => SIGNS[sign] ?? sign)
    .trim();
}

/** Undefined when it has too few or too many digits, or looks like a row of amounts. */
function phoneNumber(written: string): string | undefined {
  const plus = written.includes('+');
  // The trunk zero in "+44 (0)20" is not dialled from abroad, where the plus is for.
  const groups = (plus ? written.replace('(0)', ' ') : written).match(/\d+/g) ?? [];
  const digits = groups.join('');
  const looksLikeOne =
    plus ||
    digits.startsWith('0') ||
    groups.length === 1 ||
    digits.length >= 10 ||
    /^\d{3,4}[-. ]\d{4}$/.test(written);
  if (!looksLikeOne || digits.length < 7 || digits.length > 19) return undefined;
  const named = groups.length > 1 ? groups.flatMap(shortGroups) : nationalGroups(digits, plus);
  return `${plus ? 'plus ' : ''}${named.map(digitByDigit).join(', ')}`;
}

function shortGroups(group: string): readonly string[] {
  return group.length > 5 ? threes(group) : [group];
}

/** How numbers written without spaces are grouped where they come from. */
function nationalGroups(digits: string, plus: boolean): readonly string[] {
  if (plus && digits.startsWith('44')) {
    const [area = '', ...rest] = nationalGroups(`0${digits.slice(2)}`, false);
    return ['44', area.slice(1), ...rest];
  }
  if (plus && digits.startsWith('1')) return ['1', ...cut(digits.slice(1), [3, 3])];
  if (plus) return [digits.slice(0, 2), ...threes(digits.slice(2))];
  if (/^02\d{9}$/.test(digits)) return cut(digits, [3, 4]);
  if (/^0(?:11\d|1\d1|[38]\d\d)\d{7}$/.test(digits)) return cut(digits, [4, 3]);
  if (/^0\d{10}$/.test(digits)) return cut(digits, [5, 3]);
  if (/^\d{10}$/.test(digits)) return cut(digits, [3, 3]);
  return digits.length === 7 ? cut(digits, [3]) : threes(digits);
}

function cut(digits: string, lengths: readonly number[]): readonly string[] {
  const [length, ...others] = lengths;
  if (length === undefined) return [digits];
  return [digits.slice(0, length), ...cut(digits.slice(length), others)];
}

/** Groups of three; the last has two to four. */
function threes(digits: string): readonly string[] {
  return digits.length <= 4 ? [digits] : [digits.slice(0, 3), ...threes(digits.slice(3))];
}

function grouped(digits: string): string {
  return (digits.length > 4 ? threes(digits) : [digits]).map(digitByDigit).join(', ');
}
