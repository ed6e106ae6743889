import { normalise } from './words.ts';

const LEAD =
  /^(?:(?:s[ií]|pues|bueno|bien|mire|vale|hola|eh|em|no),? ){0,4}(?:es (?:por|sobre|para|acerca de|respecto a|que)|era (?:por|sobre|para)|ser[ií]a (?:por|para)|(?:les? )?(?:llamo|llamaba) (?:por|sobre|para|porque|acerca de|en relaci[oó]n con)|se trata de|se trataba de|tiene que ver con|quer[ií]a (?:preguntar|hablar|consultar) (?:por|sobre|acerca de)|sobre|acerca de|respecto a|en relaci[oó]n con|por(?! favor)|el motivo es|la raz[oó]n es) /i;

/** A reason without "es por" before it. */
export function readReason(text: string): string {
  return text.replace(LEAD, '') || text;
}

/** "Necesito ayuda" is help with something. */
export function isReason(text: string): boolean {
  return /(?<![^ ])necesito ayuda(?![^ ])/.test(normalise(text));
}
