import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';

/** Numbers with a name of their own, which no other rule of codes knows. */
export function namedCodeRules(numbers: NumberWords): readonly SpeakRule[] {
  const grouped = (digits: string) =>
    digits.length > 2 || digits.startsWith('0') ? numbers.digits(digits) : numbers.cardinal(Number(digits));
  return [
    {
      pattern: /(?<!\w)40([13])\s?\(?(k|b)\b\)?/g,
      speak: ([, plan, kind = '']) => `four oh ${plan === '1' ? 'one' : 'three'} ${kind.toUpperCase()}`,
    },
    { pattern: /(?<=\b[Ff]orms? )(1\d{3})(?![\w,.]\d)/g, speak: ([form]) => numbers.year(Number(form)) },
    {
      pattern: /(?<=\b(?:Boeing|Airbus|Office|Microsoft|HTTP|Porsche) )(\d{3})\b/g,
      speak: ([model]) => numbers.digits(model),
    },
    {
      pattern: /(?<=\b[Ff]light (?:number |no\. )?)([A-Z][A-Z\d]) ?(\d{2,4})\b/g,
      speak: ([, line = '', flight = '']) =>
        `${[...line].map((sign) => (/\d/.test(sign) ? numbers.digits(sign) : sign)).join(' ')} ${grouped(flight)}`,
    },
    {
      // A card of which only the end is shown.
      pattern: /(?:[xX*•]{3,4}[ -]?){1,4}(\d{4})(?![\w-])/g,
      speak: ([, digits = '']) => `ending in ${numbers.digits(digits)}`,
    },
    {
      pattern:
        /(?<![\w./@-])([\w-]{1,64})\.(pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|txt|csv|zip|html?|mp[34])\b(?!\.\w)/gi,
      speak: ([, name = '', ending = '']) =>
        `${name.replace(/[_-]+/g, ' ').replace(/\d+/g, (digits) => ` ${numbers.written(digits)} `)} dot ${letters(ending, numbers)}`,
    },
    { pattern: /\bPM\s?2[.,]5\b/g, speak: () => 'P M two point five' },
    {
      pattern: /(?:\s?\/?\s?\bea\b\.?|\s?\/\s?each\b)(?<=[\d.]\s?\/?\s?(?:ea\.?|each))/g,
      speak: () => ' each',
    },
    { pattern: /ish\b(?<=\d\s?ish)/g, speak: () => ' ish' },
    {
      pattern: /(?<![★\d])\s?(★{1,5})☆{0,4}/gu,
      speak: ([, stars = '']) =>
        ` ${numbers.cardinal(stars.length)} ${stars.length === 1 ? 'star' : 'stars'}`,
    },
    {
      // The code of a door with its keys.
      pattern: /(?<=\bcode(?: is)?:? )(\*?)(\d{3,8})([*#]?)(?<=[*#]|\*\d+)/g,
      speak: ([, star, digits = '', end = '']) =>
        `${star ? 'star ' : ''}${numbers.digits(digits)}${end === '' ? '' : end === '#' ? ' hash' : ' star'}`,
    },
    ...signRules,
    { pattern: /(?<=[£$€][\d.,]{1,12})\s?[x×]\s?(?=\d)/g, speak: () => ' times ' },
    {
      pattern: /(?<=\d)\s?ppm\b(?<=\b(?:costs?|charged(?: at)?|at) [\d.]+\s?ppm)/g,
      speak: () => ' pence per minute',
    },
    {
      pattern: /(?<!\w)(\d{1,2})[kK](?=\s(?:run|race|walk|fun run)\b)/g,
      speak: ([, length]) => `${numbers.cardinal(Number(length))} K`,
    },
    {
      pattern: /(?<![\w.])(1080|720|480)p\b/g,
      speak: ([, lines = '']) =>
        `${lines === '1080' ? 'ten eighty' : lines === '720' ? 'seven twenty' : 'four eighty'} P`,
    },
    {
      pattern: /(?<![\w.])(\d)V(?=\sbatter)/g,
      speak: ([, volts]) => `${numbers.cardinal(Number(volts))} volt`,
    },
    { pattern: /§\s?(?=\d)/g, speak: () => 'section ' },
    { pattern: /(?<=\d)\s?[★⭐](?=\s[a-z])/gu, speak: () => ' star' },
    { pattern: /(?<=\d)\s?★/gu, speak: () => ' stars' },
    { pattern: /(?<=\d)²(?!\w)/g, speak: () => ' squared' },
    { pattern: /(?<=\d)³(?!\w)/g, speak: () => ' cubed' },
    {
      pattern: /\b(CO|H|O|NO)([₂₃])(O?)/g,
      speak: ([, head = '', count, tail = '']) =>
        `${[...head].join(' ')} ${count === '₂' ? 'two' : 'three'} ${tail}`,
    },
    { pattern: /(?<=\d)\s?[-–−]\s?(?=\d+\s?=)/g, speak: () => ' minus ' },
    {
      pattern: /(?<![\w.])([\d.]+)\s?([VW])(?![\w-]|\s(?![AD]C\b)[A-Z\d])(?<=\d\d\s?[VW])/g,
      speak: ([, amount = '', unit]) => `${numbers.written(amount)} ${unit === 'V' ? 'volts' : 'watts'}`,
    },
    { pattern: /\b([TMPF]):\s?(?=[+(]?\d[\d ()-]{6})/g, speak: ([, label = '']) => `${LABELS.get(label)}: ` },
  ];
}

/** Signs between two numbers that mean something else than by themselves. */
const signRules: readonly SpeakRule[] = [
  { pattern: /(?<=[£$€]\s?\d{1,9}),[-–](?!\d)/g, speak: () => '' },
  { pattern: /(?<=(?<![\w.,])\d{1,2})\/(?=[£$€]\d)/g, speak: () => ' for ' },
  { pattern: /(?<=\s)p\/(?=(?:person|hour|day|night|week|month|year|head)\b)/g, speak: () => 'per ' },
  { pattern: /(?<=\d)\s?x\s?(?=\d+(?:\.\d+)?\s?%)/g, speak: () => ' times ' },
  {
    pattern: /(?<=\d)\s?×\s?(?=\d[\d.,]{0,8}\s?(?:cm|mm|m|km|ft|in|inch|inches|feet|metres|px)\b)/g,
    speak: () => ' by ',
  },
  { pattern: /(?<=°\s?[CF])\s?\/\s?(?=\d{1,3}\s?°)/g, speak: () => ' or ' },
  {
    pattern: /(?<=\d\d)\/(?=\d{2,4}\s?(?:Hz|Mbps|GB|cm|mm)\b)(?<![\d.]\/\d*\/)(?<!\d\s[1-9]\/)/g,
    speak: () => ' or ',
  },
  {
    pattern: /(?<=\b\d{3})\s([CF])(?=[.,;)]|$|\s(?:for|oven|in)\b)/g,
    speak: ([, scale]) => ` degrees ${scale === 'C' ? 'Celsius' : 'Fahrenheit'}`,
  },
];

function letters(ending: string, numbers: NumberWords): string {
  return [...ending.toUpperCase()].map((sign) => (/\d/.test(sign) ? numbers.digits(sign) : sign)).join(' ');
}

/** Of numbers under a signature. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['T', 'telephone'],
  ['M', 'mobile'],
  ['P', 'phone'],
  ['F', 'fax'],
]);
