import { createToldReader } from '../../reception/understand/told-reader.ts';
import { namesEs } from './name.ts';
import { numbersEs } from './numbers/numbers-es.ts';

const E = '(?!\\p{L})';
const B = '(?<!\\p{L})';
/** What follows says something of the caller or of the call, and is no name. */
const NO_NAME = `(?!(?:el|la|los|las|un|una|de parte|de|del|yo|muy|más|mas|demasiado|usted|ustedes|tan|por|para|con|en|cliente|clienta|paciente|quien|que|nuev[oa]|incorrect[oa]|mayor|alérgic[oa]|alergic[oa]|diabétic[oa]|diabetic[oa]|celíac[oa]|celiac[oa]|asmátic[oa]|sord[oa]|difícil|complicado|inglés|ingles|alemán|aleman|español|espanol|francés|italiano)${E})`;
const DIGIT = '(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|más)';
/** Where a name ends. */
const NAME_ENDS = `(?=[,.;!?¿¡]|\\s+(?:[+\\d]|${DIGIT} ${DIGIT}${E}|(?:y (?:que|me|mi|quer|quis|quier|llam|necesit|teng|es|soy|le|les|podr|pued)\\p{L}*|e|podr[ií]a|pueden?|puedes|quer[ií]a|quisiera|quiero|necesito|llamo|llamaba|les? llam[oa]|por favor|mi|es|soy|al|en el|tel[eé]fono|n[uú]mero|d[ií]gale|avise|que|para|por|desde|con|tengo|gracias)${E})|\\s*$)`;
const NAME = `(\\p{L}[\\p{L}'’. -]{1,59}?)`;

/** Where what it is about ends. */
const ABOUT_ENDS = new RegExp(
  `[\\s,.;!?¿¡]+(?:y )?(?:por favor )?(?:${[
    'que (?:alguien )?(?:me|nos) (?:llam|devuelv|contact)\\p{L}*',
    `(?:me|nos) (?:puede|puedes|pueden|podr[ií]a|podr[ií]an) (?:llamar|devolver|contactar)${E}`,
    `(?:puede|puedes|pueden|podr[ií]a|podr[ií]an) (?:\\p{L}+ ){0,4}?(?:llamarme|llamarnos|decirle|decirles|avisar)${E}`,
    `ll[aá]m[ea]n?(?:me|nos)${E}`,
    `mi (?:n[uú]mero|tel[eé]fono|m[oó]vil|celular|nombre)(?: de tel[eé]fono| de m[oó]vil)? es${E}`,
    `(?:me llamo|soy) (?=\\p{L}+ \\p{L}+)${NO_NAME}`,
    `d[ií]ga(?:le|les)${E}`,
    `(?:quiero|quer[ií]a|quisiera) dejar${E}`,
    '(?:(?:al|en el) (?:n[uú]mero |tel[eé]fono )?)?(?:\\+|[6789])\\d[\\d /()-]{7,20}\\s*$',
  ].join('|')})`,
  'iu',
);

/** What one sentence tells of a message: "soy Tomás Vega, que me llamen al 612 345 678, es por mi factura". */
export const readTold = createToldReader({
  prepare: (text) => text,
  named: new RegExp(
    `${B}(?:me llamo|mi nombre es|(?:le|les|te) habla)\\s+${NO_NAME}${NAME}${NAME_ENDS}`,
    'iu',
  ),
  mayBeNamed: new RegExp(
    `(?:${B}soy|^(?:[\\s,.!¡]*(?:hola|buenas|buenos d[ií]as|buenas tardes|buenas noches))*[\\s,.!¡]*habla)\\s+${NO_NAME}${NAME}${NAME_ENDS}`,
    'iu',
  ),
  announced: (name) => `me llamo ${name}`,
  name: namesEs.name,
  about:
    /(?<!\p{L})(?:(?:es|era|ser[ií]a|(?:les? )?llamo|(?:les? )?llamaba) (?:por|sobre|para(?! (?:hablar|dejar|que|ver si|pedir que|decirle|saber si)(?!\p{L}))|porque|acerca de)|se trata de|sobre|acerca de|respecto a|en relaci[oó]n con)\s+((?!(?:eso|esto|ello|[eé]l|ella|ellos|favor|usted)(?!\p{L})\P{L}*$)\p{L}.{2,})$/iu,
  aboutEnds: ABOUT_ENDS,
  courtesy: /(?:[\s,.!]+(?:por favor|gracias|muchas gracias|vale|adi[oó]s|hasta luego))?[\s.!?]*$/i,
  number: numbersEs.number,
});
