import type { MessagePart } from '../topics/message/draft.ts';
import { announcesName, readName } from './name.ts';
import {
  askedAnew,
  type CorrectedNumber,
  type NumberCorrection,
  readNumberCorrection,
} from './number-correction.ts';
import { normalise } from './words.ts';

export type Correction = PartCorrection | NumberCorrection;

interface PartCorrection {
  readonly part: Exclude<MessagePart, 'number'>;
  /** The right words when they were given at once, else null: ask for them. */
  readonly value: string | null;
}

/** What a correction may be about. */
export interface Corrected extends CorrectedNumber {
  /** After "what should I change?", where naming a part is enough. */
  readonly asked: boolean;
}

const PART: Readonly<Record<MessagePart, RegExp>> = {
  number: /\b(?:numbers?|phone|telephone|call back|callback|digits?|code|extension)\b/,
  name: /\b(?:name|surname|spelling|spelled|spelt)\b/,
  reason: /\b(?:reason|message|subject|about)\b/,
};

const REMARK =
  /\b(?:no|not|nope|wrong|incorrect|change|correct|different|should|actually|fix|mistake|another|missed|missing|replace|swap|twice|is)\b/;
const FINE =
  /\b(?:is|are) (?:all )?(?:right|correct|fine|good|okay)$|\b(?:right|correct) (?:name|number|reason|message)\b/;

/**
 * What a caller wants changed in a message that was read back: "no, the number is wrong",
 * "my name is john smith", "no it's 020 7946 0123", "it ends in 24, not 23". Undefined when no part is meant.
 */
export function readCorrection(text: string, corrected: Corrected): Correction | undefined {
  const number = readNumberCorrection(text, corrected);
  if (number !== undefined) return number;
  const words = normalise(text);
  if (FINE.test(words) && !/\b(?:not|no)\b/.test(words)) return undefined;
  if (!corrected.asked && !REMARK.test(words)) return undefined;
  const part = (['number', 'name', 'reason'] as const).find((each) => PART[each].test(words));
  if (part === undefined) return undefined;
  if (part === 'number') return askedAnew();
  return { part, value: part === 'name' ? nameIn(text) : null };
}

function nameIn(text: string): string | null {
  return announcesName(text) ? (readName(text) ?? null) : null;
}
