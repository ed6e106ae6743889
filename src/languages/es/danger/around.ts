import type { Around } from '../../../reception/understand/danger/around.ts';

/** Words that go with a denial up to what it denies: "no he tenido ningún signo de". */
const DENIED =
  '(?:el|la|los|las|un|una|unos|unas|mi|mis|su|sus|de|del|al|a|en|con|por|para|he|has|ha|hemos|han|haya|hayan|habia|hay|hubo|habido|tengo|tiene|tienen|tenemos|tenia|tenga|tengan|tuve|tuvo|tenido|tener|estoy|esta|estan|estamos|este|estado|estaba|estuvo|es|soy|son|era|sea|sean|fue|fuera|ser|sido|(?:siento|siente|sentido|noto|nota|veo|ve|vemos|sale|salia|huele|huelo)(?= (?:dolor|ningun|ninguna|nada|humo|fuego|llamas|sangre|falta|gas|a gas)(?![^ ]))|creo|cree|crea|pienso|piense|parece|sufro|sufre|sufrido|presenta|presento|hace|hizo|falta|necesito|necesita|necesitamos|necesiten|quiero|queremos|quiera|quieren|queria|llamo|llamando|llamar|llamen|llame|mande|manden|mandar|pedir|pido|voy|va|vamos|van|vaya|ido|iba|pensando|piensa|pensado|mas|ningun|ninguna|ninguno|nada de|nunca|tipo|clase|sintomas?|signos?|senal|senales|sensacion|dado|dio|da|dando|dan|tampoco|alguna|algun|vuelto|vuelve|volver|sigue|sigo|seguido|sentir|dice|digo|dolores|episodios?|intento|intentado|ocurrido|pasado|sufrir|pensamientos|ideas|intencion|intenciones)';
/** Beside the denial only: in "no está se la han llevado" the pronoun begins another thought. */
const PRONOUN = '(?:me|te|se|le|nos|les|lo|os)';
const NOT = `(?: ${PRONOUN})*(?: ${DENIED})*(?: que(?: ${PRONOUN})*(?: ${DENIED})*)?`;
const SYMPTOM =
  '(?:fiebre|tos|mareos?|nauseas?|vomitos?|dolor|dolores|cabeza|sangre|sangrado|diarrea|ronchas?|pecho|picor|palpitaciones|ahogos?|escalofrios|erupcion|alergias?|moretones|mocos|dificultad)';
const MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|primavera|verano|otono|invierno|navidad|navidades|semana santa)';
const UNIT = '(?:anos?|anitos?|mes|meses|semanas?|decadas?|siglos?)';
/** "Hace dos años que me duele" lasts. */
const LONG_AGO = `(?:hace <4> ${UNIT}(?! que)|<1> ${UNIT} atras|(?:el|la|los|las) <1> ?(?:${UNIT}|${MONTH}) (?:pasad[oa]s?|anterior|antepasad[oa])|el pasado <1> ?${UNIT}|antano|hace (?:mucho|tiempo|bastante|rato largo)(?! que)(?: tiempo)?(?! que)|en (?:el )?(?:${MONTH}|\\d\\d\\d\\d|dos mil <3>|su dia|su momento|mi juventud|los (?:noventa|ochenta|setenta))|cuando (?:era|eramos|tenia|estaba en|vivia|fui|hice)|de (?:bebe|nino|nina|joven|pequeno|pequena|chico|chica|chiquito|chiquita|adolescente)|durante la pandemia|en la pandemia|en el \\d+|en otra epoca)`;
const RECENT =
  '(?:ayer|anoche|anteayer|antier|antes de ayer|el otro dia|la otra (?:noche|semana)|(?<!(?:para|del|de|hasta|desde|por|cada|a) )el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin de semana)(?: pasado)?|hace <2> dias?(?! que)|este fin de semana|la semana pasada|esta semana)';
const ARTICLE =
  '(?: (?:un|una|el|la|mi|su|este|ese|posible|presunto|antiguo|los|las|tipo|casos?|riesgo|de|haber|tener|sufrir))*';
const ABOUT = `(?:de|del|por|para|sobre|contra|tras|despues de|despues del|post)${ARTICLE}`;
/** Things of an office that are about an illness or a danger, and are not one. */
const PAPER =
  '(?:cursos?|cursillo|clases?|charlas?|talleres|taller|jornadas?|formacion|folletos?|informacion|seguros?|polizas?|informes?|certificados?|justificantes?|recetas?|facturas?|recibos?|historial|antecedentes|riesgo|prevencion|unidad|asociacion|fundacion|grupos?|rehabilitacion|recuperacion|secuelas|seguimiento|programa|especialistas?|pruebas?|test|estudio|encuesta|expediente|denuncia|juicio|alarmas?|detector|sensor|vacuna|tratamiento|pomada|crema|medicacion|medicamento|pastillas|libro|novela|cancion|articulo|tesis|simulacro|protocolo|manual|preguntas?|dudas?|abogad[oa]|indemnizacion|reclamacion|incapacidad|pension|aniversario|pelicula|documental|noticia|campana|terapia|estadisticas|fisioterapia|obra|baja|alta)';
/** They may be asked for by who has it at this moment: only of what is known ("del infarto"). */
const VISIT = '(?:cita|revision|consulta|control|chequeo|visita|llamada|hora)';
const ROLE =
  '(?:paciente|cliente|clienta|alumno|alumna|companero|companera|residente|huesped|empleado|empleada|trabajador|trabajadora|usuario|usuaria|persona|invitado|socio|ciudadano|opositor)';
const SHOCKS =
  '(?:factura|precios?|recibo|cuenta|nota|notas|multa|carta|presupuesto|facturas|resultado|importe)';

export const aroundEs: Around = {
  unleapt: ['no', 'nunca', 'jamas', 'sin', 'ni', 'nadie', 'ninguno', 'ningun', 'ninguna', 'tampoco', 'pero'],
  turn: [
    '(?:pero|aunque|porque|sin embargo|\\||espere|espera|y ahora|y entonces|sino|sino que|salvo que|excepto|ahora)',
  ],
  denied: [
    `(?:no|nunca|jamas|tampoco|ni)${NOT}`,
    `(?:no|sin|ni)(?: ${DENIED})*(?: ${SYMPTOM}| ${DENIED})* (?:o|ni|y)(?: ${PRONOUN}| ${DENIED})*`,
    'sin(?: (?:ningun|ninguna|tener|sentir|notar|nada|de|mas|signos|sintomas|dolor|ni))*',
    '(?<!(?:hay|tengo|viene|contesta|con|a|esta|es|hacer) )(?:nadie|ninguno|ninguna|nada)(?: (?:esta|ha|han|se|resulto|fue|quedo|tiene|me|le|nos|salio|hay))*',
    '(?:nunca|jamas) (?:antes )?(?:he|ha|me|le|habia)(?: [^ ]+){0,2}',
  ],
  deniedNext: [],
  deniedWish: ['(?:quiero|quiere|queria|deseo)'],
  unlike: ['<3> (?:asi|igual|como (?:este|esta|ahora|hoy)|tan fuerte)'],
  past: [LONG_AGO],
  lately: [RECENT],
  present: [
    '(?:esta|estan|estoy|estamos|hay|tengo|tiene|tienen|puedo|puede|voy|va|van|sigue|sigo|siguen|siento|siente|duele|acaba|acabo|acaban|respira|responde|reacciona|sale|quiero|quiere|veo|dice|necesito)',
  ],
  subject: [
    '(?:ella|ellos|alguien|(?<!(?:tuvo|tuve|sufrio|a|dio|paso|con|de) )mi (?:marido|mujer|esposa|esposo|hijo|hija|madre|padre|mama|papa|hermano|hermana|abuela|abuelo|novio|novia|pareja)|y $)',
  ],
  ongoing: ['(?:desde|llevo|lleva|desde que)'],
  offered: [
    `${PAPER} (?:[^ ]+ ){0,2}?${ABOUT}`,
    `${VISIT} (?:[^ ]+ ){0,2}?(?:del|de la|de mi|de su|tras|tras el|post|despues de|despues del|por el|por la)${ARTICLE}`,
    `(?:murio|murieron|fallecio|fallecieron|muerto|fallecido|fallecida|recuperado|recuperada|recuperando|operado|operada|operaron|superviviente|sobrevivio|superado|supero) (?:de|por|del|a|tras)${ARTICLE}`,
    `(?:por|sobre) lo (?:de|del)${ARTICLE}`,
    `(?:puedo|puede|podria|podemos|cuanto|cuando|cuantos)(?: [^ ]+){1,6} (?:despues de|despues del|tras|desde|con)${ARTICLE}`,
    `(?:miedo|temor|panico|fobia|pavor) (?:a|al|de|de que)${ARTICLE}`,
    `(?:en|para) (?:caso|casos) de (?:que (?:haya|hubiera|se produzca) )?${ARTICLE}`,
    `(?:que|quien|como|donde)(?: [^ ]+){1,6} (?:si|cuando) (?:un|una|algun|alguna|el|la) ${ROLE}(?: (?:se|le|da|tiene|no|un|una|el|la))*`,
    '(?:que (?:harian|haria|pasa|pasaria|ocurre|hacen|hay que hacer|se hace|hacer)|a quien [^ ]+ que|como [^ ]+|por donde)(?: [^ ]+){0,5} (?:si|cuando) (?:alguien|hay|hubiera|hubiese)(?: (?:se|le|da|tiene|no|un|una|el|la))*',
    '(?:alarma|reloj|sensor|monitor|aparato|vigilabebes|boton|pulsera|dispositivo|aplicacion)(?: [^ ]+){0,5} (?:cuando|si|por si|en caso de que)(?: (?:se|me|uno|alguien|el|la|bebe|abuela|deja|dejan|de|una|persona))*',
    '(?:trabajo|proyecto|exposicion|redaccion|leccion|reportaje) sobre(?: (?:el|la|un|una|los|las))*',
    '(?:alguna vez)(?: (?:ha|has|tuvo|habia|tenido|sufrido|intentado|un|una|ataque|se))*',
    '(?:casi|por poco)(?: (?:me|nos|le|se|da|dio|un|una|cae|que))*',
    '(?<!no (?:me |nos |le )?)(?:venden?|ofrecen|tratan|imparten|atienden|cubre|cubren)(?: (?!que )[^ ]+){0,3}',
    '(?:dijo|dijeron|advirtio|aviso|avisaron) que (?:podia|puede|podria|iba a) (?:tener |haber |sentir |notar )?(?:algo de |un poco de )?',
    '(?:suelo|suele|a veces|propenso a|de vez en cuando|siempre que|cada vez que)(?: (?:me|se|le|da|dan|tener|tengo|un|una))*',
  ],
  concern: [
    '(?:que|del que|de la que) (?:tuve|tuvo|sufri|sufrio|me dio|le dio|paso|pase|tuvimos|hubo)',
    '(?:leve|de la cita|de entrenamiento|de prueba|de mentira|en un simulacro|en el curso|de la poliza|de la asociacion)',
  ],
  over: [
    '(?<!no )ya (?:se )?(?:me |le |nos )?(?:paso|ha pasado|fue|apagaron|apago|apagado|ha ido|respira (?:mejor|bien)|respiro (?:mejor|bien)|quito)',
    '(?<!no )(?:esta|estoy|estamos|estan|encuentra|encuentro|siento|siente|salio|quedo|respira|respiro|va|fue) (?:ya |todo |mucho )?(?:mejor|bien|controlado|fuera de peligro|recuperad[oa]|estable|apagado)',
    'no (?:paso|fue|es|ha sido|le paso|me paso|nos paso|pasa|era) (?:nada|grave|para tanto|de gravedad)',
    'falsa alarma',
    '(?<![^])en (?:el|un) hospital',
    'como un (?:roble|toro|rosa|reloj)',
    '(?:nada|poco) (?:grave|serio|importante|profundo|de gravedad)',
    '(?:esta|estuvo|sigue|tienen|ingresad[oa]|ingresaron|llevaron|llevado|llevo) <2> (?:en|al) <1> ?(?:hospital|uci|clinica|rehabilitacion|residencia)',
    `(?:cuando (?:vi|veo|me llego|lei|abri|recibi)|al (?:ver|leer|saber|abrir)) <1> ?(?:${SHOCKS})`,
    `con (?:tanta|tanto|tantos|tantas|esta|estos|este|estas|sus|los|las) (?:espera|${SHOCKS}|papeleo|tramites?|musica|obras?|ruido|papel(?:es)?|cola|lios?|burocracia)`,
  ],
};
