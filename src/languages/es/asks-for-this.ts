import { createAsksForLanguage } from '../asks-for-language.ts';

/** Spanish is asked for, in it or in another language: "en español, por favor", "do you speak Spanish". */
export const asksForThis = createAsksForLanguage(
  'espanol|castellano|spanish|spanisch|espagnol|spagnolo',
  /\bno (?:hablo|entiendo|se) (?:(?:nada de|mucho|muy bien|bien) )?(?:ingles|aleman)\b/,
);
