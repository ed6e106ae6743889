import type { MyMessagesWords } from './my-messages-words.ts';

export const wordsEs: MyMessagesWords = {
  asks: /(?<![^ ])(?:ha|han|has|habeis|alguien ha|se ha) (?:recibido|leido|visto|escuchado|oido|pasado) mis? (?:\w+ )?(?:mensajes?|recados?)(?![^ ])|(?<![^ ])(?:recibieron|recibio|recibisteis|leyeron|les llego|le llego|llego|llegaron|les ha llegado) (?:ya )?mis? (?:\w+ )?(?:mensajes?|recados?)(?![^ ])|(?<![^ ])que (?:ha pasado|paso|pasa|hay|ha sido|fue) (?:con |de )mis? (?:\w+ )?(?:mensajes?|recados?)(?![^ ])|(?<![^ ])(?:que|cuales) (?:mensajes?|recados?) (?:he dejado|deje|les deje|tengo)(?![^ ])|(?<![^ ])que (?:les )?(?:he dejado|deje) (?:dicho|encargado)(?![^ ])|(?<![^ ])estado de mi (?:mensaje|recado)(?![^ ])|(?<![^ ])(?:deje|he dejado|les deje) un (?:mensaje|recado)(?![^ ]).*(?<![^ ])(?:si|nadie|que|lo han|alguien)(?![^ ])/,
  questions: ['han recibido mi mensaje', 'que ha pasado con mi mensaje'],

  none: 'No me consta ningún mensaje suyo desde un número que tengamos registrado.',
  told({ day, reason, forName, status }) {
    const which = `Su mensaje de ${day ?? 'hoy'}${reason === null ? '' : ` sobre «${reason}»`}`;
    if (status === 'done') return `${which} ya está atendido.`;
    if (status === 'claimed') return `${which} ya lo está atendiendo alguien.`;
    return `${which} lo tiene ${forName ?? 'nuestro equipo'}; nadie lo ha marcado como atendido todavía.`;
  },
};
