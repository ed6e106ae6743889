import type { MessagePart } from '../topics/message/draft.ts';
import type { NameReader } from './name.ts';
import {
  askedAnew,
  type CorrectedNumber,
  type NumberCorrection,
  type NumberCorrectionReader,
} from './numbers/number-correction.ts';

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

/** How a language speaks of the parts of a message that was read back. Patterns read normalised words. */
export interface CorrectionWords {
  normalise(text: string): string;
  readonly parts: Readonly<Record<MessagePart, RegExp>>;
  /** Something is said of a part: "wrong", "change". */
  readonly remark: RegExp;
  /** A part is said to be right. */
  readonly fine: RegExp;
  /** Denies it. */
  readonly denied: RegExp;
  readonly names: Pick<NameReader, 'name' | 'announcesName'>;
  readonly numberCorrection: NumberCorrectionReader;
}

/**
 * What a caller wants changed in a message that was read back: "no, the number is wrong",
 * "my name is john smith", "no it's 020 7946 0123", "it ends in 24, not 23". Undefined when no part is meant.
 */
export function createCorrectionReader(
  says: CorrectionWords,
): (text: string, corrected: Corrected) => Correction | undefined {
  return (text, corrected) => says.numberCorrection(text, corrected) ?? readPart(says, text, corrected);
}

function readPart(says: CorrectionWords, text: string, { asked }: Corrected): Correction | undefined {
  const words = says.normalise(text);
  if (says.fine.test(words) && !says.denied.test(words)) return undefined;
  if (!asked && !says.remark.test(words)) return undefined;
  const part = (['number', 'name', 'reason'] as const).find((each) => says.parts[each].test(words));
  if (part === undefined) return undefined;
  if (part === 'number') return askedAnew();
  const isNamed = part === 'name' && says.names.announcesName(text);
  return { part, value: isNamed ? (says.names.name(text) ?? null) : null };
}
