import type { Grammar } from '../core/grammar.ts';
import type { Asked, DialogueState } from './dialogue-state.ts';
import { digitsGrammar } from './grammars/digits.ts';
import { nameGrammar } from './grammars/name.ts';
import { openGrammar, PERSON_AMONG_ANSWERS } from './grammars/open.ts';
import { choiceGrammar, partsGrammar } from './grammars/people.ts';
import { reasonGrammar } from './grammars/reason.ts';
import { YES_NO_GRAMMAR } from './grammars/yes-no.ts';
import type { Office } from './office.ts';
import type { Expectation } from './receptionist.ts';
import { digitsWanted } from './topics/choices.ts';

/** A telephone number has at most 15 digits; a key more ends nothing. */
const NUMBER_KEYS = 15;

/** Said after the last piece of a number. */
const COMPLETE: readonly Grammar[] = ["that's it", "that's all"];

/** A question of a language model that asks for a number is answered with pauses. */
const ASKS_NUMBER = /\b(?:phone|telephone|number|digits)\b/i;

/**
 * What the caller is likely to say after the last question. Everything in a grammar is understood by the rules;
 * engines without a grammar use `kind` only.
 */
export function expectationOf(state: DialogueState, office: Office): Expectation {
  const { asked } = state;
  if (asked === 'message-number') return dictated({ anyOf: [digitsGrammar(), ...COMPLETE] }, NUMBER_KEYS);
  if (asked === 'model') {
    const grammar = openGrammar(office);
    return ASKS_NUMBER.test(state.modelQuestion ?? '')
      ? dictated({ anyOf: [grammar, digitsGrammar()] }, NUMBER_KEYS)
      : { grammar, kind: 'open', keys: 1, free: false, record: false };
  }
  const free = asked === 'message-reason' || asked === 'message-name';
  const kind = asked === 'message-reason' ? 'open' : kindOf(asked);
  const keys = asked === 'which-person' ? digitsWanted(state.candidates.length) : 1;
  return { grammar: grammarOf(asked, state, office), kind, keys, free, record: keepsSound(state) };
}

/** A reason, and a name that was not understood the first time. */
function keepsSound({ asked, misunderstood }: DialogueState): boolean {
  return asked === 'message-reason' || (asked === 'message-name' && misunderstood > 0);
}

function grammarOf(
  asked: Exclude<Asked, 'model' | 'message-number'>,
  state: DialogueState,
  office: Office,
): Grammar {
  switch (asked) {
    case 'help':
    case 'anything-else':
    case 'message-offer':
      return openGrammar(office);
    case 'which-person':
      return { anyOf: [...named(office, state.candidates), openGrammar(office)] };
    case 'confirm-person':
    case 'ring-person':
      return { anyOf: [YES_NO_GRAMMAR, ...named(office, []), PERSON_AMONG_ANSWERS] };
    case 'person-offer':
      return { anyOf: [YES_NO_GRAMMAR, PERSON_AMONG_ANSWERS, resumed(state, office)] };
    case 'message-name':
      return nameGrammar();
    case 'callback-offer':
      return { anyOf: [YES_NO_GRAMMAR, digitsGrammar()] };
    case 'message-reason':
      return reasonGrammar();
    case 'message-confirm':
      return { anyOf: [YES_NO_GRAMMAR, partsGrammar(), PERSON_AMONG_ANSWERS] };
    case 'message-fix':
      return { anyOf: [YES_NO_GRAMMAR, partsGrammar(), PERSON_AMONG_ANSWERS, 'everything', 'nothing'] };
  }
}

/** Nothing in an office without people: an empty choice would be a grammar that matches nothing. */
function named(office: Office, keys: readonly string[]): readonly Grammar[] {
  return office.people.length > 0 ? [choiceGrammar(office, keys)] : [];
}

/** A caller who is offered a person may as well answer the question before. */
function resumed({ resume, ...state }: DialogueState, office: Office): Grammar {
  if (resume === 'person-offer') return openGrammar(office);
  return expectationOf({ ...state, resume, asked: resume }, office).grammar;
}

function kindOf(asked: Asked): Expectation['kind'] {
  return asked === 'help' || asked === 'anything-else' ? 'open' : 'short';
}

function dictated(grammar: Grammar, keys: number): Expectation {
  return { grammar, kind: 'digits', keys, free: false, record: false };
}
