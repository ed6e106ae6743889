import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import { groupsOf } from '../../../../conversation/speakable/phones.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';

/** Telephone numbers with a slash behind the area, and with the extension behind a hyphen. */
export function phoneRules(numbers: NumberWords): readonly SpeakRule[] {
  const read = (written: string) =>
    (written.match(/\d+/g) ?? []).flatMap(groupsOf).map(numbers.digits).join(', ');
  return [
    {
      pattern:
        /(?<![\p{L}\d.,/#])(\+|00)?((?:\d{1,3}[ -])?\(?0?\d{2,5}\)?\s?\/\s?\d[\d -]{2,14}\d)(?![\d%:/]|[.,]\d)/gu,
      speak: ([, plus, written = '']) => {
        const isNational = /^\(?0\d\d/.test(written);
        if (plus === undefined && !isNational) return undefined;
        const before = plus === '+' ? 'plus ' : plus === undefined ? '' : `${numbers.digits(plus)}, `;
        return before + read(written);
      },
    },
    {
      // "(0 30) 90 18 20".
      pattern: /(?<![\p{L}\d.,/#])\((0[\d ]{1,6})\)\s?(\d[\d -]{2,14}\d)(?![\d%:/]|[.,]\d)/gu,
      speak: ([, area = '', written = '']) => `${numbers.digits(area)}, ${read(written)}`,
    },
    // The extension of the switchboard: 0911 1234-0.
    {
      pattern: /(?<![\p{L}\d.,/#])(0\d{2,5}[ -]\d[\d ]{2,10}\d)-(\d{1,4})(?![\d%:/-]|[.,]\d)/gu,
      speak: ([, written = '', extension = '']) => `${read(written)}, ${read(extension)}`,
    },
  ];
}
