import type { Rule } from '../../../reception/understand/danger/rule.ts';

const TOO_MANY =
  '(?:demasiad[oa]s?|tod[oa]s|todo el|toda la|entera?|entero|enteros|doble|triple|de mas|mas de la cuenta|muchas|muchisim[oa]s|monton|punado|puno|por error|por equivocacion|equivocad[oa]s?|equivoque|sin querer|diez|quince|veinte|treinta|cuarenta|cincuenta|1[0-9]|[2-9][0-9]|frasco|bote|caja|blister|tira|no sabemos cuant[oa]s|no se cuant[oa]s|a saber cuant[oa]s)';
/** Money and papers are swallowed by machines. */
const MACHINE =
  '(?:cajero|maquina|parquimetro|aspiradora|lavadora|perro|gato|perra|gata|expendedora|cobaya|caballo)';

/** Taken, swallowed, breathed in. */
export const poisonEs: readonly Rule[] = [
  {
    kind: 'medical',
    isEvent: true,
    patterns: [
      '@ingest <6> @poison',
      '(?:tragad|bebid|tomad)[oa] <5> @poison',
      'se bebe <3> @poison',
      '@ingest <3> (?:liquido|producto|bote|botella) <3> (?:platos|limpiar|limpieza|frenos|bateria|lavar|desatascar|fregar|cristales|suelo|piscina)',
      '(?:equivoc|confund)[^ ]* <10> insulina',
      '(?:inyect|pinch|pus|met)[^ ]* <3> mas insulina',
      '(?:insulina|dosis|@meds) <3> (?:que debia|que debe|que tocaba|debida)',
      '@child <6> (?:trago|bebio|tomo|boca) <6> @poison',
      '@child <6> @ingest <5> (?:alcohol|vodka|ron|whisky|tequila|ginebra|planta|hojas|cigarros?|colillas?|bolitas)',
      `@ingest <6> ${TOO_MANY} <4> @meds`,
      `@ingest <5> @meds <6> ${TOO_MANY}(?! (?:los dias|las noches|las mananas|por la))`,
      '@child <6> (?:comido|comio|comiendo|tragado|trago|tragando) <5> @meds',
      '(?:@ingest|trago) <3> (?:mis|las) @meds (?:de (?:su|la|el|mi|los)|del)',
      '@one <4> (?:@ingest) <2> mis @meds',
      '(?:agarr[^ ]*|cogi[^ ]*|encontr[^ ]*|abri[^ ]*|sac[^ ]*|pill[^ ]*) <5> @meds <8> @ingest',
      `(?:inyect|pinch|puse|puso|puesto|pus)[^ ]* <5> (?:doble|demasiad[oa]|de mas|mucha|equivocad[oa]|triple|cincuenta|cien) <3> (?:insulina|unidades|morfina|heparina)`,
      '(?:insulina|morfina|heparina) <5> (?:doble|demasiad[oa]|de mas|equivocad[oa]|equivoque|por error)',
      '(?:equivoque|equivocado|equivoco|confundi|confundido|confundio) <4> @meds <6> (?:mareo|mal|raro|rara|tom[^ ]*|dio|di|sueno)',
      'sobredosis',
      '@ingest <2> (?:dos|tres|cuatro) veces (?:la|el|las|los|su|mi) <1> ?@meds',
      '@ingest <4> (?:pastilla|capsula|tableta) <4> (?:lavadora|lavavajillas|lavaplatos|vater|inodoro|piscina)',
      '@drug(?! (?:por|de amor|el ambiente))',
      'intoxicacion',
      '(?:inhal[^ ]*|respir[^ ]*|aspir[^ ]*) <4> (?:@poison|gases?|vapores?|humo|monoxido|productos?)',
      '(?:no se |nose )?cuant[oa]s <1> ?@meds <4> @ingest <3> (?:cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta|[1-9][0-9])',
      '@meds <6> @ingest <4> (?:diez|once|doce|quince|veinte|veinticinco|treinta|cuarenta|cincuenta|[1-9][0-9])',
      '@ingest <4> @meds <4> en (?:vez|lugar) de',
      '(?:setas?|hongos?|bayas|mariscos?|pescado) <10> (?:vomit[^ ]*|malisim[oa]s?|alucin[^ ]*|no <2> respir[^ ]*)',
      '(?:vomit[^ ]*) <10> (?:setas?|hongos|bayas)',
      '@inject <4> (?:heroina|fentanilo|droga|cocaina)',
      '(?:metio|metido|mete|metiendo) <3> boca <4> @poison',
      '(?:pila|iman|moneda|canica|boton|imanes) <4> (?:trago|tragado|trago|tragada|metio por la nariz)',
      '(?:mezclo|mezclado|mezcle|tomo) <4> @meds <3> (?:alcohol|cerveza|tequila|vodka|whisky|ron)',
    ],
    unlessNext: [
      '(?:por la (?:noche|manana|tarde)|antes|despues de comer|con las comidas|al dia|cada)',
      'es (?:normal|malo|bueno)',
    ],
    unlessBefore: [
      `${MACHINE} <4>`,
      '(?:puedo|podria|debo|puede|podemos|tengo que|hay que|como|cuantas|cuantos|cuando|para|olvido|olvide) <4>',
      '(?:curso|alergia|intolerancia) <2>',
    ],
    unlessNear: [
      '(?:cuantas|cuantos|cuanto) @meds',
      `${MACHINE} <3> se`,
      '(?:alimentaria|receta|recetaron|recetado|hace falta|fabrica de|tienda de|venden)',
      '(?:como me dijo|segun|como siempre|como todos los dias)',
    ],
  },
];
