import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';

const CITY = '\\p{Lu}\\p{Ll}+|[AE]l\\s\\p{Lu}|L(?:a|as|os)\\s\\p{Lu}';

/** Streets, houses and postcodes. */
export function addressRules(numbers: NumberWords): readonly SpeakRule[] {
  return [
    { pattern: /(?<![\p{L}\d])C\/\s?(?=\p{L})/gu, speak: () => 'calle ' },
    { pattern: /(?<![\p{L}\d])c\/\s?(?=\p{Lu})/gu, speak: () => 'calle ' },
    { pattern: /(?<![\p{L}\d])P\.?º\s?(?=\p{L})/gu, speak: () => 'paseo ' },
    { pattern: /(?<![\p{L}\d])(?:Avda?|Av)\.?\s(?=\p{L})/gu, speak: () => 'avenida ' },
    { pattern: /(?<![\p{L}\d])Ctra\.?\s(?=\p{L})/gu, speak: () => 'carretera ' },
    // A postcode before its city.
    {
      pattern: new RegExp(
        `(?<=^|,\\s|\\s[-–]\\s|\\(|(?:[Ee]n|[Dd]e|[Cc]\\.?\\s?[Pp]\\.?:?|postal)\\s)(\\d{5})(?=,?\\s(?:${CITY}))`,
        'gu',
      ),
      speak: ([code]) => numbers.digits(code),
    },
    {
      pattern: /(?<=(?:[Cc]\.\s?[Pp]\.|CP|[Cc]ódigo [Pp]ostal):?\s)(\d{4,5})(?!\d|[.,]\d)/gu,
      speak: ([code]) => numbers.digits(code),
    },
  ];
}
