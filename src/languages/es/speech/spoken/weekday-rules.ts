import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { inEveryCase, oneOf } from '../../../../conversation/speakable/word-pattern.ts';

const SHORT: ReadonlyMap<string, string> = new Map([
  ['lun', 'lunes'],
  ['mar', 'martes'],
  ['mié', 'miércoles'],
  ['mie', 'miércoles'],
  ['miér', 'miércoles'],
  ['jue', 'jueves'],
  ['vie', 'viernes'],
  ['sáb', 'sábado'],
  ['sab', 'sábado'],
  ['dom', 'domingo'],
]);
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['L', 'lunes'],
  ['M', 'martes'],
  ['X', 'miércoles'],
  ['J', 'jueves'],
  ['V', 'viernes'],
  ['S', 'sábado'],
  ['D', 'domingo'],
]);
const ORDER = 'LMXJVSD';
const FULL = [
  'lunes',
  'martes',
  'miércoles',
  'miercoles',
  'jueves',
  'viernes',
  'sábado',
  'sabado',
  'domingo',
];
const short = oneOf(inEveryCase([...SHORT.keys()]));
const day = `${oneOf(inEveryCase([...FULL, ...SHORT.keys()]))}(?!\\p{L})\\.?`;
const BEFORE = '(?<![\\p{L}\\d@_])';
const full = ([, written = '']: RegExpExecArray) => SHORT.get(written.toLowerCase());
const letter = (written = '') => LETTERS.get(written);
/** Sizes are no days: S–M. */
const span = ([, from = '', to = '']: RegExpExecArray) =>
  ORDER.indexOf(from) < ORDER.indexOf(to) ? `${letter(from)} a ${letter(to)}` : undefined;

/** Short days of the week beside another day or before hours, because most are words too. */
export const weekdayRules: readonly SpeakRule[] = [
  {
    pattern: new RegExp(`\\s?[-–—]\\s?(?<=${BEFORE}${day}\\s?[-–—]\\s?)(?=${day})`, 'gu'),
    speak: () => ' a ',
  },
  { pattern: new RegExp(`\\s?/\\s?(?<=${BEFORE}${day}\\s?/\\s?)(?=${day})`, 'gu'), speak: () => ', ' },
  {
    pattern: new RegExp(
      `${BEFORE}(${short})(?!\\p{L})\\.?(?:(?=\\s?[-–—/,&+]\\s?${day}|\\s(?:y|a|o|e)\\s${day}|:?,?\\s\\d)|(?<=${day}(?:\\s?[-–—/,&+]\\s?|\\s(?:y|a|o|e)\\s)${short}\\.?))`,
      'gu',
    ),
    speak: full,
  },
  {
    pattern: /(?<![\p{L}\d@_.-])([LMXJVSD])\s?[-–—]\s?([LMXJVSD])(?![\p{L}\d-])(?=[:,.;)]|\s|$)/gu,
    speak: span,
  },
  {
    // Before a span of hours only: "S 10:00-14:00".
    pattern: /(?<=^|[,;.]\s)([LMXJVSD])(?=:?\s(?:de\s)?\d{1,2}(?:[:.]\d\d)?\s?(?:h\s?)?(?:[-–]|a\s)\s?\d)/gu,
    speak: ([, day]) => letter(day),
  },
  {
    pattern: /(?<=(?<!\p{L})[Dd]e\s)([LMXJVSD])\sa\s([LMXJVSD])(?![\p{L}\d-])/gu,
    speak: span,
  },
];
