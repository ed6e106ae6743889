import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { oneOf } from '../../../../conversation/speakable/word-pattern.ts';
import { STATES } from './states.ts';

/** Words, titles and degrees, so they are states only before a ZIP code or behind a city that everybody knows. */
const WORDS_TOO = [
  'IN',
  'OR',
  'OK',
  'ME',
  'HI',
  'OH',
  'PA',
  'MA',
  'MD',
  'ID',
  'CO',
  'AL',
  'DE',
  'MS',
  'MT',
  'LA',
  'PR',
];
const CITIES =
  'Boston|Cambridge|Worcester|Philadelphia|Pittsburgh|Baltimore|Annapolis|Portland|Salem|Eugene|Indianapolis|Bloomington|Columbus|Cleveland|Cincinnati|Dayton|Toledo|Tulsa|Oklahoma City|Honolulu|Denver|Boulder|Aurora|Boise|Birmingham|Mobile|Montgomery|Wilmington|Dover|Jackson|Biloxi|Billings|Missoula|New Orleans|Baton Rouge|Bangor|San Juan';
const CITY = "[A-Z][\\w.'’]{1,20}";

/** "Dr Lane" is a doctor and "5 Mill Dr." a drive; "St Mary" a saint and "Mill St" a street. */
export function placeRules(numbers: NumberWords): readonly SpeakRule[] {
  const states = Object.keys(STATES);
  const clear = oneOf(states.filter((state) => !WORDS_TOO.includes(state)));
  const zip = ([, state = '', code = '', plus]: RegExpExecArray) =>
    `${STATES[state]}, ${numbers.digits(code)}${plus === undefined ? '' : `, ${numbers.digits(plus)}`}`;
  return [
    {
      pattern: new RegExp(
        `(?<=\\b${CITY},?\\s)(${oneOf(states)}),? (\\d{5})(?:-(\\d{4}))?(?![\\w-]|[.,]\\d)`,
        'g',
      ),
      speak: zip,
    },
    { pattern: /(?<=\bWashington,? )D\.C\.|(?<=\bWashington,? )DC\b/g, speak: () => 'D C' },
    {
      pattern: new RegExp(
        `(?<=\\b${CITY}, )(${clear})\\b(?=[.,;:!?)]|\\s*$|\\s(?:and|or|is|on|at|in|for|from)\\b)`,
        'g',
      ),
      speak: ([, state = '']) => STATES[state],
    },
    {
      pattern: new RegExp(`(?<=\\b(?:${CITIES}), )(${oneOf(states)})\\b`, 'g'),
      speak: ([, state = '']) => STATES[state],
    },
    {
      pattern:
        /\b(Dr|St)\b(?<=\d[A-Z]?\s(?:[NSEW]{1,2}\.?\s)?(?:[A-Z][\w'’]+|\d{1,3}(?:st|nd|rd|th))\s\w\w)(?!\s[A-Z][\w'’]*\s(?:Lane|Road|Rd|Street|St|Avenue|Ave|Close|Square|Sq|Way|Gardens|Place|Court)\b)(?:\.(?!\s[A-Z]))?/g,
      speak: ([, short]) => (short === 'Dr' ? 'Drive' : 'Street'),
    },
    { pattern: /\bSt\b(?<=\d(?:st|nd|rd|th)\sSt)\.?/g, speak: () => 'Street' },
    {
      pattern:
        /\bSt\b(?<=\b[A-Z][\w'’]+\sSt)(?=[,;)]|\s[a-z]|\s(?:Apt|Suite|Ste|Unit|Fl|#|[NSEW]{1,2}\b)|\s&|\.?\s*$|\.,)\.?/g,
      speak: () => 'Street',
    },
    {
      pattern: /\bFt\b\.?(?=\s(?:Worth|Lauderdale|Myers|Collins|Wayne|Smith|Bragg|Knox|William)\b)/g,
      speak: () => 'Fort',
    },
    { pattern: /\b(Drs?|St)\b\.?(?=\s[A-Z])/g, speak: ([, short = '']) => TITLES.get(short) },
  ];
}

const TITLES: ReadonlyMap<string, string> = new Map([
  ['Dr', 'Doctor'],
  ['Drs', 'Doctors'],
  ['St', 'Saint'],
]);
