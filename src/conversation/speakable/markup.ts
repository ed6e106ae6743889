import type { SpeakRule } from './speak-rule.ts';

const nothing = () => '';

/** Of a link and of a picture only the text is said, so these go before addresses. */
export const LINK_RULES: readonly SpeakRule[] = [
  { pattern: /!?\[(?=[^[\]\n]+\]\([^()\s]+\))/g, speak: nothing },
  { pattern: /\]\([^()\s]+\)(?<=\[[^[\]\n]+\]\([^()\s]+\))/g, speak: nothing },
  // Brackets around an address.
  { pattern: /<(?=(?:https?:\/\/|mailto:|tel:)?[^<>\s]{1,80}[@.][^<>\s]{1,80}>)/g, speak: nothing },
  { pattern: />(?<=<[^<>\s]{1,160}>)(?<=<[^<>]{0,80}[@.][^<>]{1,80}>)/g, speak: nothing },
  // Notes and sources.
  { pattern: /\s?\[\^\d{1,3}\]:?/g, speak: nothing },
  { pattern: /(?<=[\p{L}.;!?])\s?\[\d{1,2}\](?!\()/gu, speak: nothing },
];

/** Language models decorate; voices read decoration aloud or stumble over it. */
export const DECORATION_RULES: readonly SpeakRule[] = [
  // Lines and fences.
  { pattern: /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,}|```\w*)\s*$/gm, speak: nothing },
  // Lines and cells of a table.
  { pattern: /^\s*\|(?:\s?:?-{2,}:?\s?\|)+\s*$/gm, speak: nothing },
  { pattern: /^\s*\|\s*|\s*\|\s*$/gm, speak: nothing },
  { pattern: /\s{0,80}\|\s(?<=^\s*\|.{0,200})/gm, speak: () => ', ' },
  // Headings, quotations, items of a list with or without a box.
  {
    pattern: /^\s*(?:#{1,6}|[-*•‣▪◦●○■□·✓✔✗✘☐☑](?:\s\[[ xX]\])?|[–—](?=\s+\D)|[>+]+(?=\s+[^\d\p{Sc}]))\s+/gmu,
    speak: nothing,
  },
  { pattern: /\\(?=[*_#`~[\]()>.!|-])/g, speak: nothing },
  { pattern: /(?<![\w*])(?:\*{1,3}|_{1,3}|`{1,3}|~~)(?=[^\s*_`~])/g, speak: nothing },
  { pattern: /(?<=[^\s*_`~])(?:\*{1,3}|_{1,3}|`{1,3}|~~)(?!\w)/g, speak: nothing },
  { pattern: /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/gi, speak: () => ' ' },
  // Smileys of letters and of colons.
  { pattern: /(?:^|\s)[:;]-?[)(DP](?=\s|$|[.,!?])/g, speak: nothing },
  { pattern: /\s?(?<![\w:]):[a-z][a-z_]{2,24}:(?![\w:])/g, speak: nothing },
  {
    pattern:
      /\s?[\p{Extended_Pictographic}--[©®™]]\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic})*\uFE0F?/gv,
    speak: nothing,
  },
  // Flags, the rest of a digit on a key, and marks without a width.
  { pattern: /\s?\p{Regional_Indicator}{2}/gu, speak: nothing },
  { pattern: /[\uFE0F\u20E3\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, speak: nothing },
  { pattern: /[©®™]/g, speak: nothing },
];
