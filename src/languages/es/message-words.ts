import type { MessageWords } from '../../reception/understand/intent-reader.ts';

const TAKES =
  '(?:dej(?:ar|arle|arles|arte|arlo|o|ame|eme|e|ele)|tom(?:ar|arme|arle|e|eme|a)|apunt(?:ar|e|eme)|anot(?:ar|e|eme)|coger|coja|recoger|dar|darle|darles|dele|pas(?:ar|arle|ele)|transmit(?:ir|irle|a)|hacer llegar|guarde|grabar)';
const CAN = '(?:puede|podria|puedes|podrias|pueden|podrian)';
const CALL =
  '(?:llamar|marcar|hablar(?= (?:mas tarde|luego|despues|mañana|por telefono|al? (?:numero|telefono|celular|movil))(?![^ ]))|devolver la llamada|telefonear|contactar)';
const CALLED =
  '(?:(?:vuelva |vuelvan )?(?:a )?(?:llame|llamen|llames|llamara|llamaran|llamase|llamasen|llamar)|marquen?|marcaran?|(?:devuelva|devuelvan|devolviera|devolvieran|regrese|regresen) la llamada|contacten?|telefoneen?)';
/** What a name ends before. */
const ENDS =
  '(?= (?:al|que|de que|de parte|si|lo|mi|por|para|cuando|en cuanto|sobre|esto|porque|y|hoy|mañana|esta)(?![^ ])|$)';

/** How Spanish asks that something be told, kept or answered by a call. */
export const messageEs: MessageWords = {
  toldTo: [
    new RegExp(
      `(?<![^ ])(?:dig(?:ale|anle|ales)|dile|decile|decir(?:le|les)?|avis(?:e|ele|en|a|ale|ar|arle|arles)|coment(?:ele|arle|ale)|inform(?:e|ele|ar)|hagale saber|hacerle saber|recuerdele|recordarle|pidale|pedirle|pregunt(?:ele|arle)|transmit(?:ale|irle)|comunic(?:arle|uele)|comuniquele|dejar(?:le)? dicho) (?:a |al )(.{1,40}?)${ENDS}`,
    ),
    new RegExp(`(?<![^ ])que (?:me|nos) ${CALLED} (?:de |desde )?(.{1,40}?)${ENDS}`),
    new RegExp(`(?<![^ ])que (.{1,40}?) (?:me|nos) ${CALLED}(?![^ ])`),
    new RegExp(`(?<![^ ])(?:me|nos) ${CAN} ${CALL} (.{1,40}?)${ENDS}`),
    new RegExp(`(?<![^ ])${CAN} (.{1,40}?) (?:llamarme|devolverme la llamada|contactarme)(?![^ ])`),
    new RegExp(`(?<![^ ])${CAN} (?:llamarme|devolverme la llamada|contactarme) (.{1,40}?)${ENDS}`),
  ],
  asked: new RegExp(
    [
      `(?<![^ ])${TAKES} (?:me |nota de )?(?:(?:un|el|otro|este|su|mi|una|algun) )?(?:pequeño )?(?:mensaje|recado|recadito|mensajito|aviso|nota)(?![^ ])`,
      '^(?:(?:hola|buenas|si|bueno|para) )*(?:un |otro )?(?:mensaje|recado)(?= (?:para|a|al|de)(?![^ ])|$)',
      '(?<![^ ])tom(?:e|en|a|ar|arme) nota(?![^ ])',
      `(?<![^ ])que (?:alguien |ustedes )?(?:me|nos) ${CALLED}(?![^ ])`,
      `(?<![^ ])${CAN} (?:alguien |ustedes )?(?:llamarme|llamarnos|devolverme la llamada|contactarme)(?![^ ])`,
      `(?<![^ ])(?:me|nos) ${CAN} ${CALL}(?![^ ])`,
      '(?<![^ ])(?:llamenme|llameme|llamame|devuelvame la llamada|devuelvanme la llamada)(?![^ ])',
      '(?<![^ ])(?:quiero|quisiera|necesito|solicito|espero|pido|me gustaria) (?:recibir )?(?:una|la) llamada(?![^ ])',
    ].join('|'),
  ),
  none: new RegExp(
    [
      '(?<![^ ])(?:recibieron|recibio|recibiste|recibido|llego|llegado|escucharon|escucho|leyeron|leyo|visto|vieron) (?:bien )?(?:mi|el|un) (?:mensaje|recado)(?![^ ])',
      '(?<![^ ])(?:su|tu|sus) (?:mensaje|recado)s?(?![^ ])',
      '(?<![^ ])(?:mensaje|recado) (?:de voz )?que (?:deje|dejamos|me|he|les|le)(?![^ ])',
      '(?<![^ ])(?:ya|ayer|antes|anoche|tambien|he|habia|hemos) (?:le |les )?(?:deje|dejado|dejamos)(?![^ ])',
      '(?<![^ ])deje (?:un|el) (?:mensaje|recado) (?:ayer|antes|anoche|el|la semana|hace|esta)(?![^ ])',
      '(?<![^ ])me (?:dejo|dejaron|han dejado|ha dejado)(?![^ ])',
      '(?<![^ ])(?:volvere a llamar|llamare|llamo luego|llamo mas tarde)(?![^ ])',
    ].join('|'),
  ),
  forWhom(words) {
    const [, whom = ''] =
      /(?<![^ ])(?:para|a|al) (?!(?:mi|nosotros|que|las?|los) (?!doctor))(.+)$/.exec(words) ?? [];
    return whom.replace(
      / (?:sobre|acerca de|respecto|por(?! favor)|porque|de que|que|diciendo|con|para que|y)(?![^ ]).*$/,
      '',
    );
  },
};
