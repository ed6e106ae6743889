import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';

/**
 * Emergency and service numbers: few digits that are read one by one. They are numbers of things too, so what is
 * around them has to show it, but for the one that is hardly anything else.
 */
export function serviceRules({ clock, codes }: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  const listed = `(?:${SERVICES})`;
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
      speak: (match) => (/\b(?:999|911|112|988|000)\b/.test(match[0]) ? read(match) : undefined),
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
    { pattern: new RegExp(`(?<=^[\\s"“(*]*)(?:${ALONE})(?=[\\s"”)*.!?]*$)`, 'g'), speak: read },
    { pattern: /(?<![\w.,/\p{Sc}-])911(?=["”’')*]*(?:[.,;!?](?!\d)|\s*$))/gu, speak: read },
  ];
}

/** Of Europe, Britain, Ireland, America, Australia and New Zealand. */
const SERVICES =
  '999|911|112|111|101|105|110|115|118(?: \\d{3})?|119|116[ ]?\\d{3}|988|000|211|311|411|511|611|711|811';

/** As a whole text; the others are amounts then. */
const ALONE = '911|112|988';
