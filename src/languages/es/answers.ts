import type { AnswerWords } from '../../reception/language.ts';
import { completenessOf } from './completeness.ts';

/** What callers answer in Spanish. */
export const answersEs: AnswerWords = {
  // The house has no engine that listens by a grammar in Spanish: one that matches nothing leaves all to open vocabulary.
  hasGrammar: false,
  grammarOf: () => ({ anyOf: [] }),
  completenessOf,
};
