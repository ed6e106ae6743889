import type { Rule } from '../../../reception/understand/danger/rule.ts';

/** Between a pronoun and what is done: "me ha estado". */
const HAVE =
  '(?:(?:ha|han|esta|estan|estaba|acaba|acaban|de|estado|vuelto|vuelve|a|va|van|sigue|siguen|vive|viene|quiso|quiere|quieren|empezo|iba|por|querer|intenta|intento) ){0,4}';

/** Rape, abuse, children and people carried off: "anoche" takes nothing from them. */
export const assaultsEs: readonly Rule[] = [
  {
    kind: 'danger',
    patterns: [
      `(?:me|nos|la|lo|le) (?:${HAVE})@rape(?! (?:la intimidad|el contrato|mis derechos|la ley))`,
      '(?:intent|quis|quier|trat)[^ ]* <1> @rape (?:me|la|lo|nos|a)',
      '(?:violad[oa]s?|violacion)(?! (?:de|del))',
      '(?:abus[^ ]*|sobrepas[^ ]*|propas[^ ]*|tocamientos|manose[^ ]*|toquete[^ ]*) <2> (?:de mi|de ella|de el|de mi hij[oa]|de la nina|sexual[^ ]*|conmigo|a mi|del nino|de la nina|a la|de una|de un)',
      '(?:me|la|nos|lo) (?:manose|toquete|abus|toc)[^ ]* <3> (?:sin mi|a la fuerza|el conductor|mi (?:tio|padrastro|jefe))',
      '(?:agresion|abuso) sexual',
      '@kidnap',
      'rob[^ ]* a (?:mi|la|el|un|una) <1> ?@child',
      `se (?:me |nos |la |lo |los )?(?:han |ha |acaban de |estan |van a |quiere |quieren )?@carry (?:a )?(?:mi|la|el|un|una|mis|los|nuestro|nuestra) <1> ?@child`,
      '(?:me|nos) <2> (?:quito|quitaron|quitado|arrebato|robo|robaron|robado|arrebataron) (?:a )?(?:mi|la|el) @child',
      '(?:meti|subi|arrastr|jal)[^ ]* <6> (?:camioneta|furgoneta|coche|carro|auto) <4> (?:fuerza|gritando|forcejeo|gritaba)',
      '(?:rehenes|rehen)',
      '(?:se|un) <2> met[^ ]* en <3> con (?:mi|una|la) @child',
      `(?:un|mi|el) (?:hombre|tio|padrastro|abuelo|vecino|jefe|profesor|hermano|primo|senor) <2> (?:me|la|lo) <1> (?:toca|toco|tocado|soba|sobo)`,
      '(?:me|la) <1> (?:tocado|toco) <5> un (?:hombre|tio|senor|tipo)',
      '(?:intent|quier|quis|trat)[^ ]* <2> @carry (?:se )?a (?:mi|la|un|una|mis) @child',
    ],
    unlessNext: [
      '(?:al|a la|en el|en la) (?:hospital|medico|colegio|cole|dentista|parque|quirofano|clinica|uci|playa|escuela|abuela)',
      'a (?:urgencias|clase|casa|vacunar)',
      '(?:el (?:lunes|martes|miercoles|jueves|viernes|turno)|llevar|ir|pagar|cuidar)(?![^ ])',
      '(?:de (?:la confianza|los precios|mi paciencia|mi bondad)|la (?:ley|intimidad)|(?:mis|los|sus) derechos|el contrato)',
    ],
    unlessBefore: [
      '(?:abogad[oa]|curso|charla|asociacion|juicio|denuncia|taller|ley|puntos?) <3>',
      '(?:ambulancia|hospital) <3>',
    ],
    unlessNear: ['en ambulancia', '(?:hospital|quirofano|ingresad[oa])'],
  },
];
