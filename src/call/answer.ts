import { sentencesOf } from '../conversation/sentences.ts';
import { AppError } from '../core/errors.ts';
import type { Outcome } from '../core/outcome.ts';
import type { DialogueState } from '../reception/dialogue-state.ts';
import type { Receptionist, ReplyPart, Turn } from '../reception/receptionist.ts';

/** One answer on its way: clauses to say; state and outcome stand once the clauses have ended. */
export interface Answer {
  readonly clauses: AsyncIterable<string>;
  readonly state: DialogueState | undefined;
  readonly outcome: Outcome | undefined;
}

export interface Answerer {
  /** @param onWorking The answer waits for a tool. */
  answer(turn: Turn<DialogueState>, signal: AbortSignal, onWorking: () => void): Answer;
}

type Desk = Receptionist<DialogueState>;

/**
 * Asks the receptionists in order of preference. One whose engine fails is replaced for the rest of the call,
 * and the next one answers the same words from the same state.
 */
export function createAnswerer(
  desks: readonly Desk[],
  onLost: (desk: Desk, error: AppError) => void,
): Answerer {
  let index = 0;

  async function* partsOf(
    turn: Turn<DialogueState>,
    signal: AbortSignal,
  ): AsyncGenerator<ReplyPart<DialogueState>> {
    const desk = desks[index];
    if (desk === undefined) return;
    try {
      yield* desk.reply(turn, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof AppError) || index + 1 >= desks.length) throw error;
      onLost(desk, error);
      index += 1;
      yield* partsOf(turn, signal);
    }
  }

  return {
    answer(turn, signal, onWorking) {
      let state: DialogueState | undefined;
      let outcome: Outcome | undefined;
      const take = (part: Exclude<ReplyPart<DialogueState>, { type: 'say' }>) => {
        if (part.type === 'working') onWorking();
        else if (part.type === 'state') state = part.state;
        else if (part.type === 'leave') outcome = part.outcome;
      };
      async function* clauses() {
        for await (const part of partsOf(turn, signal)) {
          // Sentence by sentence, because the voice makes a short text sooner.
          if (part.type === 'say') yield* sentencesOf(part.text);
          else take(part);
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
      };
    },
  };
}
