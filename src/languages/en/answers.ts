import type { Grammar } from '../../core/grammar.ts';
import type { AnswerFacts, AnswerForm, AnswerWords } from '../../reception/language.ts';
import type { Office } from '../../reception/office.ts';
import { completenessOf } from './completeness.ts';
import { birthDateGrammar } from './grammars/birth-date.ts';
import { digitsGrammar } from './grammars/digits.ts';
import { nameGrammar } from './grammars/name.ts';
import { openGrammar, PERSON_AMONG_ANSWERS } from './grammars/open.ts';
import { choiceGrammar, partsGrammar } from './grammars/people.ts';
import { reasonGrammar } from './grammars/reason.ts';
import { YES_NO_GRAMMAR } from './grammars/yes-no.ts';

/** Said after the last piece of a number. */
const COMPLETE: readonly Grammar[] = ["that's it", "that's all"];

/** What callers answer in English. Everything in a grammar is understood by the readers. */
export const answersEn: AnswerWords = {
  hasGrammar: true,
  grammarOf,
  completenessOf,
};

function grammarOf(form: AnswerForm, { office, candidates }: AnswerFacts): Grammar {
  switch (form) {
    case 'open':
      return openGrammar(office);
    case 'choice':
      return { anyOf: [...named(office, candidates), openGrammar(office)] };
    case 'yes-no':
      return { anyOf: [YES_NO_GRAMMAR, PERSON_AMONG_ANSWERS] };
    case 'yes-no-or-person':
      return { anyOf: [YES_NO_GRAMMAR, ...named(office, []), PERSON_AMONG_ANSWERS] };
    case 'name':
      return nameGrammar();
    case 'birth-date':
      return birthDateGrammar();
    case 'number':
      return { anyOf: [digitsGrammar(), ...COMPLETE] };
    case 'number-offer':
      return { anyOf: [YES_NO_GRAMMAR, digitsGrammar()] };
    case 'reason':
      return reasonGrammar();
    case 'confirmation':
      return { anyOf: [YES_NO_GRAMMAR, partsGrammar(), PERSON_AMONG_ANSWERS] };
    case 'part':
      return { anyOf: [YES_NO_GRAMMAR, partsGrammar(), PERSON_AMONG_ANSWERS, 'everything', 'nothing'] };
  }
}

/** Nothing in an office without people: an empty choice would be a grammar that matches nothing. */
function named(office: Office, keys: readonly string[]): readonly Grammar[] {
  return office.people.length > 0 ? [choiceGrammar(office, keys)] : [];
}
