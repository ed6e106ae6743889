import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';

const AFTER_STREET_NUMBER =
  "(?:[A-Z][\\w'’]*\\.?\\s){1,3}(?:Lane|Ln|Road|Rd|Street|St|Avenue|Ave|Drive|Dr|Close|Court|Ct|Place|Pl|Way|Gardens|Gdns|Crescent|Cres|Terrace|Ter|Square|Sq|Row|Walk|Hill|Grove|Park|View|Mews|Parade|Yard|Wharf|Quay|Boulevard|Blvd|Parkway|Pkwy)\\b";

/** What a slash between numbers is in English when it is neither a date nor a fraction. */
export function slashRules(numbers: NumberWords): readonly SpeakRule[] {
  const cardinal = (digits = '') => numbers.written(digits);
  const pair =
    (between: string) =>
    ([, first, second]: RegExpExecArray) =>
      `${cardinal(first)} ${between} ${cardinal(second)}`;
  return [
    { pattern: /(?<![\w/])24\/7\/365(?![\w/])/g, speak: () => 'twenty-four seven, three sixty-five' },
    { pattern: /(?<![\w/])24\/7(?![\w/])/g, speak: () => 'twenty-four seven' },
    { pattern: /(?<![\w/-])24-7(?![\w/-])/g, speak: () => 'twenty-four seven' },
    {
      pattern:
        /(?<=\b(?:Windows|iOS|Android|[Tt]ypes?|[Gg]rades?|[Yy]ears?|[Ff]loors?|[Zz]ones?|[Bb]ands?) )(\d{1,2})\/(\d{1,2})(?![\w/])/g,
      speak: pair('or'),
    },
    { pattern: /(?<![\w/.])(\d)\/(\d)(?=-(?:bed|bedroom|door|person|seater|course)\b)/g, speak: pair('or') },
    { pattern: /(?<![\w/])50[/-]50(?![\w/])/g, speak: () => 'fifty-fifty' },
    { pattern: /(?<![\w/])(20)\/(20)(?![\w/])/g, speak: () => 'twenty twenty' },
    {
      pattern: /(?<![\w/])(\d{1,3})\/(\d{1,3})(?= (?:vision|split|rule)\b)/g,
      speak: ([, first, second]) => `${cardinal(first)} ${cardinal(second)}`,
    },
    {
      pattern:
        /(?<![\d/.])(\d{1,2}(?:\.\d)?)\/(5|10)\b(?![/.]\d)(?:(?=\s(?:ratings?|stars?|scores?|reviews?|people|patients|customers|on|from)\b)|(?<=\b(?:rated|scored?|rating|pain|level|got|given|gave|severity|satisfaction)(?: is| of| at| us| a)?:? [\d/.]+))/gi,
      speak: pair('out of'),
    },
    { pattern: /(?<![\d/.])(\d\.\d)\/(5|10)\b(?![/.]\d)/g, speak: pair('out of') },
    {
      pattern:
        /(?<=\b(?:[Pp]age|[Ss]tep|[Pp]art|[Ss]lide|[Qq]uestion|[Ss]heet|[Ss]tage|[Mm]odule|[Ss]ession) )(\d{1,3})\/(\d{1,3})(?![\w/])/g,
      speak: pair('of'),
    },
    {
      // Floor and door in Scotland, a part of a house elsewhere.
      pattern:
        /(?<=\b(?:Flat|Unit|Room|Apartment|Apt\.?|Plot|Bay|Gate|Door|Block|Suite|flat|unit|room|apartment|suite) )(\d{1,4})\/(\d{1,4})(?![\w/])/g,
      speak: pair('slash'),
    },
    {
      pattern: new RegExp(`(?<![\\w/.])(\\d{1,4})/(\\d{1,4})(?=\\s${AFTER_STREET_NUMBER})`, 'g'),
      speak: pair('slash'),
    },
    {
      pattern: /(?<=\d\.\d{1,3})\/(\d{1,2})(?![\w/.])(?<=(?:\d{1,3}\.){3}\d{1,3}\/\d+)/g,
      speak: ([, bits]) => ` slash ${cardinal(bits)}`,
    },
    {
      pattern: /(?<=(?:\d{1,3}\.){3}\d{1,3}|\blocalhost):(\d{2,5})(?![\w:])/g,
      speak: ([, port = '']) => ` port ${numbers.digits(port)}`,
    },
    ...wordRules,
  ];
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['s/he', 'he or she'],
  ['he/him', 'he him'],
  ['she/her', 'she her'],
  ['they/them', 'they them'],
  ['and/or', 'and or'],
  ['w/o', 'without'],
  ['on/off', 'on or off'],
  ['am/pm', 'AM or PM'],
]);

/** Slashes between words. */
const wordRules: readonly SpeakRule[] = [
  {
    pattern: /(?<![\w/])(s\/he|he\/him|she\/her|they\/them|and\/or|w\/o|on\/off|am\/pm)(?![\w/])/gi,
    speak: ([pair]) => PAIRS.get(pair.toLowerCase()),
  },
  { pattern: /(?<![\w/])w\/(?=\s?[A-Za-z])(?!\/?[ceo]\b)/g, speak: () => 'with ' },
  {
    pattern:
      /(?<=\p{Ll}{2})\/(?=(?:minute|hour|day|night|week|month|year|person)\b(?!\/))(?<![\p{L}\d]\/\p{L}+\/)/gu,
    speak: () => ' per ',
  },
  {
    pattern:
      /(?<=(?<![\p{L}\d/.:@-])(?:[Hh]is|[Hh]er|[Hh]im|\p{L}\p{Ll}{3,20}))\/(?=(?:hers?|his|\p{Ll}{4,20})(?![\p{L}\d/_-]|\.\w))/gu,
    speak: () => ' or ',
  },
];
