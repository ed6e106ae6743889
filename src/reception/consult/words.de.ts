import type { ConsultWords } from './consult-words.ts';

export const wordsDe: ConsultWords = {
  brief: (who, about) => `${who ?? 'Ein Anruf'} für Sie${about === null ? '' : `, es geht um: ${about}`}.`,
  keys: 'Annehmen mit der 1, in einer Minute mit der 2, Nachricht mit der 3, jetzt nicht mit der 4.',
  again: 'Nehmen Sie das Gespräch an?',
  farewell: {
    'one-minute': 'In einer Minute.',
    'message-wanted': 'Ich nehme eine Nachricht auf.',
    'not-now': 'In Ordnung, jetzt nicht.',
  },
  answers: {
    'message-wanted': /(?<!\p{L})(?:nachricht|rufe? (?:zuruck|spater an)|ruckruf|zuruckrufen)(?!\p{L})/u,
    'one-minute':
      /(?<!\p{L})(?:(?:eine?n?|zwei) (?:minuten?|moment|augenblick|sekunde)|moment|augenblick|gleich|sekunde)(?!\p{L})/u,
    'not-now':
      /(?<!\p{L})(?:jetzt nicht|gerade nicht|nicht jetzt|spater|ein andermal|keine zeit|in einer besprechung|beschaftigt)(?!\p{L})/u,
    take: /(?<!\p{L})(?:annehmen|nehme (?:es |ihn |sie |das gesprach )?an|ich nehme|durchstellen|stellen sie (?:ihn |sie |es )?durch|verbinden)(?!\p{L})/u,
  },
  sentences: ['annehmen', 'eine minute', 'moment', 'nachricht', 'jetzt nicht', 'später'],
};
