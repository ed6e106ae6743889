import type { MessagePart } from '../dialogue-state.ts';
import { announcesName, readName } from './name.ts';
import { readNumber } from './numbers.ts';
import { normalise } from './words.ts';

export interface Correction {
  readonly part: MessagePart;
  /** The right words when they were given at once, else null: ask for them. */
  readonly value: string | null;
}

/** Shorter runs of digits in a correction are a remark, not a number. */
const MIN_DIGITS = 6;

const PART: Readonly<Record<MessagePart, RegExp>> = {
  number: /\b(?:numbers?|phone|telephone|call back|callback|digits?)\b/,
  name: /\b(?:name|surname|spelling|spelled|spelt)\b/,
  reason: /\b(?:reason|message|subject|about)\b/,
};

const REMARK =
  /\b(?:no|not|nope|wrong|incorrect|change|correct|different|should|actually|fix|mistake|another|is)\b/;
const FINE =
  /\b(?:is|are) (?:all )?(?:right|correct|fine|good|okay)$|\b(?:right|correct) (?:name|number|reason|message)\b/;

/**
 * What a caller wants changed in a message that was read back: "no, the number is wrong",
 * "my name is john smith", "no it's 020 7946 0123". Undefined when no part is meant.
 *
 * @param asked true after "what should I change?", where naming a part is enough.
 */
export function readCorrection(text: string, asked: boolean): Correction | undefined {
  const words = normalise(text);
  const digits = readNumber(text);
  if (digits.length >= MIN_DIGITS) return { part: 'number', value: digits };
  if (FINE.test(words) && !/\b(?:not|no)\b/.test(words)) return undefined;
  if (!asked && !REMARK.test(words)) return undefined;
  const part = (['number', 'name', 'reason'] as const).find((each) => PART[each].test(words));
  if (part === undefined) return undefined;
  return { part, value: part === 'name' ? nameIn(text) : null };
}

function nameIn(text: string): string | null {
  return announcesName(text) ? (readName(text) ?? null) : null;
}
