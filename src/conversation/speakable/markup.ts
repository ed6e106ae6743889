import type { SpeakRule } from './speak-rule.ts';

const nothing = () => '';

/** Of a link and of a picture only the text is said, so these go before addresses. */
export const LINK_RULES: readonly SpeakRule[] = [
  { pattern: /!?\[(?=[^[\]\n]+\]\([^()\s]+\))/g, speak: nothing },
  { pattern: /\]\([^()\s]+\)(?<=\[[^[\]\n]+\]\([^()\s]+\))/g, speak: nothing },
];

/** Language models decorate; voices read decoration aloud or stumble over it. */
export const DECORATION_RULES: readonly SpeakRule[] = [
  // Lines and fences.
  { pattern: /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,}|```\w*)\s*$/gm, speak: nothing },
  // Headings, quotations, items of a list with or without a box.
  { pattern: /^\s*(?:#{1,6}|[-*•‣▪](?:\s\[[ xX]\])?|[>+]+(?=\s+\D))\s+/gm, speak: nothing },
  { pattern: /(?<![\w*])(?:\*{1,3}|_{1,3}|`{1,3}|~~)(?=[^\s*_`~])/g, speak: nothing },
  { pattern: /(?<=[^\s*_`~])(?:\*{1,3}|_{1,3}|`{1,3}|~~)(?!\w)/g, speak: nothing },
  { pattern: /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/gi, speak: () => ' ' },
  {
    pattern:
      /\s?[\p{Extended_Pictographic}--[©®™]]\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic})*\uFE0F?/gv,
    speak: nothing,
  },
  { pattern: /[©®™]/g, speak: nothing },
];
