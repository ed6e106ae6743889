import type { ConsultWords } from './consult-words.ts';

export const wordsEs: ConsultWords = {
  brief: (who, about) =>
    `${who ?? 'Una llamada'} para usted${about === null ? '' : `, el asunto es: ${about}`}.`,
  keys: 'Para atenderla pulse 1, en un minuto 2, para un mensaje 3, ahora no 4.',
  again: '¿Atiende la llamada?',
  farewell: {
    'one-minute': 'En un minuto.',
    'message-wanted': 'Tomo nota de un mensaje.',
    'not-now': 'De acuerdo, ahora no.',
  },
  answers: {
    'message-wanted': /(?<!\p{L})(?:mensaje|recado|(?:le|la) llamo (?:luego|despues|mas tarde))(?!\p{L})/u,
    'one-minute': /(?<!\p{L})(?:un (?:minuto|momento|segundo)|momentito|enseguida|espere)(?!\p{L})/u,
    'not-now':
      /(?<!\p{L})(?:ahora no|no puedo|mas tarde|luego|despues|en otro momento|ocupad[oa]|en una reunion)(?!\p{L})/u,
    take: /(?<!\p{L})(?:la atiendo|le atiendo|lo atiendo|atender(?:la|le|lo)?|pase(?:me)?(?:la|lo|le)?|la cojo|la tomo|adelante|conteste)(?!\p{L})/u,
  },
  sentences: ['la atiendo', 'un minuto', 'un mensaje', 'ahora no', 'más tarde'],
};
