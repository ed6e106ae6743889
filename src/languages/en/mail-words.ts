import type { MailWords } from '../../outbox/letter.ts';

const behind = (forKey: string | null) => (forKey === null ? '' : ` for ${forKey}`);

/** Mails to the staff, in English. */
export const mailWordsEn: MailWords = {
  subjects: {
    'message.kept': (forKey) => `New message${behind(forKey)}`,
    'message.late': (forKey) => `A message is late${behind(forKey)}`,
    test: () => 'Test mail of the telephone attendant',
  },
  openings: {
    'message.kept': 'A caller left a message. Please ring back.',
    'message.late': 'Nobody has dealt with a message in time. Please ring back.',
    test: 'This is a test. Mails about messages arrive like this one.',
  },
  labels: {
    for: 'For',
    taken: 'Taken',
    due: 'Due',
    open: 'Open it with',
    caller: 'Caller',
    callback: 'Call back on',
    message: 'Message',
  },
  theOffice: 'the office',
  unknown: 'unknown',
  extension: (digits) => `extension ${digits}`,
  soundAttached: 'What the caller said is attached.',
};
