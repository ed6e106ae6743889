import type { Rule } from '../../../reception/understand/danger/rule.ts';

const VEHICLE =
  '(?:coche|carro|auto|camion|moto|autobus|bus|tren|metro|furgoneta|camioneta|taxi|tranvia|tractor|micro|combi|buseta|vehiculo|trailer)';
const HURT =
  '(?:herid[oa]s?|atrapad[oa]s?|muert[oa]s?|sangr[^ ]*|lesionad[oa]s?|inconscientes?|no <3> (?:sale|salen|salir|mueve|mueven|responde|reacciona)|golpead[oa]s?|grave|graves|prensad[oa]s?)';

/** On the road and at sea, and who is missing. */
export const accidentsEs: readonly Rule[] = [
  {
    kind: 'danger',
    isEvent: true,
    patterns: [
      `(?:accidente|choque|volcadura|colision|vuelco|siniestro|@crash) <10> ${HURT}`,
      `(?:ha habido|hubo|acaba de haber|hay|hemos tenido|tuvimos|acabamos de tener|he tenido|acabo de tener|tuve|acaban de tener|vimos|presencie|han tenido|tuvieron|esta teniendo) (?:un|una|otro) <2> ?(?:accidente|choque|volcadura|colision|atropello)`,
      `accidente <3> (?:grave|terrible|horrible|carretera|trafico|autopista|esquina|puerta)`,
      '@ram(?! (?:por|con (?:el|tanto) trabajo))',
      'atropello',
      `@crash <4> (?:${VEHICLE}|arbol|poste|farola|muro|valla|frente|escaparate|camion)`,
      `${VEHICLE} <6> (?:@crash|volcado|volco|barranco|despenado|despeno|rio|cuneta|encima|estrellado|empotrado)`,
      '(?:acabamos|acabo|acaban) de (?:chocar|volcar)',
      `${HURT} <5> ${VEHICLE}`,
      `@child <5> (?:encerrad|sol|atrapad|dej)[^ ]* <4> ${VEHICLE} <3> ?(?:sol|calor|cerrado)?`,
      '(?:gente|personas?|alguien|companer[oa]s?|@one) <2> (?:debajo|sepultad[oa]s?|enterrad[oa]s?|atrapad[oa]s?)',
      `${VEHICLE} <4> (?:met[^ ]*|empotr[^ ]*|entr[^ ]*|subi[^ ]*|lanz[^ ]*) <3> (?:escaparate|tienda|casa|fachada|terraza|gente|multitud|cafeteria|acera|parada|banqueta|mercado)`,
      '@child <14> no (?:lo|la|los|las) (?:encuentr[^ ]*|encontr[^ ]*|ve[^ ]*|localiz[^ ]*)',
      '@child <12> ya no esta(?! (?:enferm[oa]|mal|en (?:el|la|esta)|matriculad[oa]|con fiebre)(?![^ ]))',
      `(?:dentro|adentro|encerrado) <3> ${VEHICLE} <4> (?:sol|calor|ardiendo|bebe|nino|cerrado)`,
      '@one <2> (?:esta |estan |sigue |lleva )?(?:desaparecid[oa]s?|perdid[oa] en)',
      '@one <2> (?:ha|han|esta) desaparecid[oa]',
      '@child <5> (?:ha|han|esta) desaparecid[oa]',
      '@child <5> (?:desaparecio|se perdio|no aparece)',
      '@child <4> no <4> (?:vuelto|volvio|llegado|llego|regres[^ ]*) <8> no <2> (?:encontr|encuentr|sabemos|contesta|aparece|coge)[^ ]*',
      '@one <1> (?:desaparecio|se perdio|se extravio|no aparece)',
      '(?:ha|han) (?:desaparecido|perdido|extraviado) (?:a )?(?:mi|un|una|la|el) @one',
      '(?:desaparecio|perdimos|perdi|se perdio|extravio|se extravio|se me perdio) <1> (?:a )?(?:mi|un|una|la|el|mis) @child',
      'se (?:me|nos) (?:ha )?perd(?:io|ido) (?:mi|el|la|un|una) @one',
      'no (?:encuentro|encontramos|aparece|localizo|hallo|aparecen|localizamos) <1> (?:a )?(?:mi|la|el|mis|al) <1> ?@child',
      '(?:alzheimer|demencia) <12> (?:perdid[oa]|no <3> (?:encontr[^ ]*|aparece|encuentr[^ ]*|sabemos|vuelto)|escapo|escapado|salio|salido|fue de casa|desaparec[^ ]*)',
      '(?:perros?|pitbull|rottweiler|toro|jabali|enjambre|abejas|avispas) <4> (?:atac[^ ]*|mordiendo|destroz[^ ]*)',
      '(?:hund|volc)[^ ]* <2> (?:barco|lancha|patera|velero|barca|cayuco|bote)',
      '@one <8> no aparece(?! en (?:la|el|su) (?:lista|sistema|web|pagina|pantalla|agenda|registro))',
      '@child <6> (?:escapado|escapo|fugado|fugo) (?:de casa|del (?:colegio|cole|centro|hospital|parque|instituto))',
      '@child <5> no <2> (?:llegado|llego|vuelto|regresado) (?:a casa|del (?:colegio|cole|instituto|parque))',
      'no estan? se (?:la|lo|los|las) (?:ha|han) llevado',
      '@one <8> (?:no sabemos|nose) donde (?:esta|anda)(?: (?:y|desde|por|ayud[^ ]*)|$)',
      '(?:no sabemos|nose) donde (?:esta|anda) <1> (?:mi|la|el) <1> ?@child',
      '(?:cocodrilo|caiman|oso|leon|toro|jabali|serpiente|puma|tigre) <8> (?:ninos?|ninas?|gente|casa|piscina|calle|aula|atac[^ ]*|jardin)',
      '@one <4> en las? vias?',
      '(?:barco|lancha|patera|velero|barca|cayuco) <5> (?:hund[^ ]*|volc[^ ]*|deriva|agua)',
      'perdid[oa]s? en (?:la|el) (?:montana|monte|mar|bosque|sierra|selva)',
    ],
    unlessNext: [
      '(?:de trabajo (?:del|de)|laboral|in itinere|en la agenda)',
      '(?:con (?:la|el) (?:pared|realidad|jefe|banco)|de frente con la)',
      'de (?:la|mi|su|las|los) (?:cosa|lista|pagina|agenda|web|pantalla|app|sistema|facebook|base|listado)',
      '(?:la cita|el tren|el autobus|la paciencia|la llave|las llaves|el numero|la cartera|el interes)',
    ],
    unlessBefore: [
      '(?:parte|peritaje|abogado|baja|indemnizacion|declarar|declaracion|reclamar) <3>',
      '(?:cita|pagina|opcion|boton|archivo|mensaje|correo|perro|gato) <3>',
    ],
    unlessNear: [
      '(?:incapacidad|baja laboral|llego tarde|llegar tarde|llegare|retras[^ ]*|trafico y|atasco|peritaje|el perito|parte amistoso|parte del|declarar|aseguradora|indemnizacion|abogado|taller|chapa|rozadura|abolladura|parking)',
      '(?:el carnet|el expediente|la carta|el formulario|la factura)',
    ],
  },
];
