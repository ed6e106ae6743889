const WISH =
  '(?:quiero|quisiera|querria|queria|deseo|necesito|prefiero|preferiria|pienso|voy|pretendo|me gustaria|me apetece|me interesa|hace falta|es necesario|hay que|intento|trato de|se trata de)';
/** What is not to be done; of "pasar" and its like only the forms of an order, because "¿no me pasa con Ana?" asks for it. */
const DONE =
  '(?:hablar|hable|hablarle|pasar|pasarme|pase|pases|pasen|poner|ponerme|ponga|pongas|pongan|comunicar|comunicarme|comunique|comuniquen|transferir|transferirme|transfiera|transfieran|conectar|conectarme|conecte|dejar|dejarle|dejarles|deje|dejen|llamar|llamarme|llame|llames|llamen|atienda|atiendan|molestar|moleste)';
const NOT_WANTED = `(?<![^ ])(?:no (?:me |nos |le )?(?:${WISH}(?: a)?(?: ya| tener que)?(?: que)? (?:me |nos |le |les |nadie me )?)?|(?:prefiero|preferiria|quiero|quisiera|mejor|mejor que) no (?:me |nos |le )?|sin (?:tener que )?|en vez de |en lugar de |deje de |dejen de )${DONE}(?![^ ])`;
/** Where the caller goes on with what is wanted. */
const GOES_ON =
  '(?= (?:pero|sino|solo|solamente|quiero|quisiera|queria|necesito|me gustaria|paseme|pasame|pongame|ponme|poneme|comuniqueme|transfierame|puede|puedes|podria|digame|dime|prefiero|cuando|cuanto|donde|a que hora|me pasa|me pone)(?![^ ])|$)';

const NEGATED = new RegExp(`${NOT_WANTED}.*?${GOES_ON}`, 'g');

/** A machine that is not wanted is a person that is. */
const MACHINE =
  /(?<![^ ])(?:maquinas?|robots?|ordenador(?:es)?|computadoras?|bots?|grabacion(?:es)?|contestador(?:es)?|ia)(?![^ ])/;

/**
 * The words without what the caller does not want, such as "no me pase con facturacion".
 *
 * @param words Normalised.
 */
export function withoutNegated(words: string): { readonly rest: string; readonly negated: boolean } {
  let negated = false;
  const rest = words.replace(NEGATED, (clause) => {
    if (MACHINE.test(clause)) return clause;
    negated = true;
    return ' ';
  });
  return { rest: rest.replace(/ +/g, ' ').trim(), negated };
}

const NO_MESSAGE =
  /(?<![^ ])no (?:le |les )?(?:quiero|quisiera|queria|deseo|voy|pienso|necesito|me interesa|me apetece|hace falta)(?: a)? (?:ya )?(?:dejar(?:le|les)?|tomar) (?:(?:un|ningun|el|mas) )?(?:mensajes?|recados?)(?![^ ])|(?<![^ ])(?:prefiero|mejor) no dej(?:ar|o) (?:(?:un|ningun) )?(?:mensajes?|recados?)(?![^ ])|(?<![^ ])(?:ningun|sin) (?:mensaje|recado)$/;

/** Whether the caller takes back that a message is to be left. @param words Normalised. */
export function refusesMessage(words: string): boolean {
  return NO_MESSAGE.test(words);
}
