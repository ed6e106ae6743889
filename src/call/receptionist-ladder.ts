import type { ConversationLanguage } from '../conversation/conversation-language.ts';
import { sentencesOf } from '../conversation/sentences.ts';
import type { Alarm } from '../core/alarm.ts';
import { AppError } from '../core/errors.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Receptionist, ReplyPart, Turn } from '../reception/receptionist.ts';
import type { DialogueState } from '../reception/state/dialogue-state.ts';
import type { CallLanguage, Clause } from './call-language.ts';

/** One answer on its way: clauses to say; state and outcome stand once the clauses have ended. */
export interface Answer {
  readonly clauses: AsyncIterable<Clause>;
  readonly state: DialogueState | undefined;
  readonly outcome: Outcome | undefined;
  /** Danger was heard in the caller's words. */
  readonly alarm: Alarm | undefined;
}

export interface ReceptionistLadder {
  /** @param onWorking The answer waits for a tool. */
  answer(turn: Turn<DialogueState>, signal: AbortSignal, onWorking: () => void): Answer;
  /** The label of the receptionist of the moment. */
  readonly engine: string | undefined;
}

export interface ReceptionistLadderOptions {
  /** @param tag BCP 47. */
  readonly languageOf: (tag: string) => CallLanguage;
  readonly onLost: (receptionist: AnyReceptionist, error: AppError) => void;
}

type AnyReceptionist = Receptionist<DialogueState>;
type Part = ReplyPart<DialogueState>;

/**
 * Asks the receptionists in order of preference. One whose engine fails is replaced for the rest of the call,
 * and the next one answers the same words from the same state. Nothing is said twice: of an answer to a turn in which
 * something has been said only the question is left, and none is given when the turn was whole.
 */
export function createReceptionistLadder(
  receptionists: readonly AnyReceptionist[],
  { languageOf, onLost }: ReceptionistLadderOptions,
): ReceptionistLadder {
  let index = 0;

  async function* partsOf(turn: Turn<DialogueState>, signal: AbortSignal): AsyncGenerator<Part> {
    const receptionist = receptionists[index];
    if (receptionist === undefined) return;
    const seen = new Set<Part['type']>();
    try {
      yield* noting(receptionist.reply(turn, signal), seen);
    } catch (error) {
      if (signal.aborted) return;
      replace(receptionist, error);
      // The turn is whole, and only the next one is another's.
      if (seen.has('state')) return;
      const { speech } = languageOf(turn.state.language);
      yield* seen.has('say') ? onlyQuestion(partsOf(turn, signal), speech) : partsOf(turn, signal);
    }
  }

  function replace(receptionist: AnyReceptionist, error: unknown): void {
    if (!(error instanceof AppError) || index + 1 >= receptionists.length) throw error;
    onLost(receptionist, error);
    index += 1;
  }

  return {
    get engine() {
      return receptionists[index]?.label;
    },
    answer(turn, signal, onWorking) {
      let state: DialogueState | undefined;
      let outcome: Outcome | undefined;
      let alarm: Alarm | undefined;
      const take = (part: Exclude<Part, { type: 'say' }>) => {
        if (part.type === 'working') onWorking();
        else if (part.type === 'state') state = part.state;
        else if (part.type === 'alarm') alarm = part.alarm;
        else outcome = part.outcome;
      };
      async function* clauses(): AsyncGenerator<Clause> {
        for await (const part of partsOf(turn, signal)) {
          // Sentence by sentence, because the voice makes a short text sooner.
          if (part.type === 'say') {
            const language = languageOf(part.language ?? turn.state.language);
            for (const text of sentencesOf(part.text, language.speech)) yield { text, language };
          } else take(part);
        }
      }
      return {
        clauses: clauses(),
        get state() {
          return state;
        },
        get outcome() {
          return outcome;
        },
        get alarm() {
          return alarm;
        },
      };
    },
  };
}

async function* noting(parts: AsyncIterable<Part>, seen: Set<Part['type']>): AsyncGenerator<Part> {
  for await (const part of parts) {
    seen.add(part.type);
    yield part;
  }
}

/** Leaves out what is said before the last sentence, and that too unless it asks. */
async function* onlyQuestion(
  parts: AsyncIterable<Part>,
  language: ConversationLanguage,
): AsyncGenerator<Part> {
  let last: string | undefined;
  for await (const part of parts) {
    if (part.type === 'say') last = sentencesOf(part.text, language).at(-1);
    else {
      if (last?.endsWith('?')) yield { type: 'say', text: last };
      last = undefined;
      yield part;
    }
  }
}
