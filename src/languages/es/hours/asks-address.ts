import { OFFICE_WORDS } from './office-words.ts';

const START = '(?<![^ ])';
const END = '(?![^ ])';
const PLACE = `(?:(?:la|el|las|los|su|sus|vuestra|vuestro|esta|este) ${OFFICE_WORDS})`;
const YOU = '(?:ustedes|usted|vosotros|vosotras)';
const SMALL =
  '(?: (?:exactamente|es que|mas o menos|ahora|ubicad[oa]s?|situad[oa]s?|localizad[oa]s?|exacto|por favor|pues))*';
const WHAT =
  '(?:direccion|ubicacion|domicilio|codigo postal|numero de la calle|direccion exacta|direccion completa|direccion postal|localizacion)';
const YOURS = '(?:su|la|vuestra|el|tu|sus)';

const ASKS: readonly RegExp[] = [
  new RegExp(
    `${START}(?:donde|adonde|por donde|en donde)${SMALL} (?:estan|esta|estais|se encuentran|se encuentra|os encontrais|quedan|queda|quedais|se ubican|se ubica|se situan|caen|cae|los encuentro|les encuentro|os encuentro)${SMALL}(?:$| (?:${YOU}|${PLACE})(?: (?:exactamente|ubicad[oa]s?|situad[oa]s?|ahora|por favor))*$| (?:ubicad[oa]s?|situad[oa]s?|localizad[oa]s?)(?: ${YOU}| ${PLACE})?$)`,
  ),
  /(?<![^ ])donde es(?: exactamente)?$/,
  new RegExp(
    `${START}(?:donde|adonde)${SMALL} (?:puedo|podria|tengo que|hay que|debo|se puede|podemos) (?:encontrarl[oe]s|encontraros|ir|acudir|dirigirme|aparcar|estacionar|dejar el coche|presentarme)(?: (?:a|el|la|ustedes|coche|carro|auto|ahi|alli|para))*$`,
  ),
  new RegExp(
    `${START}(?:donde|en donde) (?:tienen|teneis|tiene|hay)(?: ustedes)? (?:la|el|su|una)? ?(?:${OFFICE_WORDS}|parking|aparcamiento|estacionamiento)${END}`,
  ),
  new RegExp(
    `${START}(?:cual es|cual era|que|cual seria|como es|digame|dime|me das|me da|me dan|me dice|me dices|me puede dar|me puede decir|me puedes dar|me podria dar|me podria decir|me repite|me manda|puede darme|puede decirme|podria darme|podria decirme|darme|decirme|saber|necesito|necesitaba|quiero|queria|quisiera|tiene|tienen|por|repetir|repetirme|busco|apuntar|deme|confirmarme|pasarme|mandarme|cual es exactamente)(?: (?:por favor|es|otra vez|tambien|saber))* ${YOURS} ${WHAT}${END}(?! (?:de correo|electronica|de email|de mi|de envio|de facturacion|ip|web|del banco|ha cambiado|de mail))`,
  ),
  new RegExp(
    `^(?:(?:y|hola|si|bueno|por favor|perdone|oiga|la|su|vuestra) )*${WHAT}(?: (?:por favor|otra vez|de ustedes|de la consulta|de la oficina|de la clinica|de la tienda))*$`,
  ),
  new RegExp(
    `${START}(?:en|a|por) que (?:calle|avenida|piso|planta|zona|barrio|ciudad|numero|altura|parte|lugar|sitio|edificio|colonia|direccion|plaza|poblacion|pueblo|local)(?: de [a-z]+)? (?:estan|esta|estais|se encuentran|se encuentra|quedan|queda|se ubican|es|tienen|tengo que ir)${END}`,
  ),
  new RegExp(`${START}(?:que|cual) (?:calle|direccion|numero) (?:es|tienen|tiene)$`),
  new RegExp(
    `${START}como (?:llego|puedo llegar|se llega|se va|voy|podria llegar|hago para llegar|llegamos|puedo ir|se puede llegar)(?: (?:desde|del|de|la|el|en|metro|autobus|coche|estacion|centro|aeropuerto))*(?: (?:hasta|a|para))*(?: (?:ahi|alli|alla|ustedes|su|${PLACE}))?(?: ${OFFICE_WORDS})?$`,
  ),
  new RegExp(
    `${START}(?:estan|esta|estais|quedan|queda)(?: ${YOU}| ${PLACE})? (?:cerca de|al lado de|enfrente de|frente a|junto a|lejos de|por el centro|en el centro)${END}`,
  ),
  /(?<![^ ])(?:tienen|teneis|hay|tiene|cuentan con)(?: (?:algun|un|el|su|alli|ahi|cerca|propio))* (?:parking|aparcamiento|estacionamiento|plazas? de aparcamiento|parqueadero)(?![^ ])|^(?:parking|aparcamiento|estacionamiento)$|(?<![^ ])(?:puedo|se puede|podemos|puede uno) (?:aparcar|estacionar|parquear)(?: (?:ahi|alli|cerca|en la puerta|el coche|el carro))*$/,
];
/** Somebody else's, or no place at all. */
const OF_SOMETHING =
  /(?<![^ ])(?:mi|mis|nuestra|otra|nueva|antigua)(?: [a-z]+)? (?:direccion|domicilio)(?![^ ])|(?<![^ ])direccion (?:nueva|de correo|electronica|de email|de envio|de facturacion|de entrega|ip|web|de mi|de internet)(?![^ ])|(?<![^ ])(?:cambio|cambiar|cambie|cambiado|actualizar|modificar)(?: (?:de|la|mi))* (?:direccion|domicilio)(?![^ ])|(?<![^ ])(?:correo|email|e mail|mail)(?![^ ])/;

/**
 * Whether it is asked where the office is.
 *
 * @param words Normalised and folded.
 */
export function asksAddress(words: string): boolean {
  return !OF_SOMETHING.test(words) && ASKS.some((question) => question.test(words));
}
