import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';

/**
 * Emergency and service numbers: few digits that are read one by one. They are numbers of things too, so what is
 * around them has to show it, but for the one that is hardly anything else.
 */
export function serviceRules({ clock, codes }: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  const listed = `(?:${codes.services})`;
  const known = new RegExp(`\\b(?:${codes.knownServices})\\b`);
  const joint = `(?:,?\\s(?:${clock.joins})\\s|,\\s|\\s?/\\s?)`;
  const end = `(?=["”’')*]*(?:[.,;:!?]|\\s?\\(|\\s*$)|["”’')]*\\s(?:${clock.joins}|${codes.dialFollowers}|${codes.afterService})\\b)`;
  const read = ([written]: RegExpExecArray) =>
    written
      .replace(/\s?\/\s?/g, ', ')
      .replace(/\d[\d -]*\d/g, (digits) => digits.split(' ').map(numbers.digits).join(', '));
  return [
    { pattern: /(?<![\w./-])\d-\d-\d(?![\w/-]|\.\d)/g, speak: read },
    {
      pattern: new RegExp(
        `(?<![\\w.,/\\p{Sc}-])${listed}(?:${joint}${listed}){1,4}(?![\\w/%-]|[.,]\\d)${end}`,
        'gu',
      ),
      speak: (match) => (known.test(match[0]) ? read(match) : undefined),
    },
    { pattern: /(?<![\w.,/\p{Sc}-])11[68] \d{3}(?![\w/%-]|[., ]\d)/gu, speak: read },
    {
      pattern: new RegExp(
        `(?<=\\b(?:${codes.dialVerbs}|${codes.beforeService})\\s?["“‘'(*]?)${listed}(?:${joint}${listed}){0,4}(?![\\w/%-]|[.,]\\d)${end}`,
        'giu',
      ),
      speak: read,
    },
    {
      pattern: new RegExp(
        `(?<![\\w.,/\\p{Sc}-])${listed}(?![\\w/%-]|[.,]\\d)(?=["”’')*]*\\s(?:\\(?(?:${codes.afterService}))\\b)`,
        'giu',
      ),
      speak: read,
    },
    { pattern: new RegExp(`(?<=^[\\s"“(*]*)(?:${codes.loneServices})(?=[\\s"”)*.!?]*$)`, 'g'), speak: read },
    {
      pattern: new RegExp(
        `(?<![\\w.,/\\p{Sc}-])(?:${codes.lastServices})(?=["”’')*]*(?:[.,;!?](?!\\d)|\\s*$))`,
        'gu',
      ),
      speak: read,
    },
  ];
}
