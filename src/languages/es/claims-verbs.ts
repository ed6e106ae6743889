/** Edges of a word: `\b` knows no accents. */
export const B = '(?<!\\p{L})';
export const E = '(?!\\p{L})';
/** Stands between a verb and what it governs and changes nothing. */
export const ADV =
  '(?: (?:ya|ahora|ahora mismo|enseguida|inmediatamente|también|entonces|directamente|usted|todo|mismo|correctamente|debidamente|con éxito|con mucho gusto|por fin|ya mismo))*';
/** The caller, or what was told, before a verb. */
export const YOU = '(?:le|les|lo|la|los|las|te|os)';
export const IT = '(?:(?:se )?(?:le|les|lo|la|los|las|te|me) )?';
/** Up to three words that deny nothing. */
export const WORDS = '(?: (?!no(?!\\p{L}))[^ ]+){0,4}?';
/** What is brought into being, as it is afterwards. */
export const BE =
  '(?:está|están|queda|quedan|quedó|quedará|ha quedado|han quedado|ha sido|han sido|fue|fueron|será|va a ser|va a quedar|está siendo|se ha|se han)';

export const NOTED =
  '(?:anotad|apuntad|registrad|guardad|grabad|transmitid|recogid|archivad|entregad|trasladad|enviad|pasad|recibid|remitid|tomad|notificad|mandad)[oa]s?';
export const TOLD =
  '(?:anotad[oa]s?|apuntad[oa]s?|registrad[oa]s?|guardad[oa]s?|grabad[oa]s?|transmitid[oa]s?|trasladad[oa]s?|remitid[oa]s?|avisad[oa]s?|informad[oa]s?|notificad[oa]s?|tomado (?:buena |debida )?nota|dejado (?:un |el |su |este |una )?(?:mensaje|recado|nota|aviso)|(?:pasado|enviado|mandado|hecho llegar|entregado) (?:el |su |este |un )(?:mensaje|recado|nota|aviso|petición|solicitud))';
/** What a message is called. */
export const MESSAGE =
  '(?:mensaje|recado|nota|aviso|petición|solicitud|mensajes|datos|número|nombre|teléfono|consulta|queja)';

export const ITEM =
  '(?:cita|reserva|visita|consulta|hora|receta|pedido|reembolso|pago|solicitud|plaza|mesa|cancelación|cambio|turno|inscripción|devolución|factura|suscripción|cuenta|informe|volante)s?';
export const DONE =
  '(?:reservad|confirmad|cancelad|anulad|cambiad|modificad|agendad|programad|tramitad|gestionad|solicitad|registrad|enviad|pagad|concertad|aplazad|renovad|actualizad|resuelt|arreglad|pedid|aceptad|aprobad|procesad|bloquead|apuntad|inscrit|citad|asignad|movid|abonad|devuelt|eliminad|añadid|incluid|mandad|hech)[oa]s?';

/** What words do, or what says nothing of a deed: of all else that "he" stands before is one. */
export const ONLY_SAID =
  '(?:entendido|comprendido|oído|escuchado|dicho|preguntado|visto|sido|estado|tenido|podido|intentado|tratado|querido|explicado|leído|repetido|encontrado|mirado|comprobado|buscado|perdido|olvidado|equivocado|hablado|mencionado|comentado|llegado|ido|pensado|creído|sabido|necesitado|contado|indicado|respondido|contestado|aprendido|confundido|malentendido|ofrecido|pedido (?:que|su (?:nombre|número|teléfono))|fallado|parecido|logrado|conseguido|interrumpido)';
export const ONLY_SAY =
  '(?:ver|mirar|comprobar|intentar|tratar|procurar|ayudar|atender|leer|explicar|decir|repetir|preguntar|buscar|consultar|escuchar|ser|estar|hablar|necesitar|empezar|seguir|continuar|dar|pedir|contar|indicar|responder|contestar|esperar|tener|poder|saber|hacer (?:una|unas|algunas|lo|todo lo)|hacerle (?:una|unas|algunas)|informar(?:le|te|se)|ofrecer|recordar|aclarar|resumir|terminar|colgar|despedir|deletrear|revisar|verificar|asegurar|entender|comprender|confirmar que|tomar)';
export const ONLY_WILL =
  '(?:intentaré|trataré|procuraré|ayudaré|atenderé|diré|leeré|explicaré|repetiré|esperaré|escucharé|veré|miraré|comprobaré|buscaré|responderé|contestaré|preguntaré|estaré|seré|tendré|podré|sabré|necesitaré|querré|hablaré|seguiré|empezaré|terminaré|iré|indicaré|contaré|haré (?:lo|todo lo)|haré una|daré|pediré|informaré|ofreceré|colgaré|revisaré|verificaré|consultaré)';
export const ONLY_BEING =
  '(?:escuchando|intentando|tratando|mirando|buscando|viendo|comprobando|hablando|teniendo|diciendo|preguntando|pensando|esperando|leyendo|haciendo|trabajando|atendiendo|entendiendo|explicando|consultando|revisando|verificando|siendo|oyendo|respondiendo|contestando|siguiendo|llamando)';
