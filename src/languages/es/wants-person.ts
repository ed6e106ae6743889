import { normalise } from './words.ts';

const PERSON =
  '(?:persona(?: encargada| responsable)?|ser humano|humano|operador|operadora|telefonista|recepcionista|recepcion|centralita|alguien|agente|asesor|asesora|ejecutivo|ejecutiva|representante|empleado|empleada|encargado|encargada|responsable|jefe|jefa|gerente|supervisor|supervisora|director|directora|secretaria|secretario|compañero|compañera|atencion al cliente|servicio al cliente|atencion al paciente)';
const ARTICLE = '(?:(?:una|un|la|el|otra|otro|alguna|algun|su|cualquier) )?';
const KIND =
  '(?: (?:de verdad|de carne y hueso|real|humana|viva|fisica|normal|distinta|diferente|mas|que me (?:atienda|ayude|entienda|pueda ayudar|pueda atender)|que (?:este|trabaje) (?:ahi|alli)|del (?:equipo|personal|centro|servicio|consultorio)|de la (?:oficina|clinica|consulta|empresa|tienda|casa)|de (?:recepcion|ahi|alli|ustedes|turno|guardia)|ahi))*';
const LEAD =
  '(?:(?:no|si|hola|bueno|buenas|buenos dias|buenas tardes|perdone|perdon|disculpe|mire|oiga|mejor|vale|ya|pero|es que|yo|usted) )*';
const ASKING =
  '(?:(?:quiero|quisiera|querria|queria|necesito|prefiero|preferiria|deseo|desearia|me gustaria|puedo|podria|se puede|es posible|seria posible|dejeme|tiene que|llamo para|llamaba para|exijo) )?';
const PASSES =
  '(?:paseme|pasame|pasenme|pongame|poneme|ponme|comuniqueme|comunicame|transfierame|transfiereme|conecteme|conectame|deme|dame|enlaceme|(?:que )?me (?:pasa|pase|pasen|pases|pone|ponga|pongan|comunica|comunique|comuniquen|transfiere|transfiera|conecta|conecte|da|puede pasar|puede poner|puede comunicar|puede transferir|puede conectar|podria pasar|podria poner|podria comunicar|puedes pasar|puedes poner|puedes comunicar|pueden pasar|pueden comunicar)|(?:(?:puede|podria|puedes|pueden|podrian) )?(?:pasarme|ponerme|comunicarme|transferirme|conectarme))';
const SPEAKING = `(?:hablar|hablo|platicar|conversar|tratar|comunicarme|contactar|${PASSES})`;
const TAIL =
  '(?: (?:ahora|ya|ahora mismo|gracias|inmediatamente|directamente|urgentemente|si es posible|si puede ser|y no con una maquina|no con una maquina|no una maquina))*';

const WHOLE = new RegExp(
  `^${LEAD}${ASKING}(?:${SPEAKING} )?(?:(?:directamente|mejor|solo) )?(?:con |a |al )?${ARTICLE}${PERSON}${KIND}${TAIL}$`,
);
/** A person, spoken to; of those who do other things a reason may tell. */
const REQUEST = new RegExp(
  `(?<![^ ])${SPEAKING} (?:con |a )${ARTICLE}${PERSON}(?![^ ])|(?<![^ ])persona (?:de verdad|real|humana|de carne y hueso)(?![^ ])`,
);
const SERVED =
  /(?<![^ ])me (?:puede|podria|pueden|va a) atender (?:una persona|alguien|un humano)(?![^ ])|(?<![^ ])(?:atienda|atendiera|hable|ayude|conteste) (?:una persona|alguien|un humano)(?![^ ])|(?<![^ ])(?:no )?hay (?:nadie|alguien|alguna persona) (?:que|con quien|con la que|con el que) (?:me|pueda|yo|puedo)(?![^ ])/;

/** Who wants no machine wants a person. */
const NO_MACHINE =
  /(?<![^ ])(?:no|odio|sin|harto de|harta de|detesto|paso de)(?![^ ]).{0,40}(?<![^ ])(?:hablar|hablo|tratar|hable)(?![^ ]).{0,20}(?<![^ ])(?:maquinas?|robots?|ordenador(?:es)?|computadoras?|bots?|grabacion(?:es)?|contestador(?:es)?)(?![^ ])/;
const SHORT_WORDS = 12;

/** Whether the utterance asks for people and for nothing else, as in "puedo hablar con una persona". */
export function isRequestForPerson(text: string): boolean {
  const words = normalise(text);
  const isShort = words.split(' ').length <= SHORT_WORDS;
  return WHOLE.test(words) || (isShort && (NO_MACHINE.test(words) || SERVED.test(words)));
}

/** Whether people are asked for somewhere in it. Not for free answers: a reason may well mention somebody. */
export function mentionsPerson(words: string): boolean {
  return [WHOLE, REQUEST, SERVED, NO_MACHINE].some((pattern) => pattern.test(words));
}
