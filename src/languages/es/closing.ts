import type { Intent } from '../../reception/intent.ts';

const LEAVE =
  '(?:mañana|luego|pronto|entonces|otra|otro dia|la vista|ahora|la proxima|siempre|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|la semana que viene)';
const MOMENT = 'un (?:momento|momentito|segundo|segundito|minuto|minutito|poco)';
const HEARD =
  '(?:entiendo|entendi|entendido|oigo|oi|oido|oye|escucho|escuche|escuchado|comprendo|comprendi|enterado|entere)';

type Part = 'bye' | 'dropped' | 'again' | 'what' | 'wait' | 'greeting' | 'sorry' | 'thanks' | 'over' | 'lead';

/** What the parts of an utterance say, each alternative before its own beginnings. */
const PARTS: readonly (readonly [part: Part, pattern: RegExp])[] = [
  [
    'bye',
    part(
      `adios|a dios|hasta ${LEAVE}|chao|chau|ciao|bye|nos (?:vemos|hablamos)(?: ${LEAVE})?|cuelg(?:ue|o)|un saludo|saludos|que este bien|que (?:le|te) vaya bonito|que dios (?:le|la|lo|te) bendiga|(?:feliz|lindo|bonito) (?:dia|fin de semana|tarde|noche)|que (?:tengan?|tengas|pasen?|pases|le vaya|te vaya)(?: usted)?(?: (?:un|una|muy|buena|buenos|bueno|buen|bien|feliz|lind[oa]|bonit[oa]|excelente|dia|tardes?|noches?|fin de semana|semana)){1,5}`,
    ),
  ],
  [
    'dropped',
    part(
      `(?:de(?:jelo|jalo|jemoslo|jarlo))(?: estar| asi)?|(?:me )?da (?:igual|lo mismo)|lo dejamos|lo dejo|no importa|olvid(?:elo|alo|ese|ate)|cancel(?:elo|alo)|cancel(?:ar|e|a)(?: (?:el (?:mensaje|recado)|eso|todo))?|pare|basta|(?:sin|ningun) (?:mensaje|recado)|(?:ya )?no hace falta`,
    ),
  ],
  [
    'again',
    part(
      `como (?:dice|dices|dijo|dijiste|ha dicho|has dicho|era|es eso)|que (?:dice|dices|dijo|dijiste|ha dicho|has dicho|me dice|me ha dicho|me dijo|decia)|mande(?: usted)?|(?:me |nos )?(?:lo |la )?(?:puede|podria|puedes|podrias|pueden)(?: usted)? (?:repetirmelo|repetirlo|repetirme|repetir|decirmelo|decirlo|decirme|decir|volver a (?:decirmelo|decirlo|repetirlo|repetir)|hablar)|rep(?:itamelo|itemelo|italo|itelo|iteme|ita|ite)|me (?:lo )?repites?|se (?:ha cortado|corto|corta|cortaba)|(?:digamelo|digalo|dilo|dimelo) (?:otra vez|de nuevo)|(?:eso|lo ultimo|lo que (?:me )?(?:ha dicho|has dicho|dijo|dijiste))|otra vez|de nuevo|una vez mas|mas (?:despacio|alto|lento)|no (?:(?:le|te|lo|la|les|se|me) )?(?:he |ha )?${HEARD}(?: (?:muy bien|bien|nada|lo que (?:ha dicho|dijo|dice|has dicho)))?`,
    ),
  ],
  ['what', part('como|que|eh')],
  [
    'wait',
    part(
      `${MOMENT}|(?:espereme|esperame|esperese|esperate|espere|espera|aguarde|aguarda|deme|dame|permitame)(?: ${MOMENT}| tantito)?|tantito|oigame|oiga|oye|escucheme|escuche|escucha|mire|hay alguien(?: ahi)?|(?:esta|sigue|estas|sigues)(?: usted)? ahi|me (?:oyes?|escuchas?)|digame|diga|dime|no cuelgu(?:es|e)`,
    ),
  ],
  ['greeting', part('hola|buenos dias|buen dia|buenas tardes|buenas noches|buenas|que tal')],
  ['sorry', part('perdone|perdona|perdon|disculpe|disculpa')],
  [
    'thanks',
    part(
      '(?:muchas |muchisimas |mil )?gracias(?: (?:por (?:todo|su ayuda|la ayuda|la informacion|su tiempo)|a usted))?|(?:es usted |ha sido )?muy amable|igualmente',
    ),
  ],
  [
    'over',
    part(
      '(?:ya )?con eso(?: (?:esta bien|estamos|estoy|es suficiente|basta|vale|me vale))?|todo claro|(?:eso )?(?:es|era|seria|sera) todo|nada mas|nada|ya esta todo|ya esta|esta todo|todo (?:bien|listo|perfecto)|(?:de momento|por ahora|por hoy|por el momento)|(?:ya )?no (?:necesito|quiero|queria) (?:nada(?: mas)?|mas)|listo|(?:(?:es |era )?(?:solo|solamente|nomas) )?eso(?: es| era)?(?: nomas| solo)|(?:solo|nomas) eso|(?:(?:ya|luego|les|le) )?(?:volvere a llamar|llamare|llamo)(?: (?:yo|luego|despues|mas tarde|otro dia|mañana))?|asi esta bien|esta bien asi|ninguna otra cosa|eso es lo unico',
    ),
  ],
  [
    'lead',
    part(
      'no|si|vale|okay|bueno|muy bien|esta bien|bien|ah|oh|perfecto|estupendo|genial|de acuerdo|venga|entonces|claro|ya|y|a ver|señorita|señor|señora|joven|mejor|pero|pues|por favor|lo siento|andele|andale|orale|sale|dale',
    ),
  ],
];

/** "Un momento, que busco el número." */
const LOOKS_FOR =
  /^(?:(?:si|vale|perdone|disculpe|a ver|hola) )*(?:un (?:momento|momentito|segundo|minuto)|espere(?: un (?:momento|segundo))?|espera|dejeme(?: ver)?|deme un (?:momento|segundo)) (?:que )?(?:(?:lo|la|los|las|le) )?(?:busco|miro|saco|cojo|encuentro|busque|mire|buscar|mirar|traigo|tengo que buscar|voy a buscar|consulto|pregunto)(?![^ ])/;
/** "¿Bueno?", said where a telephone is taken; without the mark it agrees. */
const HELLO = /^[¿\s]*bueno\s*\?\s*$/i;

/**
 * What says that the call is over, that it is to wait, or that something is to be said again.
 *
 * @param text As it was written.
 * @param words Normalised.
 */
export function readClosing(text: string, words: string): Intent | undefined {
  if (HELLO.test(text) || LOOKS_FOR.test(words)) return { type: 'wait' };
  const parts = partsOf(words);
  return parts && meaningOf(parts);
}

/** The parts the words are made of, the longest first at each place; undefined when a word belongs to none. */
function partsOf(words: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestAt(words, at);
    if (found === undefined) return undefined;
    parts.push(found.part);
    at += found.chars + 1;
  }
  return parts;
}

function longestAt(words: string, at: number): { readonly part: Part; readonly chars: number } | undefined {
  let longest: { readonly part: Part; readonly chars: number } | undefined;
  for (const [part, pattern] of PARTS) {
    pattern.lastIndex = at;
    const chars = pattern.exec(words)?.[0].length ?? 0;
    if (chars > (longest?.chars ?? 0)) longest = { part, chars };
  }
  return longest;
}

function meaningOf(parts: readonly Part[]): Intent | undefined {
  const has = (part: Part) => parts.includes(part);
  // "Gracias, buenas noches" leaves; "buenas noches" has just come.
  const leaves = parts.at(-1) === 'greeting' && parts.length > 1 && (has('thanks') || has('over'));
  if (has('bye') || leaves) return { type: 'goodbye' };
  if (has('dropped')) return { type: 'cancel' };
  // "Claro que sí" asks for nothing.
  if (has('again') || parts.at(-1) === 'what') return { type: 'repeat' };
  if (has('wait') || has('greeting')) return { type: 'wait' };
  if (parts.at(-1) === 'sorry') return { type: 'repeat' };
  return has('thanks') || has('over') ? { type: 'nothing-else' } : undefined;
}

/** At one place, up to the end of a word. */
function part(source: string): RegExp {
  return new RegExp(`(?:${source})(?![^ ])`, 'y');
}
