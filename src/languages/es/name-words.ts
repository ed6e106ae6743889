const PART_OF_NAME =
  '(?:nombre completo|nombre y apellidos?|nombre de pila|primer nombre|primer apellido|segundo apellido|apellidos?|nombre|apellido paterno|apellido materno)';

/** Said of a name, and no name. */
const NOT_THE_NAME =
  '(?:es|esta|seria|son|no|y|o|de|del|completo|incorrecto|mal|por|para|correcto|que|lo|se|ya|ha|con|tambien|importa|da)';

/** What goes before a name that is given as one's own; everything behind it is the name. */
export const ANNOUNCED = new RegExp(
  `(?<![^ ])(?:y )?(?:(?:mi|el|su|nuestro|mis|los) ${PART_OF_NAME} (?:es|seria|son|queda)|${PART_OF_NAME} (?:es|son)|me llamo|me llaman|me apellido|puede llamarme|mi nombre(?= (?!${NOT_THE_NAME}(?![^ ])))|nombre(?= [^ ]+(?: [^ ]+)? apellidos? )|(?<=nombre [^ ]+(?: [^ ]+)? )apellidos?(?= )|(?:esta )?a nombre de|a mi nombre)(?![^ ])`,
  'g',
);

/** What may go before one as well as before anything else. */
export const CARRIERS =
  /(?<![^ ])(?:soy|somos|le habla|les habla|habla(?: con)?|le hablo|aqui|al habla|de parte de|es|seria)(?![^ ])/g;

/** That a name is given is said. */
export const ANNOUNCES =
  /(?<![^ ])(?:(?:nombre(?: completo)?|apellidos?) (?:es|son)|me llamo|me llaman)(?![^ ])/;

export const DECLINES =
  /(?<![^ ])(?:(?:prefiero|preferiria|mejor) (?:que )?no|(?:no (?:se )?(?:lo |le |la |los |te )?(?:quiero|quisiera|pienso|voy a|puedo|deseo)(?: a)? (?:decir|dar|dejar|facilitar)(?:lo|selo|le|la|los)?)|no (?:se )?(?:lo|le|la|te) (?:digo|doy|dire|dare)|no (?:quiero|deseo|me apetece|hace falta|tengo|le importa|te importa|es asunto suyo)|anonim[oa]|en anonimato|sin nombres?|no doy (?:mi|mis|ningun)|paso de)(?![^ ])/;

/** Courtesies before a name. */
export const LEAD: ReadonlySet<string> = set(
  'si no hola buenas buenos buen dia dias tardes noches claro vale okay bueno pues ah eh oh em ehm supuesto mire gracias bien muy perdon perdone disculpe el la yo señorita',
);

/** Where a name has ended. */
export const TAIL: ReadonlySet<string> = set(
  `llamo llamaba gracias por para porque pero con desde cuando quiero quisiera queria necesito puede puedo podria tengo mi numero telefono movil celular y que es son soy yo
  se al el en le lo su a si no sobre hablo hable buenas buenos muchas encantado encantada deletreo repito digo`,
);

/** Of the words of {@link TAIL}, those that may be a name, or part of one, as well. */
export const NAMES_TOO: ReadonlySet<string> = set('y');

/** Answers and requests: alone they are no name. */
export const REPLIES: ReadonlySet<string> = set(
  `si no vale claro correcto incorrecto exacto exactamente okay bueno bien mal que quien como cuando donde cual cuanto por porque perdon perdone disculpe repita repite repetir otra vez hola adios
  gracias ayuda cancelar cancele nada nadie ninguno ninguna anonimo anonima privado privada operador operadora recepcion recepcionista persona humano alguien encargado horario direccion mensaje recado
  momento espere espera oiga oye diga digame dime eh ah oh em ehm mm pues entonces pero y o si quizas quiza urgente importante enfermo enferma tarde pronto aqui ahi alli ahora hoy mañana yo tu usted ustedes el ella
  la lo le me te se mi su un una uno de del al a en con sin para sobre es soy esta este esto eso esa ese ya muy mas doble tampoco nunca jamas igual mismo misma todo todos deje dejelo dejalo mio mia verdad da correo
  otro ese este luego nuevo nueva obligatorio necesario distinto diferente equivocado hospital medico buenas buenos dias dia tardes noches cero dos tres cuatro cinco seis siete ocho nueve paciente cliente cita citas factura facturas receta consulta`,
);

/** Words of sentences: two of them, and it is one. */
export const SENTENCE_WORDS: ReadonlySet<string> = set(
  `a al algo aqui ahi cuando como con dejar decir deje digo doy donde el ella en es esa ese eso esta este esto estoy fue ha hace hacer hay he igual llama llamar llame lo le les me mejor mi mis muy nada necesito no nos
  o para pero poder podria por porque puede puedo que quien quiero quisiera queria se ser si sin sobre su sus tambien tengo tiene todo un una usted va vez voy ya yo dice dijo dicho hablar ver quiere cual tarde otra otro ahora
  cero dos tres cuatro cinco seis siete ocho nueve`,
);

/** They begin a question or a request, never a name of several words. */
export const BEGINNINGS: ReadonlySet<string> = set(
  `que quien como cuando donde cual cuanto por porque para hay puede puedo podria quiero quisiera queria necesito tengo digame dime dejeme deje diga mire oiga le lo se me mi su un una este esta ese esa eso si es no`,
);

/** They begin no name, whatever goes before. */
export const NEVER_FIRST: ReadonlySet<string> = set(
  `por para sobre un una que este esta ese esa esto eso mi ningun ninguno ninguna nada anonimo anonima privado privada igual mismo misma lo le se me muy urgente importante cuando porque como quien donde mejor asunto secreto confidencial
  cosa hace nuevo nueva luego primera vez siempre obligatorio necesario llameme nombre apellido apellidos numero telefono motivo cambie cambia cambiar prefiero preferiria paciente cliente clienta socio socia usuario usuaria`,
);

/** A request, whatever stands beside it. */
export const REQUESTED: ReadonlySet<string> = set(
  `siempre horario horarios direccion mensaje recado repetir repita repite cancelar cancele pregunta cita citas hablar perdon perdone disculpe factura facturas receta consulta nunca anonimo anonima quiero quisiera necesito llamaba`,
);

/** Small inside a name. */
export const PARTICLES: ReadonlySet<string> = set('de del la las los y e i da do dos van von der');

/** Written as they are said, as the engines' own short forms are. */
export const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['doctor', 'Doctor'],
  ['doctora', 'Doctora'],
  ['señor', 'Señor'],
  ['señora', 'Señora'],
]);

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
