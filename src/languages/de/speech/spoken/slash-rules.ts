import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';

const FRACTION_OF =
  'Std\\.?|Stunden?|Tage?|Wochen?|Monate?|Jahre?|Liter|Tabletten?|Portion|Seiten?|Kilo|Pfund|Meter|Teelöffel|Esslöffel|Tasse|Glas|Dosis|Stelle';

/** A slash between two numbers is no date in German. */
export function slashRules(numbers: NumberWords): readonly SpeakRule[] {
  return [
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d/.,-])(?<!\\d\\s)(\\d{1,3})/(\\d{1,3})(\\s?mmHg)?(?![\\d/]|[.,]\\d|\\s(?:${FRACTION_OF})(?!\\p{L})|\\s?(?:l|kg|h)(?!\\p{L}))`,
        'gu',
      ),
      speak: ([, first = '', second = '', unit]) => {
        const isFraction = ['1/2', '1/3', '2/3', '1/4', '3/4', '1/5', '1/8'].includes(`${first}/${second}`);
        if (!isFraction) {
          const pressure = unit === undefined ? '' : ' Millimeter Quecksilber';
          return `${numbers.written(first)} zu ${numbers.written(second)}${pressure}`;
        }
        if (second === '2') return 'ein halb';
        const top = first === '1' ? 'ein' : numbers.cardinal(Number(first));
        return `${top} ${numbers.ordinal(Number(second)).replace(/^./, (letter) => letter.toUpperCase())}l`;
      },
    },
    // "Mitarbeiter/innen", "und/oder", "Vormittag/Nachmittag".
    { pattern: /(?<=\p{Ll}{3})\/-?innen(?!\p{L})/gu, speak: () => ' und -innen' },
    {
      pattern: /(?<=(?<![\p{L}\d/.:@_-])\p{L}\p{Ll}{3,24})\/(?=\p{L}\p{Ll}{3,24}(?![\p{L}\d/_@-]|\.\p{L}))/gu,
      speak: () => ' oder ',
    },
  ];
}
