import type { Told } from '../../reception/language.ts';
import { namesEs } from './name.ts';
import { numbersEs } from './numbers/numbers-es.ts';

const E = '(?!\\p{L})';
/** What follows says something of the name, and not what it is. */
const NO_NAME = `(?!(?:el|la|los|las|un|una|de parte|de|del|yo|muy|por|para|con|cliente|clienta|paciente|quien|que|nuev[oa]|incorrect[oa]|mayor|alérgic[oa]|diabétic[oa])${E})`;
/** Where a name ends. */
const NAME_ENDS = `(?=[,.;!?¿¡]|\\s+(?:y (?:me|mi|quer|quis|quier|llam|necesit|teng|es|soy|le|les|podr|pued)\\p{L}*|e|podr[ií]a|pueden?|puedes|quer[ií]a|quisiera|quiero|necesito|llamo|llamaba|le llamo|por favor|mi|es|soy|al|en el|tel[eé]fono|d[ií]gale|avise|que|para|por|desde|con|tengo|gracias)${E}|\\s*$)`;
const NAME = new RegExp(
  `(?<!\\p{L})(?:soy|me llamo|mi nombre es|le habla|habla)\\s+${NO_NAME}(\\p{L}[\\p{L}'’. -]{1,59}?)${NAME_ENDS}`,
  'iu',
);
const ABOUT =
  /(?<!\p{L})(?:(?:es|era|ser[ií]a|(?:les? )?llamo|(?:les? )?llamaba) (?:por|sobre|para(?! (?:hablar|dejar|que|ver si|pedir que|decirle|saber si)(?!\p{L}))|porque|acerca de)|se trata de|sobre|acerca de|respecto a|en relaci[oó]n con)\s+((?!(?:eso|esto|ello|[eé]l|ella|ellos|favor|usted)(?!\p{L})\P{L}*$)\p{L}.{2,})$/iu;
/** Said behind the reason, and no part of it. */
const COURTESY = /(?:[\s,.!]+(?:por favor|gracias|muchas gracias|vale|adi[oó]s|hasta luego))?[\s.!?]*$/i;

/** What one sentence tells of a message: "soy Tomás Vega, que me llamen al 612 345 678, es por mi factura". */
export function readTold(text: string, { country }: { readonly country: string }): Told {
  const plain = text.normalize('NFC');
  const about = ABOUT.exec(plain);
  const before = about === null ? plain : plain.slice(0, about.index);
  const [, called] = NAME.exec(before) ?? [];
  const heard = numbersEs.number(before, country);
  return {
    name: called === undefined ? undefined : namesEs.name(`me llamo ${called}`),
    number: heard.isWhole ? { digits: heard.digits, extension: heard.extension } : undefined,
    reason: about?.[1]?.replace(COURTESY, '') || undefined,
  };
}
