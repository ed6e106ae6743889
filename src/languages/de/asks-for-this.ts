import { spokenWords } from './words.ts';

const GERMAN = '(?:deutsch|german|aleman|allemand|tedesco)';
/** Also in the words of those who are spoken to in another language. */
const ASKS = new RegExp(
  `^(?:[^ ]+ ){0,6}?(?:auf|in|en|sprechen sie|sprechen|konnen wir|konnten wir|spricht|sprichst du|spreche ich|speak|habla|hablan|parla|parlez vous) ${GERMAN}(?: (?:bitte|please|por favor|sprechen|reden|hier|weiter|here))*$|^(?:hallo |hello |hola |ja |nein |yes |no |lieber |mir ware |nur )*${GERMAN}(?: (?:bitte|please|por favor|danke|ware besser|ware mir lieber))*$`,
);

/** German is asked for, in it or in another language: "Deutsch, bitte", "do you speak German". */
export function asksForThis(text: string): boolean {
  return ASKS.test(spokenWords(text));
}
