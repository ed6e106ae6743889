import type { Rule } from '../../../reception/understand/danger/rule.ts';

const NUMBER =
  '(?:112|911|061|066|107|131|132|133|123|110|091|092|080|085|nueve once|nueve uno uno|uno uno dos|ciento doce|cero seis uno|cero noventa y uno|uno dos tres|novecientos once|noventa y uno uno)';
const AT_ONCE =
  '(?:ya|rapido|urgente|urgentemente|enseguida|inmediatamente|corriendo|cuanto antes|deprisa|pronto|de inmediato)';
/** Between who is needed and the wish for them. */
const LINK =
  '(?:(?:a|al|que|venga|vengan|mande|manden|envie|envien|me|nos|la|una|un|el|los|las|aqui|ayuda|de|urgente|urgentemente|ya|ahora|otra|le|les|por|favor|con|alguien|rapido|lo|antes|posible) ){0,6}';
const WISH =
  '(?:llama|llame|llamen|llamar|llamad|llamo a|llamamos|llamando|avisa|avise|avisen|avisar|avisad|manda|mande|manden|mandar|mandad|envia|envie|envien|enviar|enviad|necesito|necesita|necesitamos|necesitan|pida|pidan|pedir|pide|hace falta|quiero|queremos|traiga|traigan|urge|urgen|precisamos|preciso|venga|vengan|que venga|que vengan|ocupo|ocupamos|busquen|busque|consigan|marquen|marque|marca|contacte|comunique me|comuniquen me|comuniqueme|pongame|paseme|conecteme)';

/** Help is called for by its name. */
export const callsEs: readonly Rule[] = [
  {
    kind: 'medical',
    patterns: [
      '(?:es|tengo|tenemos|hay|trata de|ocurrio|surgio|por|con) (?:una|otra) <1> ?(?:emergencia|urgencia)',
      '^(?:emergencia|urgencia)$',
      '^(?:emergencia|urgencia) (?:dense|estoy|puede|corran|y no|mi|medica|emergencia|urgencia|aqui|ayuda|por|mi|hay|se|no|vengan)',
      '(?:emergencia|urgencia) (?:medica|vital|grave)',
      '(?:vida o muerte|peligro de muerte|riesgo vital)',
    ],
    unlessNext: [
      '(?:dental|de fontaneria|familiar|laboral|personal|de trabajo|dentista|de dinero|informatica|en (?:el|mi) trabajo|veterinaria|domestica|con (?:el|la|mi) (?:gato|perro|muela|caldera|calefaccion|cerradura))',
    ],
    unlessBefore: ['(?:si|cuando|solo si|por si) (?:es|hay|tengo|tenemos)?', '(?:no|ni)'],
    unlessNear: [
      '(?:dental|dentista|muela|empaste|corona|cerrajero|fontanero|gotera|caldera|no puedo (?:ir|asistir|acudir)|cancelar|cambiar la|cambiar mi|mover (?:la|mi)|familiar|laboral|grifo|perro|gato|llaves)',
      '(?:cita|hora|turno|consulta) (?:de|por) (?:una )?urgencia',
      '(?:si|cuando|en caso de|por si) <2> (?:emergencia|urgencia)',
    ],
  },
  {
    kind: 'medical',
    isEvent: true,
    patterns: [
      `${WISH} ${LINK}ambulancias?`,
      '^(?:una |la )?ambulancia(?: (?:aqui|rapido|ya|urgente|por|para (?:mi|el|la)|ahora|en|a))',
      '^(?:una |la )?ambulancia$',
      'ambulancia <1> (?:rapido|ya|urgente|ahora)$',
      '(?:pone|ponga|ponme|pongame|pasa|pase|pasame|paseme|comunica|comunique|comunicame|comuniqueme|conecta|conecteme)(?: me)? con <2> (?:emergencias|ambulancias?|urgencias medicas)',
      '(?:donde|cuando|por que no) <3> (?:llega|viene) <1> ambulancia',
      '(?:una|la) ambulancia no <2> (?:llega|viene|ha llegado|ha venido)',
      `(?:necesit|que venga|mand|envi|hace falta)[^ ]* <3> (?:medic[oa]|doctor|doctora|enfermer[oa]|paramedicos?|sanitarios?|alguien|ayuda) <2> ${AT_ONCE}`,
      '(?:paramedicos?|samu|samur|summa|cruz roja|los sanitarios) <3> (?:ya|rapido|urgente|por favor|$)',
      `${WISH} ${LINK}(?:paramedicos?|samu|samur|emergencias|sanitarios|uvi movil|desfibrilador|helicoptero|cruz roja)`,
      '(?:necesito|necesita|necesitamos) <1> (?:ayuda|atencion|asistencia) <1> (?:medica|urgente|ya|rapido|inmediata|sanitaria)',
      '^(?:socorro|auxilio)(?! (?:vial|mecanico|tecnico|judicial)(?![^ ]))',
      '^ayuda(?: (?:dense|corran|venga|se|ayuda|socorro|auxilio|mi|se|me|no|hay|por|esta|nos|rapido|vengan|ayuden|ayudeme|que)|$)',
      '(?:socorro|auxilio)$',
      '(?:ayud[^ ]*|salv[^ ]*|auxili[^ ]*|socorr[^ ]*) (?:me|nos|lo|la|le) (?:por|se|rapido|mi|no|esta|ya|porque|ayud[^ ]*|que (?:se|me|mi|no)|vengan)',
      '(?:ayud(?:a|e|en|ame)|salv(?:a|e|en)) (?:a )?mi (?:@one)',
      '(?:ayud(?:a|e|en)|salv(?:a|e|en)) (?:me|nos|lo|la|le)$',
    ],
    unlessNext: [
      '(?:con|a (?:llenar|rellenar|encontrar|hacer|entrar|pagar|cambiar|entender)|para (?:rellenar|llenar|hacer|el formulario|la cita|mi cita|el traslado))',
      '(?:del|el|para el|para la|de) (?:lunes|martes|miercoles|jueves|viernes|dialisis|rehabilitacion|quimio|radioterapia|cita|alta|traslado|consulta|manana)',
      '(?:cuatro|tres|dos|cinco|seis|siete|ocho|nueve|cero|\\d+)',
      '(?:a|el|para) (?:estudiar|formulario|contrato|papeleo|tramite|padron)',
    ],
    unlessBefore: [
      '(?:pidiendo|pide|gritando|grita) <2>',
      '(?:factura|recibo|conductor|chofer|trabajo|servicio|extension|habitacion|numero|primeros) <2>',
      'gracias <3>',
    ],
    unlessNear: [
      '(?:dialisis|traslado|transporte|rehabilitacion|quimio|para (?:la|mi|su|una) (?:cita|consulta|revision)|programad[oa]|factura|mudanza|formulario|tramite|solicitud|declaracion|padron|recibo)',
      '(?:quiero|queria|quisiera|puedo|podria|poder|me gustaria) hablar',
    ],
  },
  {
    kind: 'medical',
    isEvent: true,
    patterns: [`(?:llam|marc|avis|marqu)[^ ]* <2> (?:al |el )?${NUMBER}`],
    unlessNext: ['(?:cuatro|tres|dos|cinco|seis|siete|ocho|nueve|cero|\\d+)'],
    unlessBefore: ['(?:extension|habitacion|numero) <2>'],
    unlessNear: ['(?:extension|habitacion|euros|pesos|prefijo|me llama|me llaman|llamar me|llame me)'],
  },
  {
    kind: 'danger',
    isEvent: true,
    patterns: [
      `${WISH} ${LINK}(?:policia|policias|patrulla|guardia civil|carabineros|gendarmes|mossos|ertzaintza|bomberos?|proteccion civil|maritimo|guardacostas)`,
      '(?:pone|ponga|ponme|pongame|pasa|pase|pasame|paseme|comunica|comunique|comunicame|comuniqueme|conecta|conecteme)(?: me)? con <2> (?:policia|bomberos|guardia civil)',
      '^(?:la |los |a la )?(?:policia|bomberos)(?: (?:por favor|rapido|ya|aqui|urgente|ayuda|por|ahora)|$)',
    ],
    unlessNext: [
      'dental',
      '(?:nacional para|local para|para (?:el|la|un|renovar|pedir)|es|toma|ronda|de trafico para|tiene)',
    ],
    unlessBefore: [
      '(?:certificado|antecedentes|informe|trabajo|denuncia|oficina|comisaria|hijo|quiere ser|ser) <2>',
    ],
    unlessNear: [
      '(?:certificado|antecedentes|denuncia|expediente|atestado|comisaria|examen|oposicion|oposiciones|inspeccion|dni|pasaporte|perdida de|calendario)',
    ],
  },
];
