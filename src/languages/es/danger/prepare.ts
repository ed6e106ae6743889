import { verbForms } from './verb-forms.ts';
import { verbsEs } from './verbs.ts';

const words = (text: string) => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** They weigh a word, win time or call to somebody, and change nothing of what happens. */
const FILLERS = words(`
  pues bueno mire mira miren oiga oigan eh em ehm mmm ay uy oh ah joder hostia cono carajo dios jesus virgencita realmente
  verdaderamente literalmente completamente totalmente simplemente sinceramente honestamente tambien todavia aun ahorita igual
  probablemente posiblemente claramente obviamente incluso porfa porfavor aparentemente absolutamente practicamente yo usted ustedes
  muy bastante super subitamente repentinamente justo recien hola buenas alo disculpe perdone perdon disculpa`);

/** Said twice on purpose: numbers are; all else is said once more out of fear. */
const TWICE = /^(?:\d+|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|cero)$/;

/** Pronouns written as one word with their verb ("atragantandose"), the longest first. */
const PRONOUNS = ['nos', 'los', 'las', 'les', 'me', 'te', 'se', 'os', 'lo', 'la', 'le'];
/** Of danger, and of asking for help ("mándenme", "ayúdenla"). */
const VERB_FORMS: ReadonlySet<string> = new Set([
  ...[...verbsEs.values()].flatMap((forms) => [...forms]),
  ...verbForms(
    'llamar, avisar, marcar, mandar, enviar, pedir pid, ayudar, auxiliar, socorrer, salvar, amenazar, responder, perder',
  ),
]);

const REPHRASED: readonly (readonly [RegExp, string])[] = [
  // Without accents "sé" is the pronoun of a verb, and "no sé, se ahoga" would deny that anybody chokes.
  [
    /(?<![^ ])no (?:lo )?se (?=(?:se|si|que|como|donde|cuanto|cuantas|cuantos|por|porque|cual|quien|bien|pero)(?![^ ]))/g,
    'nose ',
  ],
  [/(?<![^ ])no se$/g, 'nose'],
  [
    /(?<![^ ])(?<!no )(?:creo|parece|pienso|diria|supongo|imagino|temo|juro|noto)(?: yo)?(?: que)(?![^ ])/g,
    '',
  ],
  [/(?<![^ ])(?:me|nos) parece(?![^ ])/g, ''],
  [
    /(?<![^ ])(?:por favor|por dios|dios mio|madre mia|de verdad|la verdad|es que|o sea|lo que pasa es que|de repente|de pronto|de golpe|en este momento|de golpe y porrazo|un monton|por lo visto|en serio|buenos dias|buenas tardes|buenas noches|virgen santa|de momento|a lo mejor|tal vez|en plan|como que)(?![^ ])/g,
    '',
  ],
  [/(?<![^ ])ahora mismo(?![^ ])/g, 'ya'],
  [/(?<![^ ])para (?:alla|aca)(?![^ ])/g, 'aqui'],
  [/(?<![^ ])(?:butano|propano)(?![^ ])/g, 'gas'],
  [/(?<![^ ])(?:pa|pal)(?![^ ])/g, 'para'],
  // Gas that is a part of a thing's name is no gas in the air; the thing stays, since it may blow up.
  [
    /(?<![^ ])(facturas?|recibo|contador|caldera|tecnico|bombonas?|alta|baja|instalador|instalacion|revision|inspeccion|compania|empresa|medidor|suministro|tanque|contrato|calentador|estufas?|cocina|lectura|tarifa|consumo|certificado|camion) (?:(?:de|del|la|a|el) ){0,3}gas(?! (?:se|esta|pierde|sale|huele|explot[^ ]*|fug[^ ]*|escap[^ ]*)(?![^ ]))(?![^ ])/g,
    '$1',
  ],
];

/**
 * What else a caller wanted ends where a new thought begins, though an engine writes no sign there: "quería una cita para
 * el lunes huele a gas". Not of insurance, of which a calm caller tells what burned.
 */
const ERRAND =
  /(?<![^ ])(?:(?:queria|quisiera|quiero|llamo|llamaba|llamamos|necesito|necesitaba|tenia|tengo|venia|es|era|buscaba|gustaria) (?:(?!no |esta |se |y )[^ ]+ ){0,8}?(?:citas?|hora|turno|facturas?|recibo|recetas?|analisis|analitica|resultados|pedido|reserva|informacion|mesa|informe|revision)(?: (?:del|de|de la|para|para el|para la|de mi|para mi|este|por la) (?:[^ ]+)){0,2}|(?:sin|poca|la|de) (?:bateria|saldo)) (?=(?:mi|me|se|le|nos|hay|huele|esta|estan|estoy|han|ha|he|un|una|no|el|la|los|a mi|es una|llame|llamen|manden?|vengan|ayud[^ ]*|socorro|fuego|emergencia|tengo|tiene|creo|alguien|entraron|sale|necesit[^ ]*|voy|va|huelo|oigo|hemos|hubo|acaba|acaban|trae|dice|unos|unas|por el amor|perdio|deje|amenaz[^ ]*|trato|atropell[^ ]*|lo|puede|dos|comi|comimos|tome|tomo|bebio|chocamos|tenemos|sali|vivo|ya|quiero|estamos|nose|somos)(?![^ ]))/g;

/** What a caller adds when all is told. */
const CLOSING =
  /(?<=[^ ]) (?=(?:dense prisa|den se prisa|vengan|corran|que hago|nose que (?:hacer|hago)|estoy (?:nervios[oa]|sol[oa]|asustad[oa])|mi (?:numero|direccion|telefono)|puede venir|pueden venir|tengo que cancelar|manden a alguien)(?![^ ]))/g;

const NAMES =
  '(?:guerra|muerte|matamoros|fuego|sangre|balas?|fuertes|cuchillo|bomba|dolores|humo|ladron|matanza|delgado|moreno|pistola|calavera|bronca|incendio|bravo|infarto|tiros?|pelea)';

/** Figures of speech and names, which take the word of alarm with them. */
const HARMLESS = new RegExp(
  `(?<![^ ])(?:${[
    '(?:(?:me|se|nos|te) )?(?:muero|muere|morimos|mori|moria|moriamos|morir|(?:estoy|esta|estamos|estan|estaba) muriendo|muert[oa]s?)(?: (?:me|se))? (?:de|por|del) (?!(?:un|una) (?:infarto|derrame|ataque|sobredosis|tiro)|dolor|asfixia|verdad)(?:[^ ]+)',
    '(?:me|nos) (?:morir|muero|mori|moria|morimos) (?:de|por) [^ ]+',
    `(?:me llamo|mi nombre es|soy|apellido|se llama|senor|senora|senorita|don|dona|doctor|doctora|familia|licenciad[oa])(?: (?!(?:con|de|un|una|que|tiene|lleva|y|hay|en|mi|se|no|a|me|el|la|esta|trae|saco|ha)(?![^ ]))[^ ]+){0,2} ${NAMES}`,
    '(?:calle|avenida|plaza|paseo|colonia|barrio|camino|carretera|restaurante|bar|hotel)(?: de| del| de la| de los| la| el)? (?:fuego|sangre|muerte|bomba|bomberos|policia|dolores|guerra|incendio|humo|gas|cuchillo|pistola|fuegos|matadero|rosario|ahorcado|ahogados)',
    '(?:simulacros?|prevencion|extincion|proteccion|seguro|detector(?:es)?|puertas?|certificado|plan|curso|brigada|senal) (?:contra |de |del |anti ?)?(?:los )?(?:incendios?|fuego|humos?|robos?)',
    '(?:contra|anti) ?(?:incendios|robos?)',
    '(?:salidas?|luz|luces|escaleras?|contactos?|numeros?|telefonos?|puertas?|freno|plan|protocolo|fondo|alumbrado|servicios?|sala|medico|medicos|seccion|area|departamento) de (?:emergencias?|urgencias?)',
    '(?:analisis|extraccion|muestras?|pruebas?|donacion|donar|donante|banco|presion|grupo|tipo|sacar(?:me|le|se)?|sacan|tomar(?:me)?|examen|examenes|analitica) (?:de |la )?sangre',
    'tension (?:arterial|alta|baja)',
    '(?:lista de espera|fuegos artificiales|arma de doble filo|a fuego lento|alto el fuego|prueba de fuego|poner la mano en el fuego|jugar con fuego|a sangre fria|de pura sangre|mala sangre|de mi sangre)',
    '(?:matar|matando|mato|matamos) (?:el tiempo|el rato|dos pajaros|el hambre|el gusanillo|el aburrimiento)',
    '(?:pistola|bomba|bombas|pistolas|cuchillos?|martillo) de (?:silicona|agua|juguete|calor|insulina|aire|calor|cocina|pintura|clavos|achique|masaje|fiesta|infusion|mantequilla|vacio|la piscina|humo|bano|vapor|semilla)',
    '(?:pasar|paso|pase|pasamos|pasaron|pasado)(?:lo|la|selo)? bomba',
    '(?:dos pajaros de|salio el|salido el|a un|ni a) tiros?',
    'caer?(?:me|se)? la cara de verguenza|cae la cara',
    '(?:(?:que )?echo|(?:estoy|jefe|jefa|mujer|marido) (?:esta )?(?:que )?(?:echa|echando)|hecho una|hecha una) (?:chispas|humo|fuego)',
    'mas vale morir [^ ]+(?: [^ ]+)?',
    '(?:ataque|ataques) de (?:risa|nervios|tos|celos)',
    '(?:a muerte|de mala muerte|pena de muerte|muerte subita del|certificado de muerte)',
    '(?:de todo|a) corazon|corazon de (?:la|el|melon|jesus)|corazon(?:es)? (?:partido|roto)',
    '(?:precio|precios|final|ritmo|partido|vistas|susto|curvas)(?: [^ ]+)? de infarto',
    '(?:primeros|botiquin de primeros) auxilios',
    '(?:auxilio|auxiliar) (?:vial|mecanico|administrativo|de vuelo|de enfermeria|en carretera|de clinica|de farmacia)',
    '(?:me ahogo|ahogarse|te ahogues|se ahoga|ahogarme) en un vaso(?: de agua)?',
  ].join('|')})(?![^ ])`,
  'g',
);

/**
 * The words as rules read them: no accents and no ñ, since engines leave them out; pronouns apart from their verb
 * ("atragantar se"); nothing twice, no figures of speech. `|` ends a sentence.
 */
export function prepareEs(text: string): string {
  // Said before a comma it answers, and denies nothing of what follows.
  const told = text.replace(/(?<![^\s,])no,(?=\s)/gi, ' ');
  const sentences = told.split(
    /[.!?;¡¿…]+(?=\s|$)|[¡¿]|(?<=^\s*(?:no|sí|si|hola|mire|oiga|por favor|perdone))[,:]/i,
  );
  return sentences
    .map(sentence)
    .filter((each) => each !== '')
    .join(' | ');
}

function sentence(text: string): string {
  const spoken = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap(apart)
    .join(' ');
  const rephrased = REPHRASED.reduce((said, [from, to]) => said.replace(from, to), spoken)
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word));
  const once = rephrased.filter((word, index) => word !== rephrased[index - 1] || TWICE.test(word));
  return once
    .join(' ')
    .replace(HARMLESS, 'cosa')
    .replace(ERRAND, '$&| ')
    .replace(CLOSING, ' | ')
    .replace(/ +/g, ' ')
    .trim();
}

/** "Atragantandose" in two words, "tragarselo" in three; only where a verb of danger remains. */
function apart(word: string): readonly string[] {
  if (VERB_FORMS.has(word)) return [word];
  for (const last of PRONOUNS) {
    if (!word.endsWith(last)) continue;
    const rest = word.slice(0, -last.length);
    if (VERB_FORMS.has(rest)) return [rest, last];
    const first = PRONOUNS.find((each) => rest.endsWith(each) && VERB_FORMS.has(rest.slice(0, -each.length)));
    if (first !== undefined) return [rest.slice(0, -first.length), first, last];
  }
  return [word];
}
