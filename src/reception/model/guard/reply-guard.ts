import type { Turn } from '../../receptionist.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene } from '../../topic.ts';
import { tellsOfOthers } from '../../topics/others/speaks-of-others.ts';
import type { Breach } from './breach.ts';
import { createInstructionGuard } from './instruction-guard.ts';
import { knownIn } from './known.ts';
import { createLinkGuard } from './link-guard.ts';
import { createNameGuard } from './name-guard.ts';
import { createNumberGuard } from './number-guard.ts';

/** Reads each clause before it is said. */
export interface ReplyGuard {
  /**
   * @param sentence The sentence as far as it is known, with the clause at its end.
   * @param clause Comes next, behind all that came before.
   */
  breachIn(sentence: string, clause: string): Breach | undefined;
}

export type CreateGuard = (scene: Scene, turn: Turn<DialogueState>) => ReplyGuard;

/**
 * Whatever a model has been made to say, it says no more than what is known to everybody, to the caller, or from the caller:
 * the rules stand outside the model, so that no words can argue with them. Cheap: everything is compared with what the turn
 * was asked with.
 */
export const createReplyGuard: CreateGuard = (scene, turn) => {
  const known = knownIn(scene, turn);
  const instructions = createInstructionGuard(scene, known);
  const isForeignNumber = createNumberGuard(scene, known);
  const isForeignName = createNameGuard(scene, known);
  const isLink = createLinkGuard(known);
  return {
    breachIn(sentence, clause) {
      if (instructions.isRepeated(clause)) return 'instructions';
      if (isLink(sentence)) return 'link';
      if (isForeignNumber(sentence)) return 'number';
      return isForeignName(sentence) || tellsOfOthers(scene, sentence) ? 'others' : undefined;
    },
  };
};

/** What a model is not kept from saying: to see what it would say. */
export const noGuard: CreateGuard = () => ({ breachIn: () => undefined });
