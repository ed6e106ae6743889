import type { Completeness } from '../conversation/completeness.ts';
import type { Grammar } from '../core/grammar.ts';
import type { Asked, DialogueState } from './dialogue-state.ts';
import type { AnswerFacts, AnswerForm, Language } from './language.ts';
import type { Office } from './office.ts';
import type { Expectation } from './receptionist.ts';
import { digitsWanted } from './topics/choices.ts';

/** A telephone number has at most 15 digits; a key more ends nothing. */
const NUMBER_KEYS = 15;

const FORMS: Readonly<Record<Exclude<Asked, 'model'>, AnswerForm>> = {
  help: 'open',
  'anything-else': 'open',
  'message-offer': 'open',
  'which-person': 'choice',
  'confirm-person': 'yes-no-or-person',
  'ring-person': 'yes-no-or-person',
  'person-offer': 'yes-no',
  'message-name': 'name',
  'callback-offer': 'number-offer',
  'message-number': 'number',
  'message-reason': 'reason',
  'message-confirm': 'confirmation',
  'message-fix': 'part',
};

/** Where and in which language something is asked. */
export interface Place {
  readonly office: Office;
  readonly language: Language;
}

/** What the caller is likely to say after the last question; engines without a grammar use `kind` only. */
export function expectationOf(state: DialogueState, place: Place): Expectation {
  const { asked } = state;
  const grammar = grammarOf(state, place);
  if (formOf(state, place) === 'number')
    return { grammar, kind: 'digits', keys: NUMBER_KEYS, free: false, record: false };
  const free = asked === 'message-reason' || asked === 'message-name';
  const keys = asked === 'which-person' ? digitsWanted(state.candidates.length) : 1;
  return { grammar, kind: kindOf(asked), keys, free, record: keepsSound(state) };
}

/**
 * Whether the words so far can be the whole answer to what was asked. Decides how long a silence after them is
 * waited out, and nothing else.
 */
export function completenessIn(state: DialogueState, place: Place): (text: string) => Completeness {
  const asked = state.asked === 'person-offer' ? state.resume : state.asked;
  const form = formOf({ ...state, asked }, place);
  return place.language.answers.completenessOf(form, factsOf(state, place), grammarOf(state, place));
}

/** What may be said where anything may be asked for. */
export function openGrammar({ office, language }: Place, state: DialogueState): Grammar {
  return language.answers.grammarOf('open', factsOf(state, { office, language }));
}

function grammarOf(state: DialogueState, place: Place): Grammar {
  const { answers } = place.language;
  const facts = factsOf(state, place);
  const form = formOf(state, place);
  const own = answers.grammarOf(form, facts);
  // A model's question may be answered with anything.
  if (state.asked === 'model' && form === 'number') {
    return { anyOf: [answers.grammarOf('open', facts), own] };
  }
  // A caller who is offered a person may as well answer the question before.
  return state.asked === 'person-offer' ? { anyOf: [own, resumed(state, place)] } : own;
}

function resumed({ resume, ...state }: DialogueState, place: Place): Grammar {
  return resume === 'person-offer'
    ? openGrammar(place, { ...state, resume })
    : grammarOf({ ...state, resume, asked: resume }, place);
}

function formOf({ asked, modelQuestion }: DialogueState, { language }: Place): AnswerForm {
  if (asked !== 'model') return FORMS[asked];
  return language.model.asksNumber(modelQuestion ?? '') ? 'number' : 'open';
}

function factsOf({ candidates, draft, asked }: DialogueState, { office }: Place): AnswerFacts {
  return { office, candidates, partialNumber: draft.partialNumber, isFirst: asked === 'help' };
}

function kindOf(asked: Asked): Expectation['kind'] {
  return asked === 'help' || asked === 'anything-else' || asked === 'model' || asked === 'message-reason'
    ? 'open'
    : 'short';
}

/** A reason, and a name that was not understood the first time. */
function keepsSound({ asked, misunderstood }: DialogueState): boolean {
  return asked === 'message-reason' || (asked === 'message-name' && misunderstood > 0);
}
