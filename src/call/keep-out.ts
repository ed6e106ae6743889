import { CARD_MARK, type CardMemory, guardCards, guardKeys, NO_CARD } from '../conversation/card-guard.ts';
import type { Heard } from '../reception/receptionist.ts';
import type { CallNotes } from './call-notes.ts';
import type { Dialogue } from './call-services.ts';
import type { Tape } from './tape.ts';

/** What of a caller's turns is kept nowhere: sound, words and keys together. */
export interface KeepOut {
  /** The turn as it is answered and kept. It may not be certain yet. */
  look(heard: Heard): Heard;
  /** What was looked at last has been answered. @param counts It was the whole turn. */
  settle(counts: boolean): void;
}

export interface KeepOutOptions {
  readonly notes: Pick<CallNotes, 'state' | 'expectsSecret' | 'hideDigits'>;
  readonly tape: Pick<Tape, 'release' | 'hide' | 'heldFromSample'>;
  readonly dialogue: Pick<Dialogue, 'cardReaderIn'>;
}

/** What is written down in place of what a caller proves to be somebody by. */
const SECRET_MARK = '[not written down]';

export function createKeepOut({ notes, tape, dialogue }: KeepOutOptions): KeepOut {
  let memory: CardMemory = NO_CARD;
  let next: CardMemory = NO_CARD;
  /** Where on the tape the first of the digits begin that the last turns ended with. */
  let digitsFrom: number | undefined;
  let isCard = false;

  const look = (heard: Heard): Heard => {
    isCard = false;
    next = memory;
    if (heard.type !== 'words' && heard.type !== 'digits') return heard;
    if (notes.expectsSecret)
      return heard.type === 'words'
        ? { ...heard, recording: null, written: SECRET_MARK }
        : { ...heard, written: SECRET_MARK };
    const guarded =
      heard.type === 'words'
        ? guardCards(heard.text, memory, dialogue.cardReaderIn(notes.state))
        : guardKeys(heard.digits, memory);
    next = guarded.memory;
    isCard = guarded.isCard;
    if (!isCard) return heard;
    notes.hideDigits(guarded.turnsBefore);
    return { type: 'words', text: guarded.text || CARD_MARK, recording: null };
  };

  return {
    look,
    settle(counts) {
      // Who goes on says more of the same.
      if (!counts) return;
      const heldFrom = tape.heldFromSample;
      const begins = next.groups.length <= 1 ? heldFrom : (digitsFrom ?? heldFrom);
      if (isCard) tape.hide('card', memory.groups.length > 0 ? digitsFrom : heldFrom);
      else tape.release();
      digitsFrom = next.groups.length > 0 ? begins : undefined;
      memory = next;
      isCard = false;
    },
  };
}
