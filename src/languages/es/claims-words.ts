import type { ClaimKind } from '../../reception/model/claim-kind.ts';
import type { ClaimPattern } from '../../reception/model/claims-reader.ts';
import {
  ADV,
  B,
  BE,
  DONE,
  E,
  IT,
  ITEM,
  MESSAGE,
  NOTED,
  ONLY_BEING,
  ONLY_SAID,
  ONLY_SAY,
  ONLY_WILL,
  TOLD,
  WORDS,
  YOU,
} from './claims-verbs.ts';

const HEAD =
  '^(?:(?:perfecto|listo|muy bien|vale|de acuerdo|estupendo|ya|bien|claro|genial|todo|hecho|está|queda|sí|okay|gracias|entonces|su|el|la|mensaje|recado) )*';
const STAFF = '(?:al? (?!usted|ustedes|las \\d|los \\d|un \\d|mí)[^ ]+)';
/** What is done to a message, in the infinitive. */
const TELLING = `(?:anotar|apuntar|tomar(?:le|te)? (?:buena )?nota|registrar (?:su|el)|guardar (?:su|el)|transmitir|trasladar|avisar|informar ${STAFF}|dejar(?:le|les)? (?:un|el|su) (?:mensaje|recado)|(?:pasar|enviar|mandar)(?:le|les)? (?:su|el) (?:mensaje|recado)|decir(?:le|les|lo|selo)? ${STAFF}|comunicár?(?:selo|lo)|decírselo ${STAFF}|hacer(?:le)? llegar)(?:lo|selo|le)?`;
/** "Le apunto para el martes" books. */
const NO_TIME =
  '(?! para (?:el (?:día|lunes|martes|miércoles|jueves|viernes|sábado|domingo|próximo|[0-9])|las|mañana|pasado|hoy|la (?:una|próxima|semana)))';
const CALLING = '(?:llamar|devolver la llamada|contactar|telefonear)';

const TO_PUT = '(?:pasar|poner|comunicar|transferir|conectar|derivar|redirigir|enlazar)';
const PUTS_NOW =
  '(?:dejo(?= con)|(?:paso|pongo)(?= (?:con|al?|directamente|ahora|ya|enseguida|inmediatamente|de inmediato)(?!\\p{L})|$)(?! a (?:explicar|leer|decir|detallar|contar))|(?:comunico|conecto|enlazo)(?! que)|transfiero|derivo|redirijo|desvío)';
const PUTS_LATER =
  '(?:(?:pasar|pondr|comunicar|transferir|conectar|derivar|redirigir|enlazar)(?:é|emos|án|á)(?! que|(?: su| el| un| este) ))';
const PUTTING = '(?:pasando|poniendo|comunicando|transfiriendo|conectando|derivando|redirigiendo|enlazando)';
const PUT = '(?:pasad|puest|comunicad|transferid|conectad|derivad|redirigid|desviad|enlazad)[oa]';
const RESCUE = '(?:ambulancia|ayuda|policía|bomberos|médico|emergencias|socorro|patrulla)';

const does = (kind: ClaimKind, ...sources: readonly string[]): readonly ClaimPattern[] =>
  sources.map((source) => ({ kind, pattern: new RegExp(source, 'u'), announces: false }));
/** Present and future announce alike in Spanish: under a condition, "le paso" offers. */
const willDo = (kind: ClaimKind, ...sources: readonly string[]): readonly ClaimPattern[] =>
  sources.map((source) => ({ kind, pattern: new RegExp(source, 'u'), announces: true }));

/**
 * Spanish sentences that claim, the particular kinds before the general one. What "yo" did or will do is a claim unless it
 * is a mere matter of words; what happened to something of the caller's is one, too; of all else there is a list.
 */
export const CLAIMS_ES: readonly ClaimPattern[] = [
  ...willDo(
    'transfer',
    `(?<!se )${B}${YOU} ${PUTS_NOW}${E}`,
    `${B}(?:paso|transfiero|derivo|desvío|redirijo) (?:su|la|tu|esta) llamada${E}`,
    `(?<!se )${B}${YOU} ${PUTS_LATER}${E}`,
    `${B}(?:voy|vamos) a ${TO_PUT}(?:le|lo|la|les|te)?(?! (?:su|el|un|este) (?:mensaje|recado))(?= |$)(?<!a (?:pasar|poner|comunicar))`,
    `${B}${YOU} (?:voy|vamos|van) a ${TO_PUT}${E}(?! (?:su|el|un|este) (?:mensaje|recado))`,
    `${B}(?:permítame|déjeme|permíteme|déjame)(?: que)? (?:${YOU} (?:pase|ponga|comunique|transfiera|conecte|derive)|${TO_PUT}(?:le|lo|la|les|te))${E}`,
  ),
  ...does(
    'transfer',
    `${B}est(?:oy|amos|á|án)${ADV} ${PUTTING}${E}(?! (?:su|el|un|este) (?:mensaje|recado|aviso))`,
    `${B}est(?:oy|amos)${ADV} (?:pasándo|poniéndo|comunicándo|transfiriéndo|conectándo|derivándo)(?:le|lo|la|les|te)${E}`,
    `^(?:transfiriendo|pasando|conectando|comunicando|derivando)${E}`,
    `${B}${YOU} (?:he|hemos)${ADV} ${PUT}(?= con | al? |$)`,
    `${B}llamada (?:está|ha|será|queda|va)(?: [^ ]+){0,2}? (?:transferid|pasad|desviad|derivad|redirigid)a${E}`,
  ),
  ...does(
    'message',
    `${B}(?:he|hemos)${ADV} ${TOLD}${E}${NO_TIME}`,
    `${B}acab(?:o|amos) de ${TELLING}${E}`,
    `${B}est(?:oy|amos)${ADV} (?:anotando|apuntando|registrando|tomando (?:buena )?nota|avisando|transmitiendo|guardando)${E}`,
    `${B}teng(?:o|emos)(?: [^ ]+){0,3}? (?:anotad|apuntad|registrad|guardad)[oa]s?${E}`,
    `${B}(?:tomé|tomamos) (?:buena |debida )?nota${E}`,
    `${B}se l[oa] (?:he|hemos) (?:dicho|comentado|comunicado|pasado|transmitido|contado|hecho (?:saber|llegar))(?: [^ ]+)? ${STAFF}`,
    `${B}(?:anoté|apunté|registré|transmití|trasladé|avisé|informé|dejé (?:un|el|su) (?:mensaje|recado))${E}`,
    `${B}${MESSAGE}${WORDS} ${BE}${ADV} ${NOTED}${E}`,
    `${B}(?:queda|quedó|ha quedado|está|lo tengo|la tengo|los tengo|tengo)${ADV} (?:anotad|apuntad|registrad|guardad)[oa]s?${E}${NO_TIME}`,
    `${HEAD}(?:anotad[oa]|apuntad[oa]|registrad[oa]|tomado nota|transmitido|mensaje enviado)(?: (?:queda|gracias))?$`,
    `${B}(?:está|están|ha sido|han sido|queda|quedan|fue|será|serán)${ADV} (?:avisad[oa]s?|informad[oa]s?|notificad[oa]s?|enterad[oa]s?|al tanto|al corriente)${E}`,
    `${B}ya lo saben?${E}`,
    `${B}(?:tiene|tienen|recibió|ha recibido|recibirá|recibirán)(?: ya)? su (?:mensaje|recado|nota|petición|solicitud)${E}`,
    `${B}${MESSAGE}${WORDS} en (?:buenas )?manos(?: de)?${E}`,
  ),
  ...willDo(
    'message',
    `${B}(?:tomo|tomaré|tomaremos) (?:(?:buena |debida )?nota|(?:el|su|un) (?:mensaje|recado))${E}`,
    `${B}${IT}(?:anot|apunt|transmit|traslad)(?:o|aré|iré|aremos|iremos)${E}${NO_TIME}(?<!(?:el|un|del|su) traslado)`,
    `${B}(?:registr|guard)(?:o|aré|aremos) (?:su|tu|el|este) ${MESSAGE}${E}`,
    `${B}(?:voy|vamos) a ${TELLING}${E}`,
    `${B}se lo (?:dig|diré|coment|comunic|transmit|pas)(?:o|é|aré|iré|aremos|iremos)? ${STAFF}`,
    `${B}se lo (?:diré|comunicaré|haré (?:saber|llegar)|transmitiré|comentaré|hago (?:saber|llegar))${E}`,
    `${B}(?:aviso|avisaré|avisaremos|informaré|informo|informaremos|notificaré|notifico|comentaré|diré|diremos|digo)(?: [^ ]+)? ${STAFF}`,
    `${B}(?:dejo|dejaré|dejamos|dejaremos) (?:un|el|su|este) (?:mensaje|recado|aviso)${E}`,
    `${B}(?:paso|pasaré|pasaremos|envío|enviaré|enviaremos|mando|mandaré|hago llegar|haré llegar|haremos llegar) (?:su|el|este|un) (?:mensaje|recado|nota|petición|solicitud|aviso|número)${E}`,
    `${B}${YOU} (?:(?:llamar|contactar|telefonear|responder)(?:á|án|emos|é)|llaman?(?! la atención)|devuelven? la llamada)${E}`,
    `${B}${YOU} devolver(?:á|án|emos|é) (?:la|su) llamada${E}`,
    `${B}${YOU} (?:va|van|vamos) a ${CALLING}${E}`,
    `${B}(?:pondr(?:á|án|emos|é)) en contacto${E}`,
    `${B}(?:se comunicará|se comunicarán|nos comunicaremos) con usted${E}`,
    `${B}(?:recibirá|tendrá) (?:una|la|nuestra) llamada${E}`,
    `${B}será (?:contactad|llamad)[oa]${E}`,
    `${B}me (?:encarg|ocup|asegur)(?:o|aré) de que (?!usted)`,
  ),
  ...does(
    'deed',
    `(?<!nos )${B}(?:he|hemos)${ADV} (?!${ONLY_SAID}${E})(?:[\\p{L}]+[aií]do|hecho|puesto|escrito|abierto|vuelto|resuelto|impreso)${E}`,
    `${B}(?:reservé|cancelé|confirmé|cambié|anulé|agendé|envié|mandé|tramité|gestioné|actualicé|solicité|pedí|programé|concerté|inscribí|llamé ${STAFF}|hice (?:la|su|una) (?:reserva|cita))${E}`,
    `${B}acab(?:o|amos) de (?!${ONLY_SAY}(?:le|lo|la|les|te|selo)?${E})[\\p{L}]+r(?:le|lo|la|les|te)?${E}`,
    `${B}est(?:oy|amos)${ADV} (?!${ONLY_BEING}${E})[\\p{L}]+(?:ando|iendo|ándo|iéndo)(?:le|lo|la|les|te)?${E}`,
    `${B}(?:su|tu|la|esa|esta|el|los|las|una) (?:nueva |nuevo )?${ITEM}${WORDS} ${BE}${ADV} ${DONE}${E}`,
    `${B}(?:su|tu) (?:receta|pedido|informe|volante|cita|reserva)${WORDS} está${ADV} list[oa]${E}`,
    `${HEAD}(?:(?:cita|reserva|visita|receta|hora|turno|pedido) )?${DONE}(?: (?:para|con|el|a|gracias) ?.*)?$`,
    `${B}(?:queda|quedó|ha quedado|ya está|está usted)${ADV} (?:todo )?(?:${DONE}|listo|en (?:la|nuestra) (?:lista|agenda))${E}`,
    `${B}ya está(?: usted)? en (?:la|nuestra|su) (?:lista|agenda)${E}`,
    `${B}se han? (?:reservado|cancelado|confirmado|anulado|cambiado|enviado|tramitado|registrado|agendado|solicitado|avisado)${E}`,
    `${B}${RESCUE}(?: [^ ]+){0,2}? (?:está|están|va|van|viene|vienen)(?: ya)? (?:en camino|de camino|hacia|para allá|llegando)${E}`,
    `${B}(?:viene|va|llega)n?(?: ya)? (?:una |la |los )?${RESCUE}${E}`,
    `${B}${RESCUE}(?: ya)? (?:ha|han|está|están)(?: ya)? (?:sido )?(?:avisad|llamad|alertad)[oa]s?${E}`,
    `${B}tiene(?: usted)?(?: ya)? (?:una |su )?(?:cita|reserva|hora) (?:el|para el|mañana|hoy|confirmada|reservada)${E}`,
    `^(?:todo|ya está todo|está todo) listo(?: |$)`,
    `${B}(?:le|te|los) esperamos el${E}`,
  ),
  ...willDo(
    'deed',
    `${B}(?:se l[oa]s?|${YOU}) (?:reservo|cancelo|confirmo(?! que)|cambio|anulo|agendo|envío|mando|tramito|gestiono|apunto|incluyo|inscribo|programo|concierto|doy (?:cita|hora|turno)|pido(?! (?:disculpas|perdón|que|un momento|paciencia))|solicito|hago (?:la|una) (?:reserva|cita)|registro|actualizo|elimino|añado|bloqueo|guardo (?:la|una|ese)|pongo (?:en|una cita|cita))${E}`,
    `${B}(?:renuevo|reservo|cancelo|anulo|agendo|confirmo|tramito|gestiono|solicito) (?:su|la|tu|una|esa|el) `,
    `${B}(?!${ONLY_WILL}${E})[\\p{L}]{2,}ré${E}`,
    `${B}(?:reserv|cancel|confirm|anul|agend|tramit|gestion|envi|mand|program|cambi|actualiz)aremos${E}`,
    `${B}(?:voy|vamos) a (?!${ONLY_SAY}(?:le|lo|la|les|te|selo)?${E})[\\p{L}]+r(?:le|lo|la|les|te|selo)?${E}`,
    `${B}(?:recibirá|le llegará) (?:un|una|el|la|su) (?:[\\p{L}]+ )?(?:correo|confirmación|sms|email|carta|receta|factura|enlace|mensaje de)${E}`,
    `${B}(?:se le|le) (?:enviará|enviarán|mandará|mandarán|confirmará|confirmarán)${E}`,
    `${B}(?:me (?:encarg|ocup)(?:o|aré) de|procedo a) (?!${ONLY_SAY}(?:le|lo|la|les|te|selo)?${E})`,
  ),
];

/** Where these stand, what was sent is no message of the caller's. */
export const NO_MESSAGE_ES = new RegExp(
  `${B}(?:ambulancia|policía|bomberos|emergencias|receta|queja|confirmación|factura|enlace|recibo|farmacia|un (?:correo|email|sms)|a su (?:correo|móvil|dirección|teléfono)|citas?|reservas?)${E}`,
  'u',
);

/** Before a claim in the same part of a sentence, it is none. */
export const NOT_CLAIMED_ES = new RegExp(
  `${B}(?:si|cuando|en cuanto|no|nunca|nada|nadie|tampoco|sin|cómo|qué|quién|cuál|dónde|quiere que|desea que|antes de|después de|hasta que|una vez|salvo|me gustaría|dicho que|dice que|dijo que|cree que|dónde|cuándo)${E}`,
  'u',
);

/** Behind what is announced, or in the part before it, it makes a condition of it. */
export const CONDITION_ES = new RegExp(
  `${B}(?:si|(?:cuando|en cuanto)(?! (?:pueda|puedan|podamos|sea posible))|una vez|hasta que|antes de|después de|a menos que|salvo que|siempre que|mientras no|tan pronto)${E}`,
  'u',
);
