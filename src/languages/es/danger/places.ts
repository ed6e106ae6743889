import type { Rule } from '../../../reception/understand/danger/rule.ts';

const SMOKE_FROM =
  '(?:sale|salen|saliendo|echa|echando|suelta|soltando|hay|veo|vemos|entra|entrando|lleno|llena|llenando|mucho|huele|oler|olor|tanto|nube|todo|puro|con) <4> (?:humo|humareda)';
const GAS_TANK =
  '(?:bombona|cilindro|garrafa|tanque|caldera|boiler|calentador|cocina|cisterna|termo|transformador|fabrica|edificio|coche|carro|bateria|movil cargando|polvorin|cohetes|petardo|deposito|gas|casa|piso|local)';

/** Fire, gas, water, electricity: a place that is not safe. */
export const placesEs: readonly Rule[] = [
  {
    kind: 'danger',
    isEvent: true,
    patterns: [
      '(?:hay|tenemos|veo|ve|vemos|prendio|prendido|prende|prendiendo|agarro|agarrado|cogio|cogido|cogiendo|pegado|sale|saliendo|echa|echando|salio) <2> fuego',
      '^fuego(?: (?:dense|corran|estoy|puede|vengan|y|llam[^ ]*|en|aqui|ayuda|rapido|por|hay|fuego)|$)',
      'fuego (?:en|dentro|por todas|se extiende|no se apaga)',
      'en llamas',
      '(?:las|hay|salen|unas|con|veo|saliendo) <1> llamas',
      'llamas <2> (?:en|por|salen|saliendo|llegan|altas)',
      'incendi(?:o|os|ando|ado|aron|a)',
      '@house <3> (?:se )?<3> (?:@burn|@blaze|ardiendo)',
      '(?:se|esta|estan|estaba|me|nos|le) <3> (?:@burn|@blaze|prendio|prendido) <3> @house',
      '@blaze <1> @house',
      '(?:me|se|le|te) <2> (?:prendio|prendido|quemando|ardiendo) <2> (?:ropa|pelo|vestido|manga|camisa|pantalon)',
      '(?:esta|estan|algo) <2> (?:ardiendo|quemando|prendido|prendida|en fuego)',
      '(?:huele|olor|oler) <2> (?:quemado|chamusquina|quemazon|plastico|goma quemada|cable quemado|humo)',
      SMOKE_FROM,
      'humo (?:negro|espeso|denso|por todas partes|en|sale|saliendo|del|que)',
      '(?:hubo|ha habido|hay|oido|oi|oimos|fue|escuchamos) <2> explosion(?:es)?',
      '(?:paquete|maleta|mochila|bolsa|objeto) (?:sospechos[oa]|abandonad[oa] con)',
      'artefacto explosivo',
      '(?:techo|pared|muro|edificio|andamio|casa|balcon|tejado) <3> (?:venido|vino|viene|viniendo) (?:abajo|encima)',
      '(?:venido|vino|viene|viniendo) (?:abajo|encima) <4> (?:techo|pared|muro|edificio|andamio|casa|balcon|tejado)',
      `(?:exploto|explotado|explota|explotar|estallo|estallado|estallar|revento|reventado) <3> ${GAS_TANK}`,
      `${GAS_TANK} <4> (?:exploto|explotado|explotar|estallo|estallado|estallar|volado|volo)`,
      '(?:hay|pusieron|puesto|poner|puse|colocado|colocaron|pongo|dejado|llevo|tengo|tiene) (?:una|otra) bomba',
      'va a explotar(?! (?:el (?:movil|celular|telefono)|la cabeza))',
      '@crumble <4> (?:techo|pared|muro|edificio|andamio|casa|balcon|puente|grua|tejado|bloque|escalera|obra|mina|zanja|poste|arbol encima)',
      '(?:techo|pared|muro|edificio|andamio|casa|balcon|puente|grua|tejado|bloque|poste|zanja|tunel) (?:se )?<3> @crumble',
      '(?:escombros|derrumbe|deslave|alud|avalancha|terremoto|sismo|temblor) <8> (?:atrapad[oa]s?|debajo|abajo|gente|herid[oa]s|sepultad[oa]s|caid[oa])',
    ],
    unlessNext: [
      '(?:artificiales?|lento|amigo|cruzado|de campamento|electrico|de la chimenea|(?:de|del) (?:tubo|tabaco|cigarro|vecino que fuma))',
      '(?:el sol|en deseos)',
      '(?:en )?(?:el|la) (?:estomago|garganta|barriga|cuerpo)',
      '(?:la (?:comida|cena|tortilla|cabeza|piel)|el (?:arroz|pollo|pastel|asado))',
    ],
    unlessBefore: [
      '(?:si|en caso de|alarma de|alarma|detector de|simulacro de|curso de|barbacoa|como|seguro de|cuando hay|contra) ?(?:hay|hubiera|hubo)?(?: un)?',
      '(?:te|como te|como se|tu|que|si me|cuando) ',
    ],
    unlessNear: [
      '(?:tecnico viene|al taller|al arrancar|devolver)',
      '(?:chimenea|tubo de escape|tabaco|cigarr[^ ]*|fumar|barbacoa|parrilla|hoguera|simulacro|seguro|artificiales|ahumad[oa]|salmon|vapear|incienso|fosforos|calefaccion)',
      '(?:dental|dentista)',
      '(?:bombilla|foco|la comida|el arroz|tortilla|motor de la lavadora|cabeza)',
      '(?:cerilla|vela) de cumpleanos',
    ],
  },
  {
    kind: 'danger',
    patterns: [
      '(?:huele|oler|oliendo|huelo|olor|apesta|olia|peste|olemos|olores|hiede) <3> (?:a |de )?gas',
      '(?:fuga|escape|perdida|fugas|pierde|perdiendo) <2> gas',
      '(?:sale|saliendo|escapa|escapando|escapado|silba|silbando|fugando|pierde|perdiendo|tira|bota|botando|salia) <3> (?:el )?gas',
      'gas <6> (?:fuga|fugando|escapa|escapando|sale|saliendo|silba|silbando|abierto|abierta|pierde|perdiendo|rompieron|roto)',
      '(?:bombona|cilindro|garrafa|tuberia|tanque|manguera|llave|tubo|caneria) <4> (?:gas )?<3> (?:pierde|perdiendo|fuga|fugando|escapa|silba|rompi[^ ]*|roto|rota|perforad[oa]|abierta)',
      '(?:dej[^ ]*) <3> gas (?:encendid[oa]|abiert[oa])',
      '(?:camion|cisterna|fabrica|vagon|laboratorio) <10> (?:cloro|amoniaco|acido|vapores|nube)',
      '(?:picado|roto|rompieron|perforado|rompio|rompimos|perforamos|picamos|pinchado) <4> gas',
      '(?:monoxido|dioxido de carbono)',
      '(?:salta|salto|saltado|suena|sonando|sonado|pita|pitando|disparado|activado|activo) <3> (?:alarma|detector|sensor) <2> (?:monoxido|gas|co)',
      '(?:alarma|detector|sensor) de (?:monoxido|gas|co) <3> (?:sonando|suena|pitando|pita|salto|saltado|ha sonado)',
      '@mix <4> @poison',
      '(?:mezcl[^ ]*|derram[^ ]*|reaccion[^ ]*) <10> (?:toser|tosiendo|picar|pican|ojos|vapores|gases|humo|ahog[^ ]*|garganta)',
      '(?:vapores|gases) <2> (?:toxicos|quimicos|amoniaco|cloro|raros)',
      '(?:fuga|derrame|vertido|nube|escape) <1> (?:de |toxic[oa])?(?:amoniaco|cloro|quimic[oa]s?|acido|toxica|toxico|gasolina|radiactiv[oa])',
      '(?:chispas|chispazos?|cortocircuito|corto circuito|chisporrotea[^ ]*)',
      'cables? <6> (?:suelto|sueltos|caido|caidos|tirado|pelado|pelados|suelo|piso|calle|chispas|tension|agua|charco|cayo)',
      '(?:caido|cayo|suelto|roto|colgando) <2> cable <4> (?:luz|alta|tension|electric[oa]|calle)',
      'agua <10> (?:enchufes?|plomos|cuadro|electric[oa]s?|electricidad|fusibles?|tomacorrientes?|contactos?|breakers?|la luz|pastillas de la luz|tablero|regleta)(?! (?:y luz|no funciona))',
      'agua <6> (?:cintura|rodillas|pecho|cuello|ventanas?|techo)',
      '(?:@flood|riada|crecida|desbordado|inundacion|rio) <12> (?:atrapad[oa]s?|no <3> (?:salir|caminar|mover)|tejado|azotea|arrastr[^ ]*|personas dentro|ahog[^ ]*|lleva)',
      '(?:atrapad[oa]s?|encerrad[oa]s?|atascad[oa]s?|bloquead[oa]s?) <5> (?:ascensor|elevador|incendio|humo|fuego|escombros|inundacion|agua|nieve|sotano|camara frigorifica|congelador|cueva|derrumbe|lift|garaje|lavabo|montana)',
    ],
    unlessNext: [
      '(?:natural y|y (?:luz|agua)|licuado|invernadero|medicinal)',
      '(?:en el precio|de (?:alegria|ingenio|vida))',
      '(?:<2> )?(?:porque|tiene|necesita|le|esta|por) <3> (?:pila|pilas|bateria|caducad[oa]|revision)',
    ],
    unlessBefore: [
      '(?:detector|sensor|revision|inspeccion|certificado|mantenimiento|curso|instalar|comprar|venden|factura|recibo|tarifa) <4>',
      '(?:echo|echa|echando)',
    ],
    unlessNear: [
      'devolver',
      '(?:dental|muela|dentista)',
      '(?:factura|recibo|tarifa|contador|lectura|calentador de agua|agua y luz|luz y agua|fuera de casa|cerrajero|efecto invernadero|agua caliente|agua de la ducha)',
      '(?:vaci[oa]|no hay nadie|sin nadie|no hay gente) <2> (?:dentro|ascensor|elevador)?',
    ],
  },
];
