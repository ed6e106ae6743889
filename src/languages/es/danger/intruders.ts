import type { Rule } from '../../../reception/understand/danger/rule.ts';

const HOME =
  '(?:casa|piso|departamento|apartamento|depa|jardin|patio|sotano|azotea|tejado|garaje|cochera|cocina|habitacion|cuarto|salon|sala|dentro|abajo|arriba|adentro|finca|balcon|portal|tienda|negocio|local|almacen|planta baja|terraza)';
const WHO =
  '(?:alguien|un (?:hombre|tipo|ladron|desconocido|extrano|encapuchado|intruso|sujeto|tio|chico|individuo)|una (?:persona|mujer)|unos? (?:tipos|hombres|ladrones|chicos|encapuchados)|dos <1> ?(?:hombres|tipos|personas|tios)?|tres (?:hombres|tipos)|ladrones|gente|intrusos|una banda|hombres)';
const TRY =
  '(?:intenta|intentan|intentando|intento|trata|tratan|tratando|quiere|quieren|queriendo|estan|esta)';

/** Somebody is inside, wants in, or takes what is not his. */
export const intrudersEs: readonly Rule[] = [
  {
    kind: 'danger',
    isEvent: true,
    patterns: [
      `(?:hay|oigo|escucho|veo|oimos|escuchamos|vimos|tengo) <1> ?${WHO} <4> ${HOME}`,
      `${WHO} <4> (?:en|dentro de) (?:mi|nuestra|la) (?:casa|piso|departamento|cocina|habitacion|jardin|patio|terraza|garaje|cuarto|tienda|local|negocio|nave|almacen|finca)`,
      '(?:ladron|ladrones|intruso|intrusos|ratero|rateros|encapuchados|asaltantes|atracadores?)',
      '(?:han|ha|acaban de|acaba de) (?:entrado|entrar|colado|colar se|metido|meter se) <3> (?:casa|piso|robar|habitacion|jardin|patio|tienda|local|vivienda|departamento|cocina)',
      '(?:se|nos) <3> (?:metio|metieron|metido|metiendo|colo|colaron|colado|colando|entraron|entro|entrado|entrando|meter) <3> (?:casa|piso|robar|habitacion|jardin|patio|tienda|local|vivienda|departamento|ventana)',
      'entr[^ ]* <1> (?:a |para )?robar',
      '(?:siguen|sigue|estan|esta|andan) <1> (?:dentro|adentro)',
      `${TRY} <2> (?:entrar|abrir|forzar|romper|tirar|tumbar|meter se|colar se|abriendo|entrando|forzando|metiendo|rompiendo|tumbando) <5> (?:puertas?|ventanas?|cerradura|casa|reja|piso|persiana|cristal|balcon|porton|local)`,
      '(?:forzando|reventando|pateando|aporreando|rompiendo|tumbando|golpeando) <3> (?:puerta|cerradura|ventana|reja|cristal|persiana|porton|candado)',
      '(?:roto|rompieron|rompio) <2> (?:cristal|ventana|puerta|cerradura) <3> (?:y|para) <3> (?:entrad|entrar|entro|entraron|dentro|metid|meti)[^ ]*',
      `${WHO} <4> @force <3> (?:puerta|cerradura|ventana|reja|persiana|porton)`,
      '(?:golpeando|aporreando|pateando|tirando|empujando|reventando) <3> (?:puerta|ventana)',
      '(?:pasos|ruidos?) <6> (?:abajo|arriba|sotano|planta|desvan|dentro) <8> (?:sol[oa]|miedo|alguien|robar)',
      '(?:alguien|un hombre|un tipo|un desconocido) <4> (?:merodeando|rondando|espiando|trepando|escalando|saltado la valla|saltando)',
      'salta(?:do|ndo|ron) (?:la|el) (?:verja|barda|cerca|valla|muro|tapia|reja)',
      '(?:okupas?|forzado <2> (?:puerta|cerradura))',
    ],
    unlessNext: [
      'de (?:enchufes?|corriente|tres|cuatro)',
      '(?:en|por) (?:contacto|internet|la web|la pagina|la cuenta)',
      '(?:que me (?:pueda|atienda|ayude)|de (?:recepcion|administracion|guardia|atencion))',
      '(?:la contrasena|mi cuenta|la cuenta|sesion)',
    ],
    unlessBefore: ['(?:alarma|seguro contra|cerrajero|curso|pelicula|contra|policias y) <3>'],
    unlessNear: [
      '(?:en|a|de) (?:mi|la|su|esta|tu) (?:cuenta|pagina|web|correo|app|red|sesion)',
      '(?:alarma contra|presupuesto|me pueda atender|llaves dentro|cerrajero|pregunta por)',
    ],
  },
  {
    kind: 'danger',
    isEvent: true,
    patterns: [
      '(?:nos|me|lo|la|le|les) <2> (?:estan|esta) <1> @rob',
      '(?:nos|me|lo|la|le|les) (?:acaban|acaba|han|ha|quieren|intentan|intentaron) (?:de )?(?:asaltar|asaltado|atracar|atracado)',
      '(?:estan|esta) (?:robando|asaltando|atracando|saqueando|desvalijando)',
      '(?:asalto|atraco|robo) (?:armado|a mano armada|con violencia|en (?:el|la) (?:tienda|banco|local|farmacia)|ahora)',
      'mano armada',
    ],
    unlessNext: [
      '(?:con (?:estos|esos|sus|los) precios|con la factura|en (?:el|la) (?:precio|factura))',
      '(?:la contrasena|la senal|el wifi|el tiempo|la luz)',
      'mi (?:cuenta|contrasena|numero)',
    ],
    unlessBefore: ['(?:banco|compania|operadora|aseguradora|casero|hacienda) <3>'],
    unlessNear: ['(?:precios?|factura|tarifas?|comision|comisiones|compania|presupuesto|con lo que cobran)'],
  },
];
