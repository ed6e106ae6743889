import { createAsksForLanguage } from '../asks-for-language.ts';

/** German is asked for, in it or in another language: "Deutsch, bitte", "do you speak German". */
export const asksForThis = createAsksForLanguage(
  'deutsch|german|aleman|allemand|tedesco',
  /\bich (?:spreche|kann|verstehe) (?:leider |nur |gar |uberhaupt )*kein (?:englisch|spanisch)\b/,
);
