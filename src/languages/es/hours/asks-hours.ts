import { BETWEEN, LEADING, WHO } from './small-words.ts';

const START = '(?<![^ ])';
const END = '(?![^ ])';
const SMALL_WHO = `(?: ${WHO})?`;
const MAY_WHO = `${BETWEEN}${SMALL_WHO}${BETWEEN}`;
/** Behind nothing that could be what opens: "mi tienda abre" is a statement. */
const BEFORE = `(?:^(?:(?:oiga|oye|mire|perdone|disculpe|hola|buenas|digame|entonces|bueno|una pregunta|y|ustedes|usted|${WHO}) )?${LEADING}|${START}(?:si|que|cuando|ustedes|saber|preguntar|oiga|perdone|disculpe|hola|ver|entonces|horas?|dias|${WHO}) ${LEADING})`;
const OPENS =
  '(?:abren|abre|abris|abriran|abrira|abrireis|abriria|cierran|cierra|cerrais|cerraran|cerrara|cerrareis|atienden|atiende|atendeis|atenderan|trabajan|trabajais|trabaja|reciben|recibis|reabren|vuelven a abrir|van a abrir|vais a abrir|van a cerrar|suelen abrir|dan servicio|pasan consulta|prestan servicio)';
const ARE =
  '(?:estan|esta|estais|estaran|estara|estareis|estaban|siguen|sigue|seguis|permanecen|permanece|continuan|van a estar|vais a estar|tienen|teneis|tiene|tendran|quedan)';
const OPEN =
  '(?:abiert[oa]s?|cerrad[oa]s?|atendiendo|trabajando|de guardia|operativos|en funcionamiento|de servicio|de vacaciones)';
const THERE =
  '(?:en la oficina|en la consulta|en el despacho|en la tienda|localizables?|disponibles?|ahi|alli|en el local)';
const WHEN =
  '(?:cuando|cuanto tiempo|que dias?|a que horas?|de que horas?|hasta que horas?|desde que horas?|a partir de que horas?|sobre que hora|que horas?|hasta cuando|desde cuando|a que horario|en que horario|de que hora a que hora|en que dias|cuales dias|que horarios?)';
const GO =
  '(?:ir|pasar|pasarme|pasarse|acudir|venir|llamar|llamarles|llamarlos|llamaros|acercarme|acercarnos|visitarles|visitarlos|contactarles|contactarlos|encontrarlos|encontrarles|pasar por (?:ahi|alli|la oficina|la consulta))';

const ASKS: readonly RegExp[] = [
  new RegExp(`${START}(?:el |los |su |sus |vuestro |que |cual es el |de )?horarios?${END}`),
  new RegExp(
    `${START}horas? de (?:apertura|cierre|atencion|oficina|consulta|visita|trabajo|servicio|abrir|cerrar)${END}`,
  ),
  // "a qué hora abren", "hasta qué hora atienden hoy"
  new RegExp(
    `${START}${WHEN}${MAY_WHO} ${OPENS}(?:${MAY_WHO}$|(?= (?:[#~]|${WHO}|que|y|por favor|porque|o|para|hoy|los|el)(?![^ ]))(?! (?:el|los|para) (?!#|~|publico|${WHO})))`,
  ),
  new RegExp(`${START}${WHEN}${MAY_WHO} ${ARE}(?:${MAY_WHO} ${OPEN}${END}|${BETWEEN}$|${MAY_WHO} ${THERE})`),
  new RegExp(`${START}${WHEN}${BETWEEN} hay (?:alguien|atencion|servicio|consulta|gente)${END}`),
  // "abren los sábados"
  new RegExp(`${BEFORE}(?:no )?${OPENS}${MAY_WHO}$`),
  new RegExp(
    `${BEFORE}(?:no )?(?:abren|abris|cierran|cerrais|atienden|atendeis|trabajan|trabajais)${SMALL_WHO}(?: (?:tambien|ya|aun|todavia|mas tarde))?(?: (?:en|por|los|el|a|al|hasta|desde))? [#~]${END}`,
  ),
  // "están abiertos el sábado"
  new RegExp(
    `${BEFORE}(?:no )?${ARE}${MAY_WHO} ${OPEN}(?:$| (?:[#~]|${WHO}|(?:el|los|la|las) [#~]|y|o|por|en|al|hasta|a|desde|ya|todavia|aun|para|que|verdad|cierto|no|hoy|durante|ahora)(?![^ ]))(?! (?:por|en|al|a|para) (?:mi|cuenta|caso|expediente|puerta|reforma|herida)${END})`,
  ),
  new RegExp(
    `${BEFORE}(?:no )?(?:estan|estais|esta|siguen|seguis|sigue)${SMALL_WHO}(?=.{0,80}[#~])${BETWEEN} ${THERE}${BETWEEN}$`,
  ),
  new RegExp(
    `${BEFORE}(?:no )?(?:hay|habra)(?=.{0,80}[#~])${BETWEEN} (?:alguien|atencion|servicio|consulta|gente|alguna persona)${END}|${BEFORE}(?:hay|habra) (?:alguien|atencion|servicio|consulta|gente)(?: (?:ahi|alli|al publico|en (?:la|el) [a-z]+|atendiendo))*${BETWEEN} [#~]${END}`,
  ),
  new RegExp(
    `${BEFORE}(?:tienen|teneis|tiene) (?:consulta|atencion|servicio|guardia)(?: al publico)?(?=.{0,60}[#~])${BETWEEN}$`,
  ),
  // "hasta qué hora puedo ir", "puedo pasar el sábado"
  new RegExp(
    `${START}${WHEN}${BETWEEN} (?:puedo|podria|podemos|se puede|pueden|puede uno|debo)${BETWEEN} ${GO}${BETWEEN}$`,
  ),
  new RegExp(
    `${BEFORE}(?:puedo|podria|podemos|se puede)(?=.{0,60}[#~])${BETWEEN} (?:ir|pasar|pasarme|acercarme|acudir|venir)${BETWEEN}$`,
  ),
  // "están hoy hasta las ocho"
  new RegExp(
    `${BEFORE}(?:estan|estais)(?=.{0,60}[#~])(?: ${WHO})?${BETWEEN}$|^(?=.{0,60}[#~])(?:(?:hola|buenas|oiga|y) )?${LEADING}(?:estan|estais)$`,
  ),
  new RegExp(
    `${BEFORE}(?:ya )?(?:han (?:cerrado|abierto)|cerraron|abrieron|habeis (?:cerrado|abierto))${BETWEEN}$`,
  ),
  new RegExp(
    `${START}${WHEN}${BETWEEN} (?:empiezan|comienzan|empezais|terminan|acaban)(?: a (?:atender|trabajar|abrir))?${BETWEEN}$`,
  ),
  /(?<![^ ])jornada (?:continua|intensiva|partida)(?![^ ])/,
  new RegExp(`^${LEADING}(?:abierto|abiertos|cerrado|cerrados|abren|cierran)${BETWEEN}$`),
  new RegExp(
    `${START}(?:cierran|cerrais|cierra|paran)(?: ${WHO})?(?: (?:al|a|para|por|en|durante))? (?:[#~]|comer)${END}`,
  ),
];
const OTHERS =
  /(?<![^ ])(?:mi|mis|nuestro|nuestros|tu|tus) horarios?(?![^ ])|(?<![^ ])horarios? (?:de|del) (?:(?:el|la|los|mi) )?(?:clases?|autobus|bus|tren|vuelos?|trenes|cita|curso|avion|misas?)(?![^ ])|(?<![^ ])(?:cambio|cambiar) de horario(?![^ ])/;
/** What is open or closed here is no office. */
const OF_SOMETHING =
  /(?<![^ ])(?:mi|la|una|el|mis|su|tu|esa|este|ese|las|los)? ?(?:cuenta|cuentas|herida|puerta|ventana|caso|expediente|factura|facturas|vacante|plaza|plazas|calle|carretera|boca|ojos?|grifo|tienda de al lado|reclamacion|incidencia|ticket|banco|farmacia|correo|pedido|contrato|tarjeta)(?: (?:esta|estan|sigue|siguen|se|ya|aun|todavia|no|de|ahi|me|ha|han))* (?:abiert[oa]s?|cerrad[oa]s?|abren?|cierran?|abierto)(?![^ ])|(?<![^ ])(?:abrir|abro|cerrar|cierro|abran|cierren|abra|cierre)(?: (?:me|le))? (?:mi|una|la|el|un|esa|esta)(?! (?:oficina|consulta|tienda|clinica))|(?<![^ ])(?:abren?|cierran?) (?:(?:una?|mi|mis) )?(?:cuentas?|expedientes?|puerta|contrato|heridas?)(?![^ ])/;

/**
 * Whether the hours of the office are asked for.
 *
 * @param words With `#` for each day and `~` for each time.
 */
export function asksHours(words: string): boolean {
  if (OTHERS.test(words) || OF_SOMETHING.test(words)) return false;
  return ASKS.some((question) => question.test(words));
}
