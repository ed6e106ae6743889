import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';

const ROMAN = '(V|[VX]I{1,3}|I[IVX]|III|XL|X{1,3}(?:I[VX]|VI{0,3}|I{0,3})(?<=[IVX]{2})|L[VX]?I{0,3})';
const REIGNING =
  'Henry|Edward|George|William|Charles|James|Richard|Elizabeth|John|Louis|Philip|Alexander|Pope \\w+|King \\w+|Queen \\w+';
/** Names of kings and popes that stand before a single letter as other names do. */
const ONCE_REIGNING =
  'Benedict|Leo|Pius|Paul|Clement|Gregory|Nicholas|Catherine|Frederick|Napoleon|Margrethe';
const NUMBERED =
  'Chapter|Part|Phase|Section|Volume|Vol\\.|Book|Act|Scene|Type|Grade|Stage|Class|Level|Unit|War|Schedule|Annex|Appendix|Article|Category|Mark|Mk|Ward|Wing|Block|Building|Title|Band|Tier|Table|Figure|Round|Super Bowl|Terminal|Tower|Olympiad|Rocky';

/** Roman numerals behind a name or a noun, and before a century. */
export function romanRules(numbers: NumberWords): readonly SpeakRule[] {
  return [
    {
      pattern: new RegExp(
        `\\b(?:(${REIGNING})|(${ONCE_REIGNING})(?= [IVX]{2})) (${ROMAN}|I(?= of (?!course)))(?!\\w)(?!\\.\\s?[A-Z])`,
        'g',
      ),
      speak: ([, name, other, roman = '']) =>
        `${name ?? other} the ${titled(numbers.ordinal(fromRoman(roman)))}`,
    },
    {
      pattern: new RegExp(
        `\\b(${NUMBERED}) (X|(?<=War )I|I(?=[.,;:)]|$|\\s(?:diabetes|trials?|errors?|collagen|and II|or II|to I))|${ROMAN})(?!['’\\w])`,
        'gi',
      ),
      speak: ([, head = '', roman = '']) =>
        roman === roman.toUpperCase()
          ? `${head.replace(/^mk$/i, 'Mark')} ${numbers.cardinal(fromRoman(roman))}`
          : undefined,
    },
    { pattern: /\bWW(II?)\b/g, speak: ([, war = '']) => `World War ${numbers.cardinal(war.length)}` },
    { pattern: /\bWW([12])\b/g, speak: ([, war = '']) => `World War ${numbers.cardinal(Number(war))}` },
    {
      pattern: /\b([XVI]{2,5})(?= [Cc]entur(?:y|ies)\b)/g,
      speak: ([, roman = '']) => numbers.ordinal(fromRoman(roman)),
    },
  ];
}

const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
]);

function fromRoman(roman: string): number {
  const values = [...roman].map((letter) => ROMAN_DIGITS.get(letter) ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

function titled(words: string): string {
  return words.replace(/^./, (letter) => letter.toUpperCase());
}
