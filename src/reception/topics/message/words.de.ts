import type { MessageWords } from './message-words.ts';

export const wordsDe: MessageWords = {
  ask: {
    dateOfBirth: 'Was ist Ihr Geburtsdatum?',
    insurance: 'Bei welcher Krankenkasse oder Versicherung sind Sie?',
  },
  askYear: 'Und das Jahr?',
  birthDateKeys: (monthFirst) =>
    `Bitte tippen Sie Ihr Geburtsdatum mit acht Ziffern: ${monthFirst ? 'Monat, Tag' : 'Tag, Monat'} und Jahr.`,
  noDate: 'Dieses Datum kenne ich nicht.',
  names: { dateOfBirth: 'Ihr Geburtsdatum', insurance: 'Ihre Versicherung' },
  mentions: {
    dateOfBirth: /\b(?:geburtsdatum|geburtstag|geboren|geburtsjahr)\b/,
    insurance: /\b(?:versicherung|versichert|krankenkasse|kasse)\b/,
  },
  isRight: /\b(?:stimmt|passt|(?:ist|sind) (?:so )?(?:richtig|korrekt|in ordnung))$/,
  field: (name, value) => `${name}: ${value}.`,
  fixKey: (name, key) => `Für ${name} drücken Sie die ${key}.`,
  needed: 'Die Praxis oder das Büro fragt danach; bitte sagen Sie es mir, wenn Sie können.',
  leftOut: 'Dann machen wir ohne weiter.',
  unknown:
    /\b(?:(?:weiss|kenne|habe?|erinnere) (?:ich )?(?:das |es |mich |sie |ihn )?(?:gerade |leider |jetzt )?(?:nicht|keine?n?)|keine? (?:ahnung|versicherung|krankenkasse|kasse)|nicht (?:sicher|versichert)|vergessen|uberspringen)\b|^(?:keine|nichts|nein|gar keine)$/,
  insuranceBefore:
    /^(?:(?:ich bin|wir sind|bin)(?: versichert)? bei(?: der| dem)?|(?:das|es) ist(?: die| der)?|bei(?: der| dem)?|meine (?:krankenkasse|versicherung|kasse) ist(?: die| der)?)\s+/i,
  isUrgent: /\b(?:dringend(?:e[rnms]?)?|eilt|eilig(?:e[rnms]?)?)\b/,
  isNotUrgent:
    /\b(?:nicht|nichts|kein) (?:so |sehr |besonders |wirklich )?(?:dringend\w*|eilig\w*)\b|\beilt (?:\w+ )?nicht\b|\bkeine eile\b/,
  onlyUrgent:
    /^(?:(?:ja|nein|und|aber|also|bitte) )*(?:(?:es|das) (?:ist|ware) )?(?:(?:sehr|wirklich|ganz|recht) )*(?:dringend|eilig)(?: bitte)?$|^(?:(?:ja|nein|und|aber|also) )*(?:es|das) eilt(?: sehr)?$/,
  urgent: 'Es ist dringend.',
  notedAsUrgent: 'Das habe ich notiert und als dringend vermerkt.',
  promise: (when) => `${when} kümmert sich jemand darum.`,
};
