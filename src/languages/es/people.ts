import { createPeopleReader } from '../../reception/understand/people.ts';
import { directoryEs } from './directory.ts';
import { mentionsPerson } from './wants-person.ts';

const GREETINGS =
  '(?:(?:hola|buenas|buenos dias|buenas tardes|buenas noches|bueno|y|oiga|mire|perdone|disculpe|si|no|una pregunta) )*';
const SOON =
  '(?: (?:un (?:momento|momentito|segundo|minuto)|directamente|otra vez|de nuevo|personalmente|ahora))*';
const FORMS =
  '(?:pasar|pasa|pase|pasas|pases|pasan|pasen|poner|pone|ponga|pones|pongas|ponen|pongan|comunicar|comunica|comunique|comunicas|comuniques|comunican|comuniquen|transferir|transfiere|transfiera|transfieres|transfieras|transfieren|transfieran|conectar|conecta|conecte|conectas|conectes|conectan|conecten|enlazar|enlaza|enlace)';
const CAN =
  '(?:puede|podria|puedes|podrias|pueden|podrian|va a|vas a|haria el favor de|hace el favor de|haga el favor de|quiere|quieres|importaria|importa)';
const PUTS = `(?:pas|pon|pong|comuni|transf|conect|enlaz)[a-z]{0,6}(?:me|nos)|ponme|(?:me|nos) (?:${CAN} )?${FORMS}`;
/** After these a name is certain to follow, so an unknown one is worth a question. */
const SPEAK_TO = new RegExp(
  `^(.*?)(?<![^ ])(?:(?:hablar|(?<=que )(?:hable|hablara|hablase)|platicar|conversar|charlar|contactar|ponerme en contacto)${SOON} con|(?:${PUTS})(?: (?:la|esta|mi) llamada)?${SOON} (?:con|a|al)|localizar a|hablarle a|dar con) (.+)$`,
);
/** Before "hablar con", they tell of another call. */
const NO_REQUEST =
  /(?<![^ ])(?:acabo de|acababa de|despues de|tras|al|antes de|tuve que|pude|podido|pudimos|consegui|conseguido|logre|logrado|volvi a|termine de|cuando|sin|por|he|dejado de|quien|quienes) (?:volver a )?$/;
/** They ask for it all the same. */
const REQUEST =
  /(?<![^ ])(?:quiero|quisiera|querria|queria|necesito|necesitaba|puedo|podria|podemos|me gustaria|deseo|posible|tengo que|tendria que|dejeme|permitame|prefiero|preferiria|intentando|intento|tratando|para|llamo|llamaba|dicho que|dijeron que|dijo que|recomendado|toca|hay que|como hago)(?![^ ])[^.]{0,60}$/;
/** After these anything may follow: only a name of the directory counts. */
const MAYBE_FOR = new RegExp(
  `(?:(?<![^ ])(?:pregunto por|preguntar por|preguntaba por|busco|buscaba|buscando|estoy buscando|quiero|quisiera|queria|necesito|la extension de|es para|llamo a|llamaba a|deme|dame)|^${GREETINGS}(?:con|para)) (.+)$`,
);
/** "¿Está Ana?" asks for her, "¿está Ana de vacaciones?" about her. */
const IS_THERE = new RegExp(
  `^${GREETINGS}(?:esta|se encuentra|anda|estara|(?:me )?tiene un (?:momento|minuto)|puede ponerse)(?: (?:por )?ahi)? (.+?)(?: (?:por )?(?:ahi|alli)|(?: disponible| libre)? para hablar(?: conmigo)?| un momento| al telefono)?$`,
);
const STATE =
  '(?:hoy|mañana|pasado mañana|ya|ahora|todavia|aun|esta (?:semana|mañana|tarde|noche)|por la (?:mañana|tarde)|libre|disponible|ocupad[oa]|enferm[oa]|de (?:vacaciones|baja|guardia|viaje|vuelta|permiso)|en (?:la )?(?:consulta|oficina|clinica|casa)|(?:el|los) (?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)|la semana que viene|este (?:lunes|martes|miercoles|jueves|viernes))';
const BEING =
  '(?:esta|estara|viene|vendra|trabaja|atiende|sigue|ha (?:venido|llegado|vuelto)|vuelve|pasa consulta|se ha ido|se fue|tiene (?:hueco|consulta|sitio|tiempo))';
/** How somebody is, and not whether they come to the telephone; the name before or behind the verb. */
const HOW_THEY_ARE = new RegExp(
  `^${GREETINGS}(?:(?:cuando|donde|a que hora|hasta cuando|que dias) )?(?:(?!(?:cuando|donde) )${BEING}(?: ${STATE})* (.{1,60}?)(?: ${STATE})*|(.{1,60}?) (?:no )?${BEING}(?: ${STATE})+)$`,
);
const ABOUT =
  / (?:sobre|acerca de|respecto|referente|en relacion|por(?! favor)|porque|para|y (?:no|que)|no|que|desde|en vez de|en lugar de|a ver si|de parte|un momento|un segundo|cuando|si|es (?:que|urgente|por|para|sobre))(?![^ ]).*$/;
/** Behind a name that is said alone. */
const WHY = / es (?:urgente|por|para|sobre)(?![^ ]).*$/;
const QUESTION = new RegExp(
  `^${GREETINGS}(?:quien|que|donde|cuando|por que|como|cual|a que|esta|estan|es|son|trabaja|viene|vendra|tiene|atiende|abre|abren|hay|ha|sigue|va|sabe|llego)(?![^ ])|(?<![^ ])(?:viene|vendra|trabaja|atiende|abre|abren|esta)(?: (?:hoy|mañana|los|el|por la|esta)(?![^ ])|$)`,
);
/** Who says a name as their own asks for nobody. */
const OWN_NAME =
  /(?<![^ ])(?:mi nombre(?: completo)? es|me llamo|soy|(?:le |te )?habla|le hablo|aqui) (?!de |con |la |el ).*$/;
const SPOKE =
  /(?<![^ ])(?:hable|hablado|hablaba|hablando|hablamos|visto|vi|llamo|llamado|llamaron|llamada|dijo|dicho|cita|visita|pasaron|pasado|escribio|mando|mandaron|atendio)(?![^ ])/;
const PRONOUN = /^(?:usted|ustedes|ti|vosotros|vosotras|ella|el|ellos|ellas|nosotros|mi|nadie)?$/;

/** Who is asked for and spoken of in Spanish. */
export const peopleEs = createPeopleReader(
  {
    askedFor,
    maybeFor,
    mentionsPerson,
    askedAfter(words) {
      const [, behind, before] = HOW_THEY_ARE.exec(words) ?? [];
      return behind ?? before;
    },
    denial: /^(?:no )+(?:con|a|al) /,
    withoutOwnName: (words) => words.replace(OWN_NAME, ''),
    question: QUESTION,
    tellsOfAnother: (words) => SPEAK_TO.test(words) || SPOKE.test(words),
  },
  directoryEs,
);

/** What follows "hablar con", without "sobre mi factura". */
function askedFor(words: string): string | undefined {
  const [, before = '', rest = ''] = SPEAK_TO.exec(words) ?? [];
  if (rest === '') return undefined;
  if (NO_REQUEST.test(before) && !REQUEST.test(before)) return undefined;
  const whom = ` ${rest}`.replace(ABOUT, '').trim();
  return PRONOUN.test(whom) ? undefined : whom;
}

function maybeFor(words: string): string | undefined {
  const rest = IS_THERE.exec(words)?.[1] ?? MAYBE_FOR.exec(words)?.[1];
  return rest === undefined ? words.replace(WHY, '') : ` ${rest}`.replace(ABOUT, '').trim();
}
