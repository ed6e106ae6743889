import { spokenWords } from './words.ts';

const SPANISH = '(?:español|castellano|espanol|spanish|spanisch|espagnol|spagnolo)';
/** Also in the words of those who are spoken to in another language. */
const ASKS = new RegExp(
  `^(?:[^ ]+ ){0,6}?(?:en|in|auf|habla|hablas|hablan|hablar|speak|sprechen|sprechen sie|parla|parlez) ${SPANISH}(?: (?:por favor|please|bitte|usted|aqui|here))*$|^(?:hola |si |no |yes |ja )?${SPANISH}(?: (?:por favor|please|bitte|gracias))*$`,
);

/** Spanish is asked for, in it or in another language: "en español, por favor", "do you speak Spanish". */
export function asksForThis(text: string): boolean {
  return ASKS.test(spokenWords(text));
}
