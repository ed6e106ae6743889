import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['+', 'positive'],
  ['-', 'negative'],
  ['−', 'negative'],
]);

/** What is written in a surgery and nowhere else. */
export const healthRules: readonly SpeakRule[] = [
  {
    pattern: /\b(AB|[ABO])([+−-])(?:(?<=\bblood (?:group|type)(?: is)? \w+.)|(?=\sblood\b))/g,
    speak: ([, group = '', sign = '']) => `${[...group].join(' ')} ${SIGNS.get(sign)}`,
  },
  { pattern: /\bHbA1[cC]\b/g, speak: () => 'H b A one C' },
  { pattern: /\bSp[Oo]2\b/g, speak: () => 'S P O two' },
];
