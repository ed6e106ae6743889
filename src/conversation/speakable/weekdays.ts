import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { inEveryCase, oneOf } from './word-pattern.ts';

export function weekdayRules({ calendar, clock, numbers }: SpokenLanguage): readonly SpeakRule[] {
  const full = new Map(
    calendar.weekdays.flatMap((names) => {
      const [name = '', ...short] = names.split(' ');
      return short.map((form) => [form.toLowerCase(), name]);
    }),
  );
  const short = calendar.weekdays.flatMap((names) => names.split(' ').slice(1));
  const loud = short.map((form) => form.toUpperCase());
  const clear = short.filter((form) => !calendar.ambiguousDays.includes(form));
  const shownClear = oneOf([...clear, ...clear.map((form) => form.toUpperCase())]);
  const unclear = oneOf(calendar.ambiguousDays);
  const anyUnclear = oneOf(inEveryCase(calendar.ambiguousDays));
  const shouted = oneOf(calendar.ambiguousDays.map((form) => form.toUpperCase()));
  const day = `${oneOf([...short, ...loud, ...calendar.weekdays.map((names) => names.split(' ')[0] ?? '')])}s?\\b\\.?`;
  const anyDay = `${oneOf(inEveryCase(calendar.weekdays.flatMap((names) => names.split(' '))))}s?\\b\\.?`;
  const anyShort = oneOf(inEveryCase(short));
  const joint = `(?:\\s?[-–&/,]\\s?|\\s(?:${clock.joins})\\s)`;
  const speak = ([, form = '']: RegExpExecArray) => full.get(form.toLowerCase());
  return [
    {
      pattern: new RegExp(
        `\\s?[-–]\\s?(?<=(?:\\b${anyDay}|\\d(?:${numbers.ordinalEnding})?)\\s?[-–]\\s?)(?=${anyDay})`,
        'g',
      ),
      speak: () => ` ${numbers.to} `,
    },
    {
      pattern: new RegExp(`\\s?/\\s?(?<=\\b${anyDay}\\s?/\\s?)(?=${anyDay})`, 'g'),
      speak: () => ', ',
    },
    { pattern: new RegExp(`\\b(${shownClear})\\b\\.?`, 'g'), speak },
    {
      pattern: new RegExp(
        `\\b(${unclear})\\b\\.?(?<=(?:\\b${day}(?:\\s?[-–&/,]\\s?|\\s\\p{L}+\\s)|\\b(?:${calendar.beforeDay})\\s)${unclear}\\.?)`,
        'gu',
      ),
      speak,
    },
    {
      pattern: new RegExp(`\\b(${unclear})\\b\\.?(?=\\s?(?:[-–&/:,]|${calendar.afterDay}|\\d))`, 'g'),
      speak,
    },
    {
      // In any case before hours: "SAT 10-2", "sat 9am".
      pattern: new RegExp(
        `\\b(${anyUnclear})\\b\\.?(?=:?\\s\\d{1,2}(?::\\d\\d)?(?:\\s?[-–]\\s?\\d|\\s?[ap]m\\b|(?:${numbers.ordinalEnding})))`,
        'gi',
      ),
      speak,
    },
    { pattern: new RegExp(`(?<=\\b(?:${calendar.beforeDay})\\s)(${shouted})\\b`, 'g'), speak },
    {
      // In small letters beside another day: "mon-fri", "sat and sun".
      pattern: new RegExp(
        `\\b(${anyShort})\\b\\.?(?:(?=${joint}${anyDay})|(?<=\\b${anyDay}${joint}${anyShort}\\.?))`,
        'g',
      ),
      speak,
    },
    {
      pattern: new RegExp(`\\b(${oneOf(clear.map((form) => form.toLowerCase()))})\\b\\.?(?=:?\\s\\d)`, 'g'),
      speak,
    },
  ];
}
