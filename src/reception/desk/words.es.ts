import type { DeskWords } from './desk-words.ts';

export const deskWordsEs: DeskWords = {
  attendantTakes: (name) =>
    name === null
      ? 'El asistente atiende todas las llamadas.'
      : `El asistente atiende las llamadas para ${name}.`,
  staffTake: (name) =>
    name === null ? 'Sus teléfonos suenan primero.' : `Los teléfonos de ${name} suenan primero.`,
  notKept: 'No se ha podido guardar y no se ha cambiado nada. Por favor, inténtelo de nuevo.',
  notYours: 'Este teléfono no es de nadie del directorio.',
  notAllowed: 'Este teléfono no puede hacer eso.',
  untilWhen: '¿Hasta cuándo no estará? Diga una hora o márquela con cuatro cifras.',
  askedTime: (text) => `y ${text.replace(/^(?:hasta |a )?/i, 'a ')}`,
  untilWhenKeys: 'Por favor, marque la hora con cuatro cifras, por ejemplo 1 4 0 0.',
  awayUntil: (time) => `No estará hasta ${time}. Se lo diremos a quien llame.`,
  back: 'Ya está de vuelta.',
  isAway: (name, time) => `${name} no estará hasta ${time}.`,
};
