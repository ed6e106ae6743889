import type { MessageWords } from './message-words.ts';

export const wordsEs: MessageWords = {
  ask: {
    dateOfBirth: '¿Cuál es su fecha de nacimiento?',
    insurance: '¿Con qué seguro está usted?',
  },
  askYear: '¿Y el año?',
  birthDateKeys: (monthFirst) =>
    `Por favor, marque su fecha de nacimiento con ocho cifras: ${monthFirst ? 'mes, día' : 'día, mes'} y año.`,
  noDate: 'No conozco esa fecha.',
  names: { dateOfBirth: 'su fecha de nacimiento', insurance: 'su seguro' },
  mentions: {
    dateOfBirth: /\b(?:fecha de nacimiento|nacimiento|naci|nacio|cumpleanos)\b/,
    insurance: /\b(?:seguro|aseguradora|mutua|asegurado|asegurada)\b/,
  },
  isRight: /\b(?:es|esta|estan|son) (?:correct[oa]s?|bien)$/,
  field: (name, value) => `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${value}.`,
  fixKey: (name, key) => `Para ${name} pulse ${key}.`,
  needed: 'La oficina pide este dato; dígamelo, por favor, si puede.',
  leftOut: 'Entonces seguimos sin ese dato.',
  unknown:
    /\bno (?:lo |la |le |me )?(?:se|tengo|recuerdo|acuerdo|conozco)\b|\b(?:ni idea|sin seguro|no estoy segur[oa]|ningun[oa]?|olvid\w+)\b|^(?:ninguno|ninguna|nada|no)$/,
  insuranceBefore:
    /^(?:(?:estoy|estamos|voy) con|(?:es|con|mi seguro es|mi aseguradora es|de))(?: el| la)?\s+/i,
  isUrgent: /\b(?:urgentes?|urgentemente|urge)\b/,
  isNotUrgent: /\b(?:no|nada|ni) (?:es |corre |tan |muy |hay )*(?:urgentes?|urge|prisa)\b|\bsin prisa\b/,
  onlyUrgent:
    /^(?:(?:si|no|y|pero|pues) )*(?:(?:esto |eso )?(?:es|era) )?(?:(?:muy|bastante|realmente) )*(?:urgente|urge)(?: por favor)?$/,
  urgent: 'Es urgente.',
  notedAsUrgent: 'He anotado su mensaje y lo he marcado como urgente.',
  promise: (when) => `${when} alguien se ocupará de ello.`,
};
