import type { MailWords } from '../../outbox/letter.ts';

const behind = (forKey: string | null) => (forKey === null ? '' : ` für ${forKey}`);

/** Mails to the staff, in German. */
export const mailWordsDe: MailWords = {
  subjects: {
    'message.kept': (forKey) => `Neue Nachricht${behind(forKey)}`,
    'message.late': (forKey) => `Eine Nachricht ist überfällig${behind(forKey)}`,
    test: () => 'Testmail des Telefonassistenten',
  },
  openings: {
    'message.kept': 'Jemand hat eine Nachricht hinterlassen. Bitte rufen Sie zurück.',
    'message.late': 'Um eine Nachricht hat sich niemand rechtzeitig gekümmert. Bitte rufen Sie zurück.',
    test: 'Dies ist ein Test. So kommen Mails über Nachrichten an.',
  },
  labels: {
    for: 'Für',
    taken: 'Aufgenommen',
    due: 'Fällig',
    open: 'Öffnen mit',
    caller: 'Anrufer',
    callback: 'Rückruf unter',
    message: 'Nachricht',
  },
  theOffice: 'das Büro',
  unknown: 'unbekannt',
  extension: (digits) => `Durchwahl ${digits}`,
  soundAttached: 'Was gesagt wurde, ist angehängt.',
};
