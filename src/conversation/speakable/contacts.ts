import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';

const DOMAIN_ENDS =
  'com|org|net|edu|gov|info|biz|io|co|ai|app|eu|uk|us|ie|ca|au|nz|de|fr|es|it|nl|ch|at|be|health|care|clinic|dental|law|online|shop|example';

/** E-mail and web addresses. */
export function contactRules(
  { addressSigns, spelledEndings }: SpokenLanguage,
  numbers: NumberWords,
): readonly SpeakRule[] {
  const spellOut = (address: string) =>
    address
      .replace(/^www(?=\.)/, 'w w w')
      .replace(/(?<=^|[.@])[a-z]+(?=[./]|$)/gi, (label) => spelledEndings[label.toLowerCase()] ?? label)
      .replace(/\d+/g, (digits) => ` ${numbers.digits(digits)} `)
      .replace(/[.@\-_+/]/g, (sign) => ` ${addressSigns[sign]} `)
      .trim();
  return [
    {
      pattern: /(?:\bmailto:)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g,
      speak: ([, email = '']) => spellOut(email),
    },
    {
      pattern: new RegExp(
        String.raw`(?:\bhttps?://)?\b((?:[\w-]+\.)+(?:${DOMAIN_ENDS}))\b((?:/[\w-]+(?:\.[\w-]+)*)*)/?(?:[?#][\w=&%.+-]*[\w=])?(?![\w@])`,
        'gi',
      ),
      speak: ([, host = '', path = '']) => spellOut(host.toLowerCase() + path),
    },
  ];
}
