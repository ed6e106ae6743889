import type { Rule } from '../../../reception/understand/danger/rule.ts';

const DOWN =
  '(?:suelo|piso|calle|acera|banqueta|carretera|escaleras?|bano|cocina|pasillo|portal|anden|vereda|ducha|rellano|patio|jardin|cama)';
/** What does not answer, moves or stands up, and is nobody. */
const THING =
  '(?:cables?|postes?|arbol|basura|bici|mueble|colchon|ropa|juguetes?|pagina|impresora|router|maquina|tarjeta|tablet|caja|lector|bicicleta|lavadora|mando|robot|altavoz|alexa|web|app|aplicacion|sistema|telefono|ordenador|computadora|pantalla|servidor|boton|correo|mensaje|mensajes|whatsapp|cola|fila|ascensor|elevador|puerta|expediente|persiana|raton|trafico|coche|carro|tramite|banco|empresa|compania|oficina|casero|abogado|seguro|perro|gato|bolsa|bateria|plantas?|negocio|internet|cursor|teclado|mando|motor)';

/** Someone falls, faints, does not answer, or dies. */
export const collapseEs: readonly Rule[] = [
  {
    kind: 'medical',
    isEvent: true,
    patterns: [
      '@faint',
      'desmayos?',
      '@fall redond[oa]',
      '@one <2> se <1> descompuso',
      'descompuso <3> y no',
      'se privo',
      'esta privad[oa]',
      '(?:dado|dio|dando) <1> (?:chungo|jamacuco|yuyu|vahido|parraque|tabardillo|bajon)',
      '(?:patatus|sincope|yeyo|soponcio|telele)',
    ],
    unlessNext: [
      '(?:el|la|los|las) (?:precio|precios|bolsa|venta|ventas|mercado|techo|andamio|edificio|economia|pared|muro|tienda|casa|balcon|puente|grua|estanteria|negocio|lavadora|coche|carro|nevera|aire)',
      '(?:cuando|si|al) (?:me|le|veo|ve|ver|sacan|sacar)',
      'de (?:hambre|risa|calor|emocion|gusto)',
      'con (?:las agujas|la sangre)',
      'alguna vez',
    ],
    unlessBefore: [
      `(?:el|la|los|las) (?:precio|precios|bolsa|ventas?|mercado|techo|andamio|edificio|economia|pared|muro|tienda|balcon|puente|estanteria|negocio|lavadora|coche|nevera) (?:se )?(?:ha |esta )?`,
      '(?:suelo|suele|siempre|alguna vez|a veces|puedo|podria) <3>',
    ],
    unlessNear: ['siempre que', '(?:agujas|sacan sangre|sacar sangre|ver sangre|extraccion|vacuna)'],
  },
  {
    kind: 'medical',
    patterns: [
      '(?:inconscientes?|sin conocimiento|sin conciencia|sin sentido en|inerte|sin vida)',
      '(?:perd[^ ]*|pierd[^ ]*) <1> (?:el|la)? ?(?:conocimiento|conciencia|consciencia|sentido)',
      '(?:no|sin) <4> (?:vuelve|vuelva|volver|volvio|volviendo|recobra|recupera|reacciona) <2> (?:en si|conocimiento|conciencia|sentido)',
      '@one <2> no (?:despertar|responder|respirar|mover)',
      'y esta tirad[oa]$',
      'no <2> abr(?:e|ir|en) <2> ojos',
      '(?:tirad[oa]|tumbad[oa]|tendid[oa]|inmovil|acostad[oa]|desplomad[oa]|bocabajo|boca abajo|echad[oa]) <4> ' +
        DOWN,
      '@one <4> (?:esta|quedo|hay|quedado|encontre|encontrado|encuentro) <3> en el (?:suelo|piso)(?: (?:y|no|de|del|con|sangrando|desde|tirad[oa]|inconsciente|temblando)|$)',
      '(?:quedo|cayo|quedado|caido) <2> (?:al|en el) (?:suelo|piso)',
      'estan? <1> en el suelo',
      '(?:encontre|encontramos|encontrado|encuentro|halle) <5> en el (?:suelo|piso)(?! (?:de|tercero|segundo|primero)(?![^ ]))',
      'en el (?:suelo|piso) <1> (?:tirad|tumbad|tendid|sangr|boca|inmovil|inconsc|desmay|temblando|retorci)[^ ]*',
      '@one <14> y se (?:ha caido|cayo)$',
      'se <2> (?:puesto|puso) mal[oa] <10> (?:caido|cayo|suelo|desmay[^ ]*|no responde)',
      '@one <2> (?:se puso|se ha puesto|se esta poniendo|se pone|se nos ha puesto|se nos puso|se encuentra|esta) <1> (?:mal|malit[oa]|gravisim[oa]|fatal)(?: (?:no|y no|rapido|necesit[^ ]*|vengan)|$)',
      '@one <14> y esta (?:mal|fatal|grave)$',
      '(?:se puso|se esta poniendo|se nos ha puesto|se nos puso) <1> (?:grave|gravisim[oa]|fatal|malisim[oa])',
      'esta (?:grave|gravisim[oa]|malherid[oa]|entre la vida y la muerte)',
      '(?:borrach[oa]|bebido|tomado) <8> no <4> @wake',
    ],
    unlessNext: [
      'de (?:los|las|internet|cobertura|sonido|dinero)',
      '(?:del|de la|de las|de los) (?:idioma|humor|olfato|gusto|materia|situacion|estomago|espalda|rodilla|garganta|vista|oido|barriga|cadera)',
    ],
    unlessBefore: [
      '(?:me|la|lo|nos|le) (?:ha|han)',
      '(?:cables?|postes?|arbol|basura|bici|mueble|colchon|ropa|juguetes?|perro|gato|coche|carro|papel|papeles|moto|libros?) <4>',
    ],
  },
  {
    kind: 'medical',
    patterns: [
      'no (?:se |lo |la |le |los |me |hay |logro |logra |consigo |consigue |conseguimos |logramos |puedo |podemos |puede |podia |quiere |forma |manera |que |de ){1,6}@wake(?! (?:antes|temprano|tarde|hasta|a tiempo|interes|sospechas|con|a las|por))',
      'no (?:se )?(?:despierta|desperto|ha despertado)(?: (?:y|ni|por|ayuda|que|ya|desde)|$)',
      'no <2> (?:reacciona|reaccionan|reaccionar|vuelve en si|reaccionaba)(?! (?:la|el) )',
      'no <1> (?:nos |me )?(?:responde|respondia)(?: (?:a|y|cuando|ni|para|se|esta|le|nada)|$)',
      '@one <8> no (?:nos |me )?<1> (?:responde|respondia|contesta)(?: (?:a (?:nada|estimulos|mi voz)|y|cuando|ni|para|esta|se)|$)',
      '(?:le|lo|la) (?:hablo|llamo|toco|sacudo|muevo|grito|pellizco|hablamos|zarandeo|meneo|hable) <5> no',
      'no se <1> @move(?! (?:la|el|de)(?![^ ]))',
      '@one <8> no se <2> @move',
      'no (?:se|me|lo|la|le|puede|puedo|podemos|logra|consigue) <3> (?:@move|@raise|parar|sostener|poner) ?<1> (?:se|me|de pie|del suelo|del piso|solo|sola|(?:lo|la)(?: (?:del|se|y|esta|ha|pesa|por|grita|de)|$))',
      'no (?:se|me) (?:puede|puedo|logra|consigue) <1> (?:@move|@raise|parar|sostener)',
    ],
    unlessNext: [
      'para (?:ir|el|la|llegar)(?![^ ])',
      '(?:manana|hoy|el (?:lunes|martes|miercoles|jueves|viernes)|tan)',
      '(?:a tiempo|temprano|antes|tarde|hasta|de (?:casa|aqui|la oficina|mi (?:casa|sitio|puesto)|la cama (?:de|por)))',
      '(?:la|esa|esta|mi|el|una|las) (?:cita|hora|fecha|reunion|mesa|pantalla|cancion|bateria|planta|cursor|pagina)',
      '(?:mis|las|sus|los|el|al|a los|a mis) (?:llamadas|correos?|mensajes?|telefono|whatsapps?|boton|emails?)',
      '(?:nadie|ninguno|ustedes)',
      'de (?:risa|ganas|hambre|un|una|la espalda|la rodilla|dinero|humor|los|las|internet|cobertura|sonido)',
      '(?:del|de la) (?:idioma|humor|olfato|gusto|materia|situacion|estomago|espalda|rodilla|garganta|vista|oido|barriga|cadera)',
    ],
    unlessBefore: [
      `${THING} <5>`,
      'nadie <2>',
      '(?:linea|telefono|bateria|movil|celular|coche|carro|perro|gato|tecla|pila|zona) <3>',
      // What was read back is wrong; nobody is unwell.
      '(?:nombre|apellidos?|numero|motivo|recado|mensaje|asunto|direccion|datos?|facturas?|recibo|cuenta|cita|fecha|hora|importe|precio|cifra|digito|extension|prefijo|eso|esto) <1>',
    ],
  },
  {
    kind: 'medical',
    patterns: [
      '(?:me|se|nos) (?:me |nos |le |les )?(?:estoy|esta|estan|estamos|estaba) muriendo',
      '@one <2> muriendo',
      'se (?:me |nos )?muere (?:mi|un|una|el|la|este) <1> ?@one',
      'se (?:me |nos )?muere(?! (?:de|por|el|la|los|las|un|una|su|mi|este|esta)(?![^ ]))',
      '@one <1> se (?:nos|me) va(?: (?:por favor|ayud[^ ]*|rapido|no)|$)',
      '@one <2> se (?:me |nos )?(?:muere|va a morir|murio|ha muerto)$',
      'me siento morir',
      '(?:me muero|me voy a morir|nos vamos a morir|se va a morir|nos morimos)(?! (?:si|quien|pagar|como|algun|sin (?!aire|ayuda)))',
      'no (?:me |nos |se )?(?:quiero|quiere|queremos) (?:@die)',
      '@one <1> (?:esta|parece|encontre|encontrado|se encuentra) <1> muert[oa]$',
      '(?:encontre|encontrado|esta) <2> muert[oa] <2> ?@one',
      '^(?:ya )?esta muert[oa](?! (?:el|la|de)(?![^ ]))',
      'hay (?:un|una) muert[oa]',
      '@one <2> (?:agoniza|agonizando)',
    ],
    unlessNext: ['(?:de|por) (?:risa|ganas|hambre|un|una)', '(?:quien|pagar|como)(?![^ ])'],
    unlessBefore: [
      'que (?:pena|risa|verguenza|calor|ilusion|rico|bueno|nervios)',
      '(?:testamento|herencia|cuando|si|hasta que|entierro) <2>',
      '(?:linea|telefono|bateria|movil|celular|coche|carro|perro|gato|tecla|pila|zona|planta|motor|negocio) <3>',
    ],
    unlessNear: [
      '(?:se (?:me )?(?:murio|muere|ha muerto)) (?:el|la) (?:movil|celular|telefono|bateria|coche|carro|perro|gato|ordenador|compu|computadora|laptop|tele|planta|wifi)',
    ],
  },
];
