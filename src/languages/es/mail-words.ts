import type { MailWords } from '../../outbox/letter.ts';

const behind = (forKey: string | null) => (forKey === null ? '' : ` para ${forKey}`);

/** Mails to the staff, in Spanish. */
export const mailWordsEs: MailWords = {
  subjects: {
    'message.kept': (forKey) => `Nuevo mensaje${behind(forKey)}`,
    'message.late': (forKey) => `Un mensaje está vencido${behind(forKey)}`,
    test: () => 'Correo de prueba del asistente telefónico',
  },
  openings: {
    'message.kept': 'Alguien ha dejado un mensaje. Devuelva la llamada, por favor.',
    'message.late': 'Nadie ha atendido un mensaje a tiempo. Devuelva la llamada, por favor.',
    test: 'Esto es una prueba. Los correos sobre mensajes llegan así.',
  },
  labels: {
    for: 'Para',
    taken: 'Recibido',
    due: 'Vence',
    open: 'Abrir con',
    caller: 'Llamante',
    callback: 'Devolver la llamada al',
    message: 'Mensaje',
  },
  theOffice: 'la oficina',
  unknown: 'desconocido',
  extension: (digits) => `extensión ${digits}`,
  soundAttached: 'Se adjunta lo que dijo.',
};
