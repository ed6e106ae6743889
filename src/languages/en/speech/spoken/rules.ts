import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { clockRules } from './clock.ts';
import { namedCodeRules } from './codes.ts';
import { countedRules } from './counted.ts';
import { fraction } from './grammar.ts';
import { healthRules } from './health.ts';
import { placeRules } from './places.ts';
import { romanRules } from './roman.ts';
import { slashRules } from './slashes.ts';
import { streetRules } from './streets.ts';

/** What English writes as no other language does. */
export function ownRules(numbers: NumberWords): readonly SpeakRule[] {
  return [
    ...slashRules(numbers),
    ...namedCodeRules(numbers),
    ...keyRules,
    ...clockRules(numbers),
    ...streetRules(numbers),
    ...placeRules(numbers),
    ...romanRules(numbers),
    ...countedRules(numbers),
    ...lengthRules(numbers),
    ...healthRules,
    ...monthNameRules,
    ...beforeNumberRules,
  ];
}

/** Keys of a telephone, and stars of a hotel. */
const keyRules: readonly SpeakRule[] = [
  { pattern: /(?<![\w#&])#(?=[A-Za-z])/g, speak: () => 'hashtag ' },
  {
    pattern:
      /(?<=\b(?:press|dial|key|enter) (?:(?:the )?[*#] (?:or|and|then) (?:the )?)?)([*#])(?=\s(?:key|to|for|now|and|or)\b|[.,;]|$)/gi,
    speak: ([, key = '']) => KEYS[key],
  },
  { pattern: /(?<=\b(?:press|dial|key|enter) )\*(?=\d)/gi, speak: () => 'star ' },
  { pattern: /([*#])(?=\s(?:key|button)\b)/g, speak: ([, key = '']) => KEYS[key] },
  { pattern: /(?<=\d)([*#])(?=\s|[.,;]|$)/g, speak: ([, key = '']) => ` ${KEYS[key]}` },
];

const KEYS: Readonly<Record<string, string>> = { '*': 'star', '#': 'hash' };

function lengthRules(numbers: NumberWords): readonly SpeakRule[] {
  const cardinal = (digits = '') => numbers.cardinal(Number(digits));
  return [
    {
      pattern: /(?<![\w.,])(\d)['’′](?<!['‘]\d['’])(?:\s?(\d{1,2})["”″])?(?!\w)/g,
      speak: ([, feet, inches]) =>
        `${cardinal(feet)} foot${inches === undefined ? '' : ` ${cardinal(inches)}`}`,
    },
    {
      pattern: /(?<![\w.,/]|\d[\s-])(\d)\/([248]|16)["”″](?![\w"])/g,
      speak: ([, top, bottom]) =>
        `${fraction(numbers, { whole: undefined, top: Number(top), bottom: Number(bottom), next: 'inch' })} inch`,
    },
    {
      pattern: /(?<![\w.,'‘])(\d{1,3})['′]\s?[x×]\s?(\d{1,3})['′](?!\w)/g,
      speak: ([, length, width]) => `${cardinal(length)} by ${cardinal(width)} feet`,
    },
    {
      // A quotation mark is an inch when none is open.
      pattern:
        /(?:(?<![\w.,/])(\d{1,3}(?:\.\d{1,2})?)|(?<=\d[\s-]\d\/\d|\d[\s-]\d\/\d\d|\d\s?[½¼¾⅛⅜]))(["”″])(?![\w"])/g,
      speak: ({ 1: inches, 2: mark, index, input }) => {
        const isOpen = mark !== '″' && /["“]/.test(input.slice(0, index).replace(/["“][^"”]*["”]/g, ''));
        if (isOpen) return undefined;
        const isAdjective =
          /^["”″] (?!(?:by|x|and|or|from|of|long|wide|tall|high|deep|thick|in)\b)[a-z]{3}/.test(
            input.slice(index + (inches ?? '').length),
          );
        const unit = inches === '1' || isAdjective ? 'inch' : 'inches';
        return inches === undefined ? ` ${unit}` : `${numbers.written(inches)} ${unit}`;
      },
    },
    {
      pattern:
        /(?<![\w.,])(\d)\s?(?:ft\.?|feet|foot)\s(\d{1,2})(?:\s?(?:ins?\b\.?|inch(?:es)?\b)|(?!\s?\w))/g,
      speak: ([, feet, inches]) => `${cardinal(feet)} foot ${cardinal(inches)}`,
    },
    {
      pattern: /(?<![\w.,])(\d{1,2})\s?st\s(\d{1,2})\s?lbs?\b/g,
      speak: ([, stone, pounds]) => `${cardinal(stone)} stone ${cardinal(pounds)}`,
    },
  ];
}

/** Jan and Mar are names too. */
const monthNameRules: readonly SpeakRule[] = [
  {
    pattern:
      /\bMar\b\.?(?:(?<=\b(?:Jan|Feb|January|February)\.?(?:,\s|,?\s(?:and|or|to)\s|\s?&\s?)Mar\.?)|(?=,?\s(?:and |or |to )?Apr))/g,
    speak: () => 'March',
  },
  {
    pattern:
      /\bJan\b\.?(?:(?<=\b(?:in|since|until|till|early|late|mid|next|last|this|every)[ -]Jan\.?)|(?=[,/&]?\s?(?:and |or |to )?(?:Feb|Mar|Apr|Dec)))/g,
    speak: () => 'January',
  },
];

/** Short forms only beside a number. */
const beforeNumberRules: readonly SpeakRule[] = [
  {
    pattern: /\b(max|min)\.?\s?(?=[£$€]\d)/gi,
    speak: ([, short = '']) => `${NUMBERED_WORDS[short.toLowerCase()]} `,
  },
  // A form, not a page.
  { pattern: /\bP(?=\d{1,3}\b)/g, speak: () => 'P ' },
  {
    pattern: /\b(pp?|figs?|vol|ch|nos|max|min|est|ver|yr|temp|paras?|pgs|art)\.?\s?(?=\d)(?<!\d\w+\.?\s?)/gi,
    speak: ([, short = '']) => `${NUMBERED_WORDS[short.toLowerCase()]} `,
  },
  {
    pattern: /(?<=\b(?:fax|phone|telephone|tel|mobile|contact|landline|helpline) )no\b\.?(?=:?\s)/gi,
    speak: () => 'number',
  },
  {
    pattern: /\b(inc|incl|ex|excl)\b\.?(?=\s(?:VAT|tax|GST|postage|delivery|service|breakfast)\b)/g,
    speak: ([, short = '']) => (short.startsWith('i') ? 'including' : 'excluding'),
  },
  { pattern: /\b[Nn]o\.\s(?=[A-Z]{1,4}-?\d)/g, speak: () => 'number ' },
  { pattern: /\bv(?=\d)/g, speak: () => 'version ' },
  {
    // Behind a number; "ph" behind money alone.
    pattern:
      /\s?(?:(pppn|pcm|PCM|pw|pa|pp|p\.c\.m|p\.w|p\.a|p\.p|p\/[hwmpda])|(?<=[£$€]\d[\d.,]*[km]?\s?)(ph|p\.h|p\.d))(?!\w|\.\w)(?<=\d[km]?\s?[\w./]+)\.?/g,
    speak: ([, always = '', money = '']) =>
      ` ${RATES.get((always || money).replace(/[./]/g, '').toLowerCase())}`,
  },
];

const NUMBERED_WORDS: Readonly<Record<string, string>> = {
  p: 'page',
  pp: 'pages',
  fig: 'figure',
  figs: 'figures',
  vol: 'volume',
  ch: 'chapter',
  nos: 'numbers',
  max: 'maximum',
  min: 'minimum',
  est: 'established',
  ver: 'version',
  yr: 'year',
  temp: 'temperature',
  para: 'paragraph',
  paras: 'paragraphs',
  pgs: 'pages',
  art: 'article',
};

const RATES: ReadonlyMap<string, string> = new Map([
  ['pppn', 'per person per night'],
  ['pcm', 'per calendar month'],
  ['pm', 'per month'],
  ['pw', 'per week'],
  ['pd', 'per day'],
  ['ph', 'per hour'],
  ['pa', 'per annum'],
  ['pp', 'per person'],
]);
