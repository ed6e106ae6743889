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
  untilWhen: '¿Hasta cuándo no estará? Diga una hora o márquela con cuatro cifras.',
  askedTime: (text) => `y ${text.replace(/^(?:hasta |a )?/i, 'a ')}`,
  untilWhenKeys: 'Por favor, marque la hora con cuatro cifras, por ejemplo 1 4 0 0.',
  awayUntil: (time) => `No estará hasta ${time}. Se lo diremos a quien llame.`,
  back: 'Ya está de vuelta.',
  askPin: 'Su PIN, por favor, y después la tecla almohadilla.',
  wrongPin: 'Ese no es el PIN.',
  shut: 'Ha sido incorrecto demasiadas veces. Por favor, inténtelo más tarde.',
  noMessages: 'No hay mensajes pendientes.',
  messageCount: (count) => (count === 1 ? 'Hay un mensaje pendiente.' : `Hay ${count} mensajes pendientes.`),
  message: ({ place, name, number, reason, when, forName, isUrgent, isLate }) =>
    [
      `Mensaje ${place}${isUrgent ? ', urgente' : ''}${isLate ? ', atrasado' : ''}, de ${name ?? 'alguien sin nombre'}, ${when}.`,
      forName === null ? '' : `Para ${forName}.`,
      reason === null ? 'No se dio ningún motivo.' : `Es sobre: ${reason}.`,
      number === null ? 'No hay número para devolver la llamada.' : `Llamar al ${number}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  messageKeys: ({ callBack, listen }) =>
    [
      callBack ? 'Para devolver la llamada, pulse 1.' : '',
      'Si está resuelto, pulse 2. Para el siguiente, pulse 3. Para oírlo otra vez, pulse 4.',
      listen ? 'Para la voz de quien llamó, pulse 5.' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  done: 'Queda marcado como resuelto.',
  hasIt: (by) => (by === null ? 'Ya lo tiene otra persona.' : `Ya lo tiene ${by}.`),
  callingBack: 'Estoy llamando.',
  noMore: 'Esos eran todos los mensajes.',
  notAllowed: 'Este teléfono no puede hacer eso.',
  noCalls: 'No hay ninguna llamada que pueda escuchar.',
  liveCall: ({ place, count, number }) =>
    `Llamada ${place} de ${count}, ${number === null ? 'sin número' : `del ${number}`}. Para escucharla pulse 1, para la siguiente pulse 3.`,
  noMoreCalls: 'Esas eran todas las llamadas.',
  listening: 'Está escuchando la llamada. Para atenderla usted pulse 1.',
};
