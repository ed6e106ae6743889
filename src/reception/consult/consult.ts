import type { ConsultAnswer } from '../../core/outcome.ts';
import type { CallRecord } from '../../ports/call-repository.ts';
import { callerLine } from '../caller-line.ts';
import type { Channel } from '../channel.ts';
import type { Language } from '../language.ts';
import type { Office } from '../office.ts';
import type { Expectation, Heard } from '../receptionist.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import { messageDraft, NAME_NOT_UNDERSTOOD } from '../topics/message/draft.ts';
import { CONSULT_WORDS } from './words.ts';

/**
 * A person of the office is told who waits for them and why, and says what becomes of the call. It is short on purpose: a
 * sentence, the keys, and at most one question more. Who says nothing has not taken it.
 */
export interface Consult {
  /** What may be said at any point of it. */
  readonly expectation: Expectation;
  /** The first words. */
  readonly opening: readonly string[];
  hear(heard: ConsultHeard): ConsultStep;
}

/** As it is heard from a caller. */
export type ConsultHeard = Extract<Heard, { readonly type: 'words' | 'digits' | 'silence' | 'back' }>;

/** Said, and with an answer the end of it. */
export interface ConsultStep {
  readonly say: readonly string[];
  readonly answer?: ConsultAnswer;
}

export interface ConsultFacts {
  readonly office: Office;
  /** Of the office's own people. */
  readonly language: Language;
  readonly channel: Channel;
  /** What the caller has told so far; undefined where that cannot be read. */
  readonly state: DialogueState | undefined;
  readonly call: Pick<CallRecord, 'callerNumber' | 'callerName'>;
}

/** A question is put once more; who is not understood then is taken for a machine that speaks. */
const MOST_MISUNDERSTOOD = 2;
const KEYS: Readonly<Record<string, ConsultAnswer>> = {
  1: 'take',
  2: 'one-minute',
  3: 'message-wanted',
  4: 'not-now',
};

export function createConsult(facts: ConsultFacts): Consult {
  const { office, language } = facts;
  const words = CONSULT_WORDS[language.tag];
  const { name, reason } = callerOf(facts);
  const opening = [words.brief(name, reason), words.keys];
  let misunderstood = 0;

  const unclear = (): ConsultStep => {
    misunderstood += 1;
    return misunderstood >= MOST_MISUNDERSTOOD
      ? { say: [], answer: 'no-answer' }
      : { say: [words.again, words.keys] };
  };
  const answered = (answer: ConsultAnswer | undefined): ConsultStep => {
    if (answer === undefined) return unclear();
    return { say: answer === 'take' || answer === 'no-answer' ? [] : [words.farewell[answer]], answer };
  };

  return {
    expectation: {
      language: office.language,
      grammar: {
        anyOf: [
          language.answers.grammarOf('yes-no', { office, candidates: [], partialNumber: '', isFirst: false }),
          ...words.sentences,
        ],
      },
      kind: 'short',
      keys: 1,
      free: false,
      record: false,
      secret: false,
    },
    opening,
    hear(heard) {
      switch (heard.type) {
        case 'digits':
          return heard.digits === '*' ? { say: opening } : answered(KEYS[heard.digits]);
        case 'silence':
          return answered('no-answer');
        case 'back':
          return { say: opening };
        case 'words':
          return answered(readAnswer(heard.text, language));
      }
    },
  };
}

/** "Yes, one minute" is a minute, "no, take a message" a message: what is said decides, and yes and no only alone. */
function readAnswer(text: string, { tag, readers }: Language): ConsultAnswer | undefined {
  const { answers } = CONSULT_WORDS[tag];
  const said = readers.normalise(text);
  const found = (['message-wanted', 'one-minute', 'not-now', 'take'] as const).find((each) =>
    answers[each].test(said),
  );
  if (found !== undefined) return found;
  const plain = readers.leansYesNo(text);
  if (plain === undefined) return undefined;
  return plain === 'yes' ? 'take' : 'not-now';
}

/** By the name that was given, else by what the line shows. */
function callerOf({ office, language, channel, state, call }: ConsultFacts): {
  readonly name: string | null;
  readonly reason: string | null;
} {
  const told = state && messageDraft.of(state);
  const number = callerLine(call.callerNumber, office.country);
  const shown =
    call.callerName ??
    (number === null ? null : channel.number(number, language.phrases.plus, office.country));
  return {
    name: told?.name === NAME_NOT_UNDERSTOOD ? shown : (told?.name ?? shown),
    reason: told?.reason ?? null,
  };
}
