import type { Completeness } from '../conversation/completeness.ts';
import type { AnswerKind } from '../conversation/end-of-turn.ts';
import type { Grammar } from '../core/grammar.ts';
import type { AnswerFacts, AnswerForm, Language } from './language.ts';
import type { Office } from './office.ts';
import type { Expectation } from './receptionist.ts';
import { type DialogueState, HELP, MODEL } from './state/dialogue-state.ts';
import { refusesRecording } from './topics/recording/draft.ts';
import { TOPICS } from './topics.ts';

/** A telephone number has at most 15 digits; a key more ends nothing. */
const NUMBER_KEYS = 15;

/** Where and in which language something is asked. */
export interface Place {
  readonly office: Office;
  readonly language: Language;
}

const KINDS: Readonly<Partial<Record<AnswerForm, AnswerKind>>> = {
  open: 'open',
  reason: 'open',
  number: 'digits',
  'birth-date': 'digits',
};

/** What the caller is likely to say after the last question; engines without a grammar use `kind` only. */
export function expectationOf(state: DialogueState, place: Place): Expectation {
  const question = TOPICS.questionOf(state);
  const form = formOf(state, place);
  return {
    language: state.language,
    grammar: withAnytime(grammarOf(state, place), state, place),
    kind: question.isShort ? 'short' : (KINDS[form] ?? 'short'),
    keys: form === 'number' ? NUMBER_KEYS : (question.digits?.(state) ?? 1),
    free: question.isDictated === true,
    record: question.keepsSound === true && place.office.keepsSound && !refusesRecording(state),
    secret: question.isSecret === true,
  };
}

/**
 * Whether the words so far can be the whole answer to what was asked. Decides how long a silence after them is
 * waited out, and nothing else.
 */
export function completenessIn(state: DialogueState, place: Place): (text: string) => Completeness {
  const asked = state.asked === 'person-offer' ? state.resume : state.asked;
  const asking: DialogueState = { ...state, asked };
  const { answers } = place.language;
  return answers.completenessOf(
    formOf(asking, place),
    factsOf(asking, place),
    withAnytime(grammarOf(state, place), state, place),
  );
}

/** What may be said where anything may be asked for. */
export function openGrammar({ office, language }: Place, state: DialogueState): Grammar {
  return withTopics(language.answers.grammarOf('open', factsOf(state, { office, language })), {
    office,
    language,
  });
}

function grammarOf(state: DialogueState, place: Place): Grammar {
  const { answers } = place.language;
  const facts = factsOf(state, place);
  const form = formOf(state, place);
  const spoken = answers.grammarOf(form, facts);
  const own = form === 'open' || form === 'choice' ? withTopics(spoken, place) : spoken;
  // A model's question may be answered with anything.
  if (state.asked === MODEL && form === 'number') return { anyOf: [openGrammar(place, state), own] };
  // A caller who is offered a person may as well answer the question before.
  return state.asked === 'person-offer' ? { anyOf: [own, resumed(state, place)] } : own;
}

function resumed({ resume, ...state }: DialogueState, place: Place): Grammar {
  return resume === 'person-offer'
    ? openGrammar(place, { ...state, resume })
    : grammarOf({ ...state, resume, asked: resume }, place);
}

function formOf(state: DialogueState, { language }: Place): AnswerForm {
  const asksNumber = state.asked === MODEL && language.model.asksNumber(state.modelQuestion ?? '');
  return asksNumber ? 'number' : TOPICS.questionOf(state).form;
}

function factsOf(state: DialogueState, { office }: Place): AnswerFacts {
  return {
    office,
    candidates: [],
    partialNumber: '',
    isFirst: state.asked === HELP,
    ...TOPICS.questionOf(state).about?.(state),
  };
}

/** With what the topics may be asked for. */
function withTopics(grammar: Grammar, { office, language }: Place): Grammar {
  const asked = TOPICS.list.flatMap((topic) => topic.sentences?.(office, language.tag) ?? []);
  return asked.length === 0 ? grammar : { anyOf: [grammar, ...asked] };
}

/** With what may be said whatever is asked. */
function withAnytime(grammar: Grammar, state: DialogueState, { office, language }: Place): Grammar {
  const isKept = office.keepsSound && TOPICS.questionOf(state).keepsSound === true;
  const said = TOPICS.list.flatMap((topic) => topic.everywhere?.(office, language.tag, isKept) ?? []);
  return said.length === 0 ? grammar : { anyOf: [grammar, ...said] };
}
