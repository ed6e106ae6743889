import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';

/** Short forms with a space or a raised letter, and those that need their neighbour. */
export const shortFormRules: readonly SpeakRule[] = [
  { pattern: /(?<=\p{L})\s?&\s?(?=[Hh]?[IiÍí](?!e))/gu, speak: () => ' e ' },
  { pattern: /(?<![\p{L}\d.])Col\.(?=\s\p{Lu})/gu, speak: () => 'colonia' },
  { pattern: /(?<![\p{L}\d.])p\.\s?ej\./gu, speak: () => 'por ejemplo' },
  { pattern: /(?<![\p{L}\d.])P\.\s?ej\./gu, speak: () => 'Por ejemplo' },
  { pattern: /(?<![\p{L}\d.])EE\.?\s?UU\.?(?!\p{L})/gu, speak: () => 'Estados Unidos' },
  { pattern: /(?<![\p{L}\d.])(?:D\.ª|D\.a|Dñ?a\.)(?=\s\p{Lu})/gu, speak: () => 'doña' },
  { pattern: /(?<![\p{L}\d.])D\.(?=\s\p{Lu}\p{Ll}{2})/gu, speak: () => 'don' },
  { pattern: /(?<![\p{L}\d.])(?:M\.ª|Mª)(?=\s|$)/gu, speak: () => 'María' },
  { pattern: /(?<![\p{L}\d.])(?:Dr|dr)\.?ª|(?<![\p{L}\d.])Dra\./gu, speak: () => 'doctora' },
  { pattern: /(?<![\p{L}\d.])Sr\.?ª/gu, speak: () => 'señora' },
  { pattern: /(?<![\p{L}\d.])S\.\s?A\.(?!\p{L})/gu, speak: () => 'S A' },
  { pattern: /(?<![\p{L}\d.])S\.\s?L\.(?!\p{L})/gu, speak: () => 'S L' },
  { pattern: /(?<![\p{L}\d.])n\.?[º°]\.?(?!\s?\d)(?=\s)/gu, speak: () => 'número' },
  { pattern: /(?<![\p{L}\d])[Mm][áa]x\.\s(?=\d)/gu, speak: () => 'máximo ' },
  { pattern: /(?<![\p{L}\d])[Mm][íi]n\.\s(?=\d)/gu, speak: () => 'mínimo ' },
  { pattern: /(?<=\d)\s?[º°](?=\s\p{Ll}|[.,]|$)/gu, speak: () => ' grados' },
];
