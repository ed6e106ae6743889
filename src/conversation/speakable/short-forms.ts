import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { oneOf } from './word-pattern.ts';

/** Abbreviations, and signs that stand for words. */
export function shortFormRules({ abbreviations, signs }: SpokenLanguage): readonly SpeakRule[] {
  const { anyCase, withDot, exact } = abbreviations;
  const sign = oneOf(Object.keys(signs));
  const glued = oneOf(Object.keys(signs).filter((key) => /^[+=÷±≠≤≥]$/.test(key)));
  const say = ([, written = '']: RegExpExecArray) => signs[written];
  return [
    {
      pattern: /(?<![\p{L}\d])(\p{L}+(?:[./&]\p{L}+)*)(?![\p{L}\d])(\.)?/gu,
      speak: ([, short = '', dot]) => {
        if (Object.hasOwn(exact, short)) return exact[short];
        const key = short.toLowerCase();
        const words = dot === undefined ? anyCase : { ...anyCase, ...withDot };
        if (!Object.hasOwn(words, key) || (short.length > 1 && short === short.toUpperCase()))
          return undefined;
        const full = words[key] ?? '';
        // A capital makes a month or a street; "oct" and "ave" in lower case are something else.
        return /^\p{Lu}/u.test(full) && !/^\p{Lu}/u.test(short) ? undefined : full;
      },
    },
    // Within words and between them, and before a number.
    { pattern: /(?<=\p{L}|\p{L}\.)\s?(&)\s?(?=\p{L})/gu, speak: (match) => ` ${say(match)} ` },
    {
      pattern: new RegExp(`(?<=^|\\s)(${sign})\\s?(?=[\\w\\p{Sc}])`, 'gu'),
      speak: (match) => `${say(match)} `,
    },
    { pattern: new RegExp(`(?<=\\s)(${sign})(?=\\s)`, 'g'), speak: say },
    {
      pattern: new RegExp(`(?<=\\d)\\s?(${glued})\\s?(?=[\\d\\p{Sc}])`, 'gu'),
      speak: (match) => ` ${say(match)} `,
    },
    { pattern: /(?<=\d)(\+)(?=\p{L})/gu, speak: (match) => ` ${say(match)} ` },
    { pattern: /(?<=\d|\d(?:[kmKM]|bn))(\+)(?!\w)/g, speak: (match) => ` ${say(match)}` },
  ];
}
