import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import type { CalendarWords } from '../../../../conversation/speakable/spoken-language.ts';
import { inEveryCase, oneOf } from '../../../../conversation/speakable/word-pattern.ts';

/** Said as they are written, whatever the country calls them. */
const NAMED_AS_WRITTEN = ['Januar', 'Jänner', 'Februar', 'Feber'];
const YEAR = '(?:\\s?((?:19|20)\\d\\d)(?![\\d.,]?\\d))?';
const SHORT_YEAR = '(?:\\s?((?:19|20)\\d\\d|\\d\\d))?';
const JOINT = '(\\s?[-–—/]\\s?|\\sbis\\s|\\sund\\s|\\soder\\s)';

/** Dates with dots: `3.5.`, `03.05.2026`, `3. Mai`, `3.–5. Mai`. */
export function dateRules(calendar: CalendarWords, numbers: NumberWords): readonly SpeakRule[] {
  const said = new Map(
    calendar.months.flatMap((names) => {
      const [name = ''] = names.split(' ');
      return names.split(' ').map((each): [string, string] => [each.toLowerCase(), name]);
    }),
  );
  for (const name of NAMED_AS_WRITTEN) said.set(name.toLowerCase(), name);
  const month = `(${oneOf(inEveryCase([...said.keys()]))})(?!\\p{L})\\.?`;
  const numbered = (written: string) => calendar.months[Number(written) - 1]?.split(' ')[0];
  const say = ({ index, input }: RegExpExecArray, { day, untilDay, joint, month: name, year }: Written) => {
    if (name === undefined || !isDay(day) || !isDay(untilDay ?? day)) return undefined;
    return calendar.date({
      day: numbers.ordinal(Number(day)),
      untilDay: untilDay === undefined ? undefined : numbers.ordinal(Number(untilDay)),
      joint: jointWords(joint),
      month: name,
      year: year === undefined ? undefined : numbers.year(fullYear(year)),
      before: input.slice(0, index),
      hasDeterminer: false,
      dayFirst: true,
    });
  };
  return [
    {
      pattern: new RegExp(`(?<![\\p{L}\\d.,])(\\d{1,2})\\.?${JOINT}(\\d{1,2})\\.\\s?${month}${YEAR}`, 'gu'),
      speak: (match) => {
        const [, day = '', joint = '', untilDay = '', name = '', year] = match;
        return say(match, { day, untilDay, joint, month: said.get(name.toLowerCase()), year });
      },
    },
    {
      pattern: new RegExp(`(?<![\\p{L}\\d,])(?<!\\d\\.)(\\d{1,2})\\.\\s?${month}${YEAR}`, 'gu'),
      speak: (match) => {
        const [, day = '', name = '', year] = match;
        return say(match, { day, month: said.get(name.toLowerCase()), year });
      },
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d,])(?<!\\d\\.)(\\d{1,2})\\.?${JOINT}(\\d{1,2})\\.\\s?(\\d{1,2})\\.${SHORT_YEAR}(?![\\d]|[.,]\\d)`,
        'gu',
      ),
      speak: (match) => {
        const [, day = '', joint = '', untilDay = '', number = '', year] = match;
        return say(match, { day, untilDay, joint, month: numbered(number), year });
      },
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d,])(?<!\\d\\.)(\\d{1,2})\\.\\s?(\\d{1,2})\\.${SHORT_YEAR}(?!\\d|[.,]\\d|\\s?Uhr)`,
        'gu',
      ),
      speak: (match) => {
        const [, day = '', number = '', year] = match;
        return say(match, { day, month: numbered(number), year });
      },
    },
    {
      // A month of a year: 01/2026.
      pattern: /(?<![\p{L}\d.,/-])(0[1-9]|1[0-2])\/(20\d\d)(?![\d/])/gu,
      speak: ([, number = '', year]) => `${numbered(number)} ${numbers.year(Number(year))}`,
    },
    { pattern: /\s?[-–—]\s?(?<=\d\.(?:\d{2,4})?\s?[-–—]\s?)(?=\d{1,2}\.)/gu, speak: () => ' bis ' },
  ];
}

interface Written {
  readonly day: string;
  readonly untilDay?: string;
  readonly joint?: string;
  readonly month: string | undefined;
  readonly year: string | undefined;
}

function jointWords(joint = ''): string {
  if (/[-–—]/.test(joint)) return 'bis';
  return joint.includes('/') ? 'und' : joint.trim();
}

function isDay(day: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31;
}

/** In this century, unless a birthday would lie far ahead. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) > 49 ? 1900 + Number(year) : 2000 + Number(year);
}
