import { cardinal, ordinal, writtenNumber, year } from './speakable-numbers.en.ts';
import { apart, type SpeakRule } from './speakable-rule.ts';

const NUMBER = '(\\d+(?:,\\d{3})*(?:\\.\\d+)?)';

interface Currency {
  readonly one: string;
  readonly many: string;
  readonly cent: string;
  readonly cents: string;
}

const POUND: Currency = { one: 'pound', many: 'pounds', cent: 'penny', cents: 'pence' };
const DOLLAR: Currency = { one: 'dollar', many: 'dollars', cent: 'cent', cents: 'cents' };
const EURO: Currency = { one: 'euro', many: 'euros', cent: 'cent', cents: 'cents' };
const CURRENCIES: Readonly<Record<string, Currency>> = {
  '£': POUND,
  GBP: POUND,
  $: DOLLAR,
  USD: DOLLAR,
  '€': EURO,
  EUR: EURO,
};
const SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  bn: 'billion',
  thousand: 'thousand',
  million: 'million',
  billion: 'billion',
};

const money: readonly SpeakRule[] = [
  {
    pattern: new RegExp(
      `(£|\\$|€|\\b(?:GBP|USD|EUR)\\s?)${NUMBER}(?:\\s?(k|m|bn|thousand|million|billion)\\b)?`,
      'g',
    ),
    speak: ([, sign = '', amount = '', scale]) => price(CURRENCIES[sign.trim()] ?? DOLLAR, amount, scale),
  },
  {
    pattern: new RegExp(`(?<![\\w.,])${NUMBER}\\s?(GBP|USD|EUR|£|€)(?!\\w)`, 'g'),
    speak: ([, amount = '', sign = '']) => price(CURRENCIES[sign] ?? DOLLAR, amount),
  },
  { pattern: /(?<![\w.,])(\d{1,2})p\b/g, speak: ([, pence = '']) => counted(pence, POUND.cent, POUND.cents) },
];

const FRACTIONS: Readonly<Record<string, string>> = {
  '½': 'half',
  '1/2': 'half',
  '¼': 'quarter',
  '1/4': 'quarter',
  '¾': 'three quarters',
  '3/4': 'three quarters',
};

const fractions: readonly SpeakRule[] = [
  {
    pattern:
      /(?<![\d/.])(?:(\d+)\s?)?(½|¼|¾|(?<=^|\s)(?:1\/2|1\/4|3\/4)(?=\s(?:an?|of|hours?|days?|weeks?|miles?|price|pints?)\b))(?=(\s(?:an?|of)\b)?)/g,
    speak: ([, whole, part = '', article]) => {
      const named = FRACTIONS[part] ?? part;
      const fraction = article !== undefined || named.startsWith('three') ? named : `a ${named}`;
      return whole === undefined ? fraction : `${cardinal(Number(whole))} and ${fraction}`;
    },
  },
];

/** Singular and plural. */
const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  km: ['kilometre', 'kilometres'],
  cm: ['centimetre', 'centimetres'],
  mm: ['millimetre', 'millimetres'],
  kg: ['kilogram', 'kilograms'],
  mg: ['milligram', 'milligrams'],
  ml: ['millilitre', 'millilitres'],
  lb: ['pound', 'pounds'],
  lbs: ['pound', 'pounds'],
  ft: ['foot', 'feet'],
  mph: ['mile an hour', 'miles an hour'],
  hr: ['hour', 'hours'],
  hrs: ['hour', 'hours'],
  min: ['minute', 'minutes'],
  mins: ['minute', 'minutes'],
  sec: ['second', 'seconds'],
  secs: ['second', 'seconds'],
  GB: ['gigabyte', 'gigabytes'],
  MB: ['megabyte', 'megabytes'],
  '°C': ['degree Celsius', 'degrees Celsius'],
  '°F': ['degree Fahrenheit', 'degrees Fahrenheit'],
  '°': ['degree', 'degrees'],
};

const measures: readonly SpeakRule[] = [
  {
    pattern: new RegExp(
      `(?<![\\w.,])([-−]?)${NUMBER}\\s?(${Object.keys(UNITS).join('|')})(?!\\w)(?:\\.(?=\\s*\\S))?`,
      'g',
    ),
    speak: ([, minus = '', amount = '', unit = '']) => {
      const [one, many] = UNITS[unit] ?? [unit, unit];
      return `${minus && 'minus '}${counted(amount, one, many)}`;
    },
  },
  { pattern: /(?<=\d)\s?%/g, speak: () => ' percent' },
  { pattern: /(?<=[\w.])\/(?=(?:hour|day|night|week|month|year|person)\b)/g, speak: () => ' per ' },
];

export const amountRules = { fractions, money, measures };

/** What is left: ranges, ordinals, years, numbers. */
export const numberRules: readonly SpeakRule[] = [
  {
    pattern: /(?<=\d(?:\s?[ap]\.?m\.?|%|st|nd|rd|th)?)\s?[-–]\s?(?=[£$€]?\d)/gi,
    speak: () => ' to ',
  },
  { pattern: /(?<=\d):(?=\d)/g, speak: () => ' to ' },
  {
    pattern: /(?<![\w.,])(\d{1,4})(?:st|nd|rd|th)\b/gi,
    speak: ([, digits = '']) => ordinal(Number(digits)),
  },
  {
    pattern: /(?<![\w.,])((?:19|20)\d)0s\b/g,
    speak: ([, decade = '']) => `${year(Number(`${decade}0`))}s`.replace(/ys$/, 'ies'),
  },
  {
    pattern: /(?<![\w.,£$€])((?:19|20)\d{2})(?![\w%]|[.,]\d)/g,
    speak: ([, digits = '']) => year(Number(digits)),
  },
  {
    pattern: new RegExp(`(?:(?<=^|[\\s(])[-−])?${NUMBER}`, 'g'),
    speak: (match) => apart(match, writtenNumber(match[0])),
  },
];

/** `twelve pounds fifty`, `fifty pence`, `two point five million pounds`. */
function price({ one, many, cent, cents }: Currency, amount: string, scale?: string): string {
  if (scale !== undefined) return `${writtenNumber(amount)} ${SCALES[scale] ?? scale} ${many}`;
  const [whole = '', fraction = ''] = amount.split('.');
  if (fraction.length !== 2) return counted(amount, one, many);
  const minor = counted(String(Number(fraction)), cent, cents);
  if (Number(fraction) === 0) return counted(whole, one, many);
  if (Number(whole) === 0) return minor;
  return cents === 'pence'
    ? `${counted(whole, one, many)} ${writtenNumber(String(Number(fraction)))}`
    : `${counted(whole, one, many)} and ${minor}`;
}

function counted(amount: string, one: string, many: string): string {
  return `${writtenNumber(amount)} ${amount === '1' ? one : many}`;
}
