import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';

/** What English writes as no other language does. */
export function ownRules(numbers: NumberWords): readonly SpeakRule[] {
  return [
    ...slashRules(numbers),
    ...keyRules,
    noonRule,
    ...placeAndTitleRules,
    ...romanRules(numbers),
    ...countedRules(numbers),
    ...lengthRules(numbers),
    januaryRule,
    ...beforeNumberRules,
  ];
}

function slashRules(numbers: NumberWords): readonly SpeakRule[] {
  const cardinal = (digits = '') => numbers.cardinal(Number(digits));
  return [
    { pattern: /(?<![\w/])24\/7(?![\w/])/g, speak: () => 'twenty-four seven' },
    { pattern: /(?<![\w/])50\/50(?![\w/])/g, speak: () => 'fifty-fifty' },
    {
      pattern:
        /(?<![\d/])(\d{1,2})\/(5|10)\b(?:(?=\s(?:rating|stars?|score|reviews?)\b)|(?<=\b(?:rated|scored?|rating) (?:of )?[\d/]+))/gi,
      speak: ([, points, most]) => `${cardinal(points)} out of ${cardinal(most)}`,
    },
    {
      // A flat in Scotland: floor and door.
      pattern: /(?<=\bFlat )(\d{1,2})\/(\d{1,2})\b/g,
      speak: ([, floor, door]) => `${cardinal(floor)} slash ${cardinal(door)}`,
    },
  ];
}

const noonRule: SpeakRule = {
  pattern:
    /\s?[-–]\s?(?:(?<=\b(?:noon|midday|midnight)\s?[-–]\s?)(?=\d)|(?<=[\dm.]\s?[-–]\s?)(?=(?:noon|midday|midnight)\b))/g,
  speak: () => ' to ',
};

/** Keys of a telephone, and stars of a hotel. */
const keyRules: readonly SpeakRule[] = [
  { pattern: /(?<![\w#&])#(?=[A-Za-z])/g, speak: () => 'hashtag ' },
  {
    pattern: /(?<=\b(?:press|dial|key|enter) )([*#])(?=\s(?:key|to|for|now|and|or)\b|[.,;]|$)/gi,
    speak: ([, key = '']) => KEYS[key],
  },
  { pattern: /(?<=\b(?:press|dial|key|enter) )\*(?=\d)/gi, speak: () => 'star ' },
  { pattern: /([*#])(?=\s(?:key|button)\b)/g, speak: ([, key = '']) => KEYS[key] },
  { pattern: /(?<=\d)([*#])(?=\s|[.,;]|$)/g, speak: ([, key = '']) => ` ${KEYS[key]}` },
];

const KEYS: Readonly<Record<string, string>> = { '*': 'star', '#': 'hash' };

/** "Dr Lane" is a doctor and "5 Mill Dr." a drive; "St Mary" a saint and "Mill St" a street. */
const placeAndTitleRules: readonly SpeakRule[] = [
  {
    pattern: /\b(Dr|St)\b(?<=\d[A-Z]?\s[A-Z]\w+\s\w\w)(?:\.(?!\s[A-Z]))?/g,
    speak: ([, short]) => (short === 'Dr' ? 'Drive' : 'Street'),
  },
  { pattern: /\bSt\b(?<=\b[A-Z]\w+\sSt)(?=[,;)]|\s[a-z]|\.?\s*$)\.?/g, speak: () => 'Street' },
  { pattern: /\b(Drs?|St)\b\.?(?=\s[A-Z])/g, speak: ([, short = '']) => TITLES[short] },
];

const TITLES: Readonly<Record<string, string>> = { Dr: 'Doctor', Drs: 'Doctors', St: 'Saint' };

const ROMAN = '(V|[VX]I{1,3}|I[IVX]|III|X[IVX]+)';
const REIGNING =
  'Henry|Edward|George|William|Charles|James|Richard|Elizabeth|John|Louis|Philip|Alexander|Pope \\w+|King \\w+|Queen \\w+';
const NUMBERED =
  'Chapter|Part|Phase|Section|Volume|Vol\\.|Book|Act|Type|Grade|Stage|Class|Level|Unit|War|Schedule|Annex|Appendix|Article|Category|Mark|Ward|Wing|Block|Building';

function romanRules(numbers: NumberWords): readonly SpeakRule[] {
  return [
    {
      pattern: new RegExp(`\\b(${REIGNING}) ${ROMAN}\\b(?!\\.\\s?[A-Z])`, 'g'),
      speak: ([, name = '', roman = '']) => `${name} the ${titled(numbers.ordinal(fromRoman(roman)))}`,
    },
    {
      pattern: new RegExp(`\\b(${NUMBERED}) (X|(?<=War )I|I(?=[.,;:)]|$)|${ROMAN})(?!['’\\w])`, 'gi'),
      speak: ([, head = '', roman = '']) =>
        roman === roman.toUpperCase() ? `${head} ${numbers.cardinal(fromRoman(roman))}` : undefined,
    },
  ];
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function fromRoman(roman: string): number {
  const values = [...roman].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

function titled(words: string): string {
  return words.replace(/^./, (letter) => letter.toUpperCase());
}

/** Numbers that change the word behind or before them. */
function countedRules(numbers: NumberWords): readonly SpeakRule[] {
  const cardinal = (digits = '') => numbers.cardinal(Number(digits.replaceAll(',', '')));
  return [
    { pattern: /\b100(0?)s\b/g, speak: ([, zero]) => (zero ? 'thousands' : 'hundreds') },
    {
      // Decades of a century and of a life.
      pattern: /(?<![\w.,])['’]?((?:1[1-9]|20)?\d0)['’]?s\b/g,
      speak: ([, decade = '']) => `${numbers.year(Number(decade))}s`.replace(/ys$/, 'ies'),
    },
    {
      pattern: /(?<![\w.,])((?<=\b(?:under|over)[ -])\d|[1-9]\d)s\b/gi,
      speak: ([, number]) => `${cardinal(number)}s`,
    },
    {
      pattern:
        /£(\d[\d,]*)(?<=\b(?:an?|another|our|your|the) £[\d,]+)(?=\s(?:note|deposit|fee|charge|voucher|discount|coin|excess|fine|gift|refund|surcharge)\b)/gi,
      speak: ([, pounds]) => `${cardinal(pounds)} pound`,
    },
    {
      // "a 15 min walk", but "the 15 mins are over".
      pattern:
        /(?<![\w.,])(\d+)[\s-]?(min|hr|yr|wk|mile|mg|ml|kg)s?\b\.?(?<=\b(?:an?|another|our|your|the) [\d\w-]+(?: \w+\.?)?)(?=\s(?!(?:and|for|from|per|before|after|until|are|was|has)\b)[a-z]{3})/g,
      speak: ([, count, unit = '']) => `${cardinal(count)} ${UNIT_WORDS[unit] ?? unit}`,
    },
    {
      pattern:
        /(?<!\w)(\d{1,2})(?:st|nd|rd|th)\b(?<=\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?|(?:Mon|Tues?|Weds?|Thu|Thurs?|Fri|Sat|Sun)[.,]?) \w+)(?! (?:of )?[A-Z])/g,
      speak: ([, day]) => `the ${numbers.ordinal(Number(day))}`,
    },
  ];
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  min: 'minute',
  hr: 'hour',
  yr: 'year',
  wk: 'week',
  mg: 'milligram',
  ml: 'millilitre',
  kg: 'kilogram',
};

function lengthRules(numbers: NumberWords): readonly SpeakRule[] {
  const cardinal = (digits = '') => numbers.cardinal(Number(digits));
  return [
    {
      pattern: /(?<![\w.,])(\d)['’′](?:\s?(\d{1,2})["”″])?(?!\w)/g,
      speak: ([, feet, inches]) =>
        `${cardinal(feet)} foot${inches === undefined ? '' : ` ${cardinal(inches)}`}`,
    },
    {
      pattern: /(?<![\w.,])(\d)\s?ft\s(\d{1,2})(?:\s?in\b)?/g,
      speak: ([, feet, inches]) => `${cardinal(feet)} foot ${cardinal(inches)}`,
    },
    {
      pattern: /(?<![\w.,])(\d{1,2})\s?st\s(\d{1,2})\s?lbs?\b/g,
      speak: ([, stone, pounds]) => `${cardinal(stone)} stone ${cardinal(pounds)}`,
    },
  ];
}

/** Jan is a name too. */
const januaryRule: SpeakRule = {
  pattern:
    /\bJan\b\.?(?:(?<=\b(?:in|since|until|till|early|late|mid|next|last|this|every)[ -]Jan\.?)|(?=[,/&]?\s?(?:and |or |to )?(?:Feb|Mar|Apr|Dec)))/g,
  speak: () => 'January',
};

/** Short forms only beside a number. */
const beforeNumberRules: readonly SpeakRule[] = [
  {
    pattern: /\b(pp?|figs?|vol|ch|nos|max|min|est)\.?\s?(?=\d)(?<!\d\w+\.?\s?)/gi,
    speak: ([, short = '']) => `${NUMBERED_WORDS[short.toLowerCase()]} `,
  },
  { pattern: /\b[Nn]o\.\s(?=[A-Z]{1,4}-?\d)/g, speak: () => 'number ' },
  { pattern: /\bv(?=\d)/g, speak: () => 'version ' },
  { pattern: /\s?(pcm|pw|pa|pp)\b(?<=\d\s?\w+)/g, speak: ([, short = '']) => ` ${RATES[short]}` },
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
};

const RATES: Readonly<Record<string, string>> = {
  pcm: 'per calendar month',
  pw: 'per week',
  pa: 'per annum',
  pp: 'per person',
};
