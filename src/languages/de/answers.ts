import type { Grammar } from '../../core/grammar.ts';
import { createCompleteness } from '../../reception/answer-completeness.ts';
import type { AnswerWords } from '../../reception/language.ts';
import { namesDe } from './name.ts';
import { isWholeName } from './names.ts';
import { numbersDe } from './numbers/numbers-de.ts';
import { GERMAN } from './speech/german.ts';
import { yesNo } from './yes-no.ts';

/** No engine of the house listens to German by a grammar. */
const NOTHING: Grammar = { anyOf: [] };

/** What callers answer in German. */
export const answersDe: AnswerWords = {
  hasGrammar: false,
  grammarOf: () => NOTHING,
  completenessOf: createCompleteness({
    speech: GERMAN,
    wholeWithVerb:
      /(?<!\p{L})(?:das|es|ich|sie|er|wir) (?:ist|bin|sind|war|habe|hat|haben|will|möchte|kann|muss|darf)$/u,
    yesNo,
    names: namesDe,
    isWholeName,
    numbers: numbersDe,
  }),
};
