import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';

const DOMAIN_ENDS =
  'com|org|net|edu|gov|info|biz|io|co|ai|app|dev|eu|uk|us|ie|ca|au|nz|de|fr|es|it|nl|ch|at|be|tv|tech|site|website|store|xyz|online|shop|cafe|restaurant|hotel|health|care|clinic|dental|dentist|doctor|hospital|vet|salon|law|legal|london|scot|wales|cymru|nyc|example';

/** E-mail and web addresses. */
export function contactRules(
  { addressSigns, spelledEndings }: SpokenLanguage,
  numbers: NumberWords,
): readonly SpeakRule[] {
  const spellOut = (address: string) =>
    address
      .replace(/^www(?=\.)/, 'w w w')
      .replace(/(?<=^|[.@])[a-z]+(?=[./:]|$)/gi, (label) => endingOf(spelledEndings, label))
      .replace(/\d+/g, (digits) => ` ${numbers.digits(digits)} `)
      .replace(/[.@\-_+/:~]/g, (sign) => ` ${addressSigns[sign] ?? ''} `)
      .trim();
  const rest = String.raw`((?::\d{2,5}\b)?(?:/~?[\w-]+(?:\.[\w-]+)*)*)/?(?:[?#][\w=&%.+/-]*[\w=])*(?![\w@])`;
  return [
    {
      pattern:
        /(?:\bmailto:)?(?<![\p{L}\d_.+'’-])((?:[\p{L}\d_+'’-]|\.(?!\.)){1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+)/gu,
      speak: ([, email = '']) => spellOut(email.toLowerCase()),
    },
    {
      // With a protocol or www every ending is one.
      pattern: new RegExp(
        String.raw`(?:\bhttps?://|\b(?=www\.))((?:[\w-]{1,63}\.)+[a-z]{2,16})\b${rest}`,
        'gi',
      ),
      speak: ([, host = '', path = '']) => spellOut(host.toLowerCase() + path),
    },
    {
      pattern: new RegExp(
        String.raw`(?<![\w.-])((?:[\w-]{1,63}\.)+(?:${DOMAIN_ENDS}|(?:me|ly|gl|gg|be|it|so|is|to)(?=/\w)))\b${rest}`,
        'gi',
      ),
      // A capital behind the dot begins a sentence whose space is missing.
      speak: ([, host = '', path = '']) =>
        /\.[A-Z][a-z]+$/.test(host) ? undefined : spellOut(host.toLowerCase() + path),
    },
    {
      pattern: /(?<![\w@/])@(?=[\w.]*_|[\w.]*\d)[a-z][\w.]*\w/gi,
      speak: ([handle]) => spellOut(handle),
    },
  ];
}

function endingOf(spelledEndings: Readonly<Record<string, string>>, label: string): string {
  const key = label.toLowerCase();
  return Object.hasOwn(spelledEndings, key) ? (spelledEndings[key] ?? label) : label;
}
