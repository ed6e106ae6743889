import { NAME_WORD, overMarkedWords } from './marked-words.ts';
import type { OthersWords } from './others-words.ts';

const [START, END] = ['(?<![^ ])', '(?![^ ])'];
const RELATION =
  '(?:(?:ex ?)?(?:marido|esposo|esposa|mujer|pareja|novio|novia|prometid[oa]|madre|mama|padre|papa|padres|hij[oa]s?|niñ[oa]s?|bebe|herman[oa]s?|abuel[oa]|niet[oa]|ti[oa]|prim[oa]|sobrin[oa]|vecin[oa]|amig[oa]|jef[ea]|compañer[oa]|emplead[oa]|inquilin[oa]|caser[oa]|suegr[oa]|cuñad[oa]|yerno|nuera|ex))';
const NOT_A_NAME =
  '(?:yo|tu|el|ella|ellos|ellas|usted|ustedes|nosotros|vosotros|me|te|se|le|les|lo|la|los|las|nos|os|un|una|unos|unas|mi|mis|su|sus|tus|nuestr[oa]s?|vuestr[oa]s?|este|esta|esto|ese|esa|eso|alguien|nadie|algun|alguna|algo|no|si|ya|aun|todavia|tambien|solo|muy|mas|ahi|aqui|alli|de|del|al|a|en|con|sin|por|para|sobre|hasta|desde|entre|o|y|e|pero|que|quien|quienes|cual|cuando|donde|como|cuanto|porque|es|son|era|esta|estan|estaba|soy|eres|somos|ha|han|he|has|hay|tiene|tienen|tengo|tenia|puede|pueden|puedo|quiero|quiere|hoy|mañana|ayer|ahora|lunes|martes|miercoles|jueves|viernes|sabado|domingo|tarde|noche|doctor|doctora|medico|medica|clinica|consulta|consultorio|oficina|cita|citas|hora|paciente|pacientes|cliente|clientes|clienta|nuev[oa]s?|abiert[oa]s?|cerrad[oa]s?|libre|llamad[oa]|favor|aparcamiento|dentista|recepcion|numero|direccion)';
const WORD = NAME_WORD;
const TITLED = `(?:(?:a )?(?:el|la|al|un|una) )?(?:señor|señora|señorita|don|doña) (?:${WORD})(?: (?:de (?:la )?)?${WORD})?`;
const WHOSE = `(?:a )?(?:mis?|sus?|tus?|el|la|nuestr[oa]|al) ${RELATION}(?: ${WORD}){0,2}`;
const FULL_NAME = `${WORD} (?:de )?${WORD}(?: ${WORD})?`;
const PRONOUN =
  '(?:ella|ellos|(?:el|la|ese|esa|este|un|una) (?:hombre|mujer|persona|paciente|cliente|clienta)(?: (?:llamad[oa]|que se llama) [a-zñ]+(?: [a-zñ]+)?)?)';
const NAMED = `(?:${TITLED}|${WHOSE}|${FULL_NAME})`;
const WHO = `(?<who>${NAMED}|${PRONOUN})`;
const ANY_WHO = `(?<who>${NAMED}|${PRONOUN}|el|${WORD})`;
/** What is for somebody is no question about them. */
const SOME = '(?:(?!(?:para|yo|mi|mis|me|soy|nuestr[oa]|y|porque)(?![^ ]))[a-zñ]+ ){0,4}?';
const NOT_TOLD = '(?<!(?:nombre|apellido) )';
const SOMEBODY = `(?<who>${TITLED}|${WHOSE}|${PRONOUN})`;

const KNOWN = `(?:(?:un |una |su |tu |vuestr[oa] |de (?:sus|los) )?(?:pacientes?|clientes?|clientas?|soci[oa]s?|inquilin[oa]s?|residentes?|alumn[oa]s?)(?: suy[oa]s?| de ustedes| vuestr[oa]s?| ahi| de (?:la|su|esta) (?:consulta|clinica|casa|oficina|medica|doctora))?|ingresad[oa]s?|hospitalizad[oa]s?|registrad[oa]s?|en (?:su|la) (?:base de datos|lista|ficha|sistema|registro|clinica|consulta)|en tratamiento|dad[oa] de alta|atendid[oa]s? (?:ahi|por ustedes|en)|con ustedes)${END}`;
const HAS = `(?:(?:un|una|la|su|alguna|otra|mas|proxima|hoy|mañana|ya|el|sus|los) )*(?:citas?|hora|consulta|revision|resultados?|analisis|operacion|cirugia|tratamiento|receta|medicacion|diagnostico|terapia|deudas?|facturas?|cancer|enfermedad|sida|depresion|prueba)${END}`;
const DID = `(?:llamado|llamo|venido|vino|ido|fue|estado|estuvo|ahi|pasado|cancelado|cancelo|anulado|reservado|dejado|dejo|pagado|pago|debe|operado|operada|visto|visita(?:do)?|dicho|dijo|escrito|embarazada|enferm[oa]|muert[oa]|mejor|llegado|llego|acudido|acudio)${END}`;
const DATA = `(?:numero(?: de telefono| de habitacion)?|telefono|movil|direccion|fecha de nacimiento|cumpleaños|resultados?|diagnostico|ficha|expediente|historial|citas?|medicacion|receta|factura|mensajes?|recados?|estado|datos|analisis|correo|edad|seguro|enfermedad|habitacion)`;

export const wordsEs: OthersWords = {
  asksIfKnown: overMarkedWords([
    `${START}${NOT_TOLD}(?:es|era|esta|estaba|fue|ha sido|sigue siendo|estan|son|estuvo) ${ANY_WHO} ${SOME}${KNOWN}`,
    `${START}(?:es|era|fue|ha sido|sigue siendo|son) (?:un |una )?(?:pacientes?|clientes?|clientas?|soci[oa]) (?:suy[oa]s?|de ustedes|vuestr[oa]s?|ahi|de (?:la|su|esta)|mi|la señora|el señor|don|doña|${WORD})`,
    `${START}(?:esta|estaba|estuvo|sigue|han? estado) (?:ingresad[oa]|hospitalizad[oa]|registrad[oa]|en tratamiento|con ustedes)(?: \\w+)* ?${ANY_WHO}`,
    `${START}${NAMED.replace('(?:', '(?<who>')} (?:es|era|esta|fue|ha sido) ${SOME}${KNOWN}(?: [a-zñ]+){0,2}$`,
    `${START}(?:si|que) ${ANY_WHO} (?:es|esta|era|estaba|fue|ha sido|sigue siendo) ${SOME}${KNOWN}`,
    `${START}(?:conocen?|conoceis|atienden?|tratan?|llevan|recuerdan?|atendieron|trataron) (?:ustedes |usted )?(?=al? )(?:a )?${WHO}`,
    `${START}(?:tienen?|teneis|hay|habia|tenian) (?:ustedes |usted )?(?:a )?(?:algun |alguna |un |una )?(?:pacientes?|clientes?|clientas?|alguien|persona|señora?) (?:que se llam[ae]|llamad[oa]|con el nombre|de nombre|con ese nombre)`,
    `${START}(?:tienen?|teneis) (?:ustedes |usted )?a ${WHO}`,
    `${START}(?:quienes son|digame|nombreme|cuales son|hableme de) (?:los |sus |de sus )?(?:otros |demas )?(?:sus )?(?:pacientes|clientes)`,
    `${START}quien (?:mas )?(?:ha llamado|llamo|tiene cita|esta en la sala|estaba antes|dejo un mensaje|ha dejado|viene (?:hoy|mañana)|es el siguiente)`,
    `${START}(?:el|la|los|otro|otra|otros) (?:anterior|ultimo|ultima|otro|otra|otros)? ?(?:persona|paciente|pacientes|cliente|clientes|llamada|llamadas|que llamo antes).{0,40}${START}(?:dijo|queria|llama|nombre|numero|cita|mensaje|mensajes)`,
  ]),
  asksAbout: overMarkedWords([
    `${START}(?:tiene|tenia|tuvo|tienen|ha tenido|tendra) (?!para)${WHO} ${SOME}${HAS}`,
    `${START}(?:tiene|tenia|tuvo|ha tenido|tendra|hay) ${SOME}${HAS.replace(END, '')} ${WHO}`,
    `${START}(?:cuando|a que hora|por que|que dia|donde) (?:es|esta|fue|sera|viene|va|tiene|tenia|vino|estuvo) ${SOME}${SOMEBODY}`,
    `${START}(?:cuando|a que hora|que dia) (?:es|fue|sera) la (?:proxima )?(?:cita|operacion|consulta|revision) de ${WHO}`,
    `${START}(?:ha|han|se ha) ${SOME}${DID.replace(END, '')} (?:ya |hoy |ayer |ahi |por ahi |bien |un mensaje |una nota )?${SOMEBODY}`,
    `${START}(?:ha|han) ${WHO} ${SOME}${DID}`,
    `${START}(?:llamo|vino|fue|estuvo|dejo|pago|cancelo|llego|acudio|estaba|esta) (?:ahi |hoy |ayer |por ahi |un mensaje |bien |mejor |embarazada |enferm[oa] )?${SOMEBODY}(?: (?:ahi|hoy|ayer|por ahi|un mensaje|bien|mejor|embarazada|enferm[oa]|con ustedes|esta mañana))*$`,
    `${START}si ${WHO} (?:tiene|tenia|ha|fue|vino|estuvo|llamo|dejo|esta|debe|pago)${END}`,
    `${START}(?:cual es|cuales son|deme|digame|necesito|quiero|leame|saber|dar(?:me)?|decir(?:me)?|pasar(?:me)?|tiene|sabe|que) ${SOME}${DATA} (?:tiene |toma )?(?:de|del) ${SOME}${WHO.replace('?<who>', '?<who>señor |señora |')}`,
    `${START}que (?:le pasa|tiene|dijo|queria|toma|quiere|le ha pasado|le paso|enfermedad tiene) (?:a )?${WHO}`,
    `${START}(?:que|cual) (?:medicacion|tratamiento|enfermedad|pastillas|medicinas?) (?:toma|tiene|sigue|lleva) ${WHO}`,
    `${START}como (?:esta|sigue|se encuentra|salio|va) (?<who>${TITLED}|${WHOSE}|${FULL_NAME})$`,
    `${START}en que (?:habitacion|planta) esta ${WHO}`,
    `${START}donde vive ${WHO}`,
  ]),
  tellsIfKnown: overMarkedWords([
    `${START}${ANY_WHO} (?:no )?(?:es|era|esta|fue|ha sido|estaba) ${SOME}(?:${KNOWN}|(?:paciente|cliente) (?:nuestr[oa]|de la casa)${END})`,
    `${START}(?:es|era|no es) (?:un |una )?(?:paciente|cliente|clienta)(?: nuestr[oa]| suy[oa])?${END}`,
    `${START}(?:no )?tenemos (?:a )?(?:ningun|ninguna|un|una) (?:paciente|cliente|clienta|persona|ficha) (?:con|llamad[oa]|de|que)`,
    `${START}(?:no )?(?:conocemos|atendemos|tratamos) a ${WHO}`,
  ]),
  tellsAbout: overMarkedWords([
    `${START}${WHO} (?:no )?(?:tiene|tenia|tuvo|ha tenido) ${SOME}${HAS}`,
    `${START}${WHO} (?:no )?(?:ha |se ha )?(?:llamado|llamo|venido|vino|dejado|dejo|estado|estuvo|cancelado|pagado|debe|toma|padece|sufre|dijo|queria|esta (?:aqui|ingresad|enferm|embarazad|en))`,
    `${START}(?:el|la|los) ${DATA} de ${WHO} (?:es|son|dice)${END}`,
  ]),
  notAName: new RegExp(`^${NOT_A_NAME}$`),
  harmless:
    /(?<![^ ])(?<!que )(?:necesita|necesito|necesitamos|quiere|quiero|quisiera|querria|queria|me gustaria|quisieramos) (?:(?!saber|conocer|que me diga|el numero|la direccion|los resultados|el resultado|el diagnostico)[a-zñ]+)(?! ?saber)(?![^ ])(?!.*(?:resultado|diagnostico|direccion|numero de|telefono de|si es|si esta|si tiene))|(?<![^ ])(?:aceptan|admiten|cogen|atienden a|tratan a) (?:pacientes |clientes )?(?:nuev[oa]s|niños|mas)(?![^ ])|^(?:puede|podria|puedo|podriamos|debe) (?:venir|ir|acompañar|entrar|traer|llevar|pedir|mi|yo|acompañarme|usted (?:dar|anotar|coger|cambiar|anular))(?![^ ])|(?<![^ ])(?:cita|hora|mensaje|recado) para (?:mi|el|la|su)(?![^ ])/,
  refusal: 'Sobre otras personas no digo nada, ni siquiera si se las conoce aquí.',
};
