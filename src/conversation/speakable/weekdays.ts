import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { oneOf } from './word-pattern.ts';

export function weekdayRules({ calendar, numbers }: SpokenLanguage): readonly SpeakRule[] {
  const full = new Map(
    calendar.weekdays.flatMap((names) => {
      const [name = '', ...short] = names.split(' ');
      return short.map((form) => [form, name]);
    }),
  );
  const clear = oneOf([...full.keys()].filter((form) => !calendar.ambiguousDays.includes(form)));
  const unclear = oneOf(calendar.ambiguousDays);
  const day = `${oneOf([...full.keys(), ...full.values()])}s?\\b\\.?`;
  const speak = ([, form = '']: RegExpExecArray) => full.get(form);
  return [
    {
      pattern: new RegExp(
        `\\s?[-–]\\s?(?<=(?:\\b${day}|\\d(?:${numbers.ordinalEnding})?)\\s?[-–]\\s?)(?=${day})`,
        'g',
      ),
      speak: () => ` ${numbers.to} `,
    },
    { pattern: new RegExp(`\\s?/\\s?(?<=\\b${day}\\s?/\\s?)(?=${day})`, 'g'), speak: () => ', ' },
    { pattern: new RegExp(`\\b(${clear})\\b\\.?`, 'g'), speak },
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
  ];
}
