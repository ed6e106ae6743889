import type { ConsultWords } from './consult-words.ts';

export const wordsEn: ConsultWords = {
  brief: (who, about) => `${who ?? 'A caller'} for you${about === null ? '' : `, about: ${about}`}.`,
  keys: 'To take it press 1, in one minute 2, for a message 3, not now 4.',
  again: 'Will you take the call?',
  farewell: {
    'one-minute': 'One minute.',
    'message-wanted': 'I will take a message.',
    'not-now': 'All right, not now.',
  },
  answers: {
    'message-wanted': /\b(?:message|call (?:them|him|her) back|ring (?:them|him|her) back)\b/,
    'one-minute':
      /\b(?:(?:one|a|two|half a|in a) (?:minute|moment|second|sec|mo)|just a (?:minute|moment|second)|hold on|hang on)\b/,
    'not-now':
      /\b(?:not now|not (?:right|just) now|later|another time|busy|in a meeting|with a (?:patient|client|customer)|do not (?:want|have time)|cannot|can not)\b/,
    take: /\b(?:take (?:it|the call|them|him|her)|put (?:them|him|her|it|the call) (?:through|on)|connect|go ahead|i will take|speaking)\b/,
  },
  sentences: [
    'i will take it',
    "i'll take it",
    'take it',
    'put them through',
    'put him through',
    'put her through',
    'go ahead',
    'one minute',
    'one moment',
    'just a minute',
    'in a minute',
    'hold on',
    'message',
    'a message',
    'take a message',
    'take a message please',
    'not now',
    'not right now',
    'later',
    "i'm busy",
  ],
};
