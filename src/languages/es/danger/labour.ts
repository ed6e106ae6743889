import type { Rule } from '../../../reception/understand/danger/rule.ts';

const WEEKS = '(?:embarazad[ao]|embarazo|encinta|semanas|meses de)';

/** A birth, and what goes wrong before one. */
export const labourEs: readonly Rule[] = [
  {
    kind: 'medical',
    isEvent: true,
    patterns: [
      '@broken <1> (?:aguas|fuente)(?! de (?!aguas))',
      '@broken <1> bolsa(?: de (?:las )?aguas| y| ya|$)',
      '(?:aguas|fuente) <3> @broken',
      '(?:esta|estoy|ponerse|puesto|puso|entro|pone|labor|trabajo) <2> (?:de |en )parto',
      '(?:labor|trabajo) de parto',
      '(?:adelant|vien|empez|empiez)[^ ]* <1> el parto',
      'el parto <1> (?:viene|empezo|se adelanto|ha empezado)',
      '(?:va|voy|esta|estoy|empezo|empieza|acaba|ha|a punto) <2> (?:a |de |punto )?(?:dar|dando|dado) a luz',
      '(?:va|voy|esta|estoy) <2> (?:a )?(?:parir|pariendo)',
      '(?:bebe|nino|nina|criatura|guagua) <3> (?:viniendo|saliendo|sale ya|naciendo|va a nacer|nacer ya|quiere salir|viene(?: (?:ya|ahora|de nalgas|de pies|ayuda|en camino)|$))',
      '(?:bebe|nino|nina) ya viene',
      '(?:le|me|ya|nos) viene (?:ya )?el (?:bebe|nino)',
      '(?:ve|veo|asoma|asomando|sale|salio|saliendo) <3> (?:cabeza|cabecita|coronilla)',
      '(?:tengo|tiene|con|hay|empezaron|las) <3> contracciones',
      'contracciones <4> (?:cada|seguidas|minutos|fuertes)',
      '(?:romp|salio|sale|salido|veo|asoma)[^ ]* <2> cordon',
      `${WEEKS} <12> (?:sangr[^ ]*|hemorragia|dolor <2> (?:fuerte|horrible)|lucecitas|convuls[^ ]*|manch[^ ]*|cai|caido|no <3> mueve|golpe)`,
      '(?:no <3> (?:siento|noto)|no se <1> mueve) <3> (?:bebe|nino|nina) <2> ?(?:desde|hoy|$|en)',
      'bebe <3> no se <2> mueve',
      '(?:teniendo|tengo|amenaza de|sufriendo|tiene) <2> aborto',
      '(?:estoy|esta) <1> (?:abortando|perdiendo <1> bebe)',
    ],
    unlessNext: ['muscular(?:es)?', 'en (?:el|la|los) (?:parpado|ojo|espalda|pierna|musculo)'],
    unlessBefore: [
      '(?:curso|clase|clases|preparacion|baja|licencia|plan|sala|permiso|despues|antes|hace) <3>',
    ],
    unlessNear: [
      '(?:curso|preparacion al|clases de|permiso de|licencia de|alimentacion|ecografia|eco)',
      '(?:hace|desde hace) <2> (?:meses|semanas|anos)',
      '(?:sale de cuentas|salgo de cuentas|fecha probable)',
    ],
  },
];
