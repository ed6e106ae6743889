import { createCompleteness } from '../../reception/answer-completeness.ts';
import { namesEs } from './name.ts';
import { isWholeName } from './names.ts';
import { numbersEs } from './numbers/numbers-es.ts';
import { SPANISH } from './speech/spanish.ts';
import { yesNo } from './yes-no.ts';

/** When an answer in Spanish is over. */
export const completenessOf = createCompleteness({
  speech: SPANISH,
  wholeWithVerb:
    /(?<!\p{L})(?:así|asi|eso|ese|esa|este|lo|sí|si|no|correcto) (?:es|está|esta|son|quiero|puede|puedo|tengo)$/u,
  yesNo,
  names: namesEs,
  isWholeName,
  numbers: numbersEs,
});
