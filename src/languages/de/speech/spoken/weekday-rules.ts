import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['Mo', 'Montag'],
  ['Di', 'Dienstag'],
  ['Mi', 'Mittwoch'],
  ['Do', 'Donnerstag'],
  ['Fr', 'Freitag'],
  ['Sa', 'Samstag'],
  ['So', 'Sonntag'],
]);
const DAY =
  '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)s?(?!\\p{L})\\.?';
const BEFORE = '(?<![\\p{L}\\d@_-])';
/** Another capital behind a short day makes it a name: "Di Stefano". */
const TIMES_OF_DAY = `(?:Vormittag|Nachmittag|Abend|Mittag|Morgen|Früh|Nacht|Uhr|${DAY})`;
const full = ([, short = '']: RegExpExecArray) => NAMES.get(short);

/** Short days of the week. `So` and `Fr.` are other words too, so a neighbour must show what they are. */
export const weekdayRules: readonly SpeakRule[] = [
  {
    pattern: new RegExp(`\\s?[-–—]\\s?(?<=${BEFORE}${DAY}\\s?[-–—]\\s?)(?=${DAY})`, 'gu'),
    speak: () => ' bis ',
  },
  { pattern: new RegExp(`\\s?/\\s?(?<=${BEFORE}${DAY}\\s?/\\s?)(?=${DAY})`, 'gu'), speak: () => ', ' },
  {
    pattern: new RegExp(`\\s?[+&]\\s?(?<=${BEFORE}${DAY}\\s?[+&]\\s?)(?=${DAY})`, 'gu'),
    speak: () => ' und ',
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(Fr|So)(?!\\p{L})\\.?(?<=${BEFORE}${DAY}(?:\\s?[-–—/,&+]\\s?|\\s(?:bis|und|oder|u\\.)\\s)(?:Fr|So)\\.?)`,
      'gu',
    ),
    speak: full,
  },
  {
    pattern: new RegExp(
      `${BEFORE}(Fr|So)(?!\\p{L})\\.?(?=\\s?[-–—/&+]\\s?${DAY}|,?\\s(?:und|bis|oder)\\s${DAY}|,\\s${DAY}|,\\s\\d{1,2}\\.|:?\\s(?:\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:Uhr|h|[-–]|bis|u)|geschlossen|geöffnet|zu(?!\\p{L})|vormittags?|nachmittags?|den\\s\\d))`,
      'gu',
    ),
    speak: full,
  },
  {
    pattern:
      /(?<=(?:^|\s)(?:am|jeden|außer|nächsten|kommenden|letzten|ab|bis|vom|zum)\s)(Fr|So|Mo|Di|Mi|Do|Sa)(?!\p{L})\.?/gu,
    speak: full,
  },
  {
    pattern: new RegExp(
      `${BEFORE}(Mo|Di|Mi|Do|Sa)(?![\\p{L}\\d@'’]|\\s(?!${TIMES_OF_DAY})\\p{Lu}\\p{Ll})(?:\\.(?!\\p{L}))?`,
      'gu',
    ),
    speak: full,
  },
];
