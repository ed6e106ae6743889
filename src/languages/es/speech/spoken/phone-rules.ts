import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';

/** Telephone numbers with dots, and accounts in groups of four. */
export function phoneRules(numbers: NumberWords): readonly SpeakRule[] {
  const read = (written: string) => (written.match(/\d+/g) ?? []).map(numbers.digits).join(', ');
  return [
    {
      pattern: /(?<![\p{L}\d.,])[6-9]\d{1,2}(?:\.\d{2,3}){2,3}(?![\d.]?\d)/gu,
      speak: ([written]) => (written.replaceAll('.', '').length === 9 ? read(written) : undefined),
    },
    {
      pattern: /(?<![\p{L}\d])([A-Z]{2})(\d{2})((?: \d{4}){4,7})(?![\p{L}\d])/gu,
      speak: ([, country = '', check = '', rest = '']) =>
        `${[...country].join(' ')} ${numbers.digits(check)}, ${read(rest)}`,
    },
  ];
}
