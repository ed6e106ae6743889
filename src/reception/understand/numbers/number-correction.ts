import { changed, replaceEnd } from './number-change.ts';
import type { NumberHeard } from './number-heard.ts';
import { callBackLength } from './number-length.ts';
import type { NumberReader } from './number-reader.ts';

export interface NumberCorrection {
  readonly part: 'number';
  /** The right number when it was given at once, else null: ask for it. */
  readonly value: string | null;
  readonly extension: string | null;
  /** What was given of the right number; empty without a digit. */
  readonly partialNumber: string;
}

/** What is corrected. */
export interface CorrectedNumber {
  readonly draft: { readonly number: string | null; readonly extension: string | null };
  /** ISO 3166-1 alpha-2 in capitals. */
  readonly country: string;
}

/** Nobody says one digit of the end. */
const SHORTEST_END = 2;
/** Numbers that begin so are one with a mistake in it, and their extension is the same. */
const SAME_BEGINNING = 5;
const BEGINNING = /^[0+]./;

/** The number is asked for again, or the rest of it. */
export function askedAnew(partialNumber = ''): NumberCorrection {
  return { part: 'number', value: null, extension: null, partialNumber };
}

/** What digits say that are told after the read-back; undefined when they say nothing of the number. */
export type NumberCorrectionReader = (
  text: string,
  corrected: CorrectedNumber,
) => NumberCorrection | undefined;

/** @param agrees Whether words say yes, and nothing against it. */
export function createNumberCorrectionReader(
  readNumber: NumberReader,
  agrees: (text: string) => boolean,
): NumberCorrectionReader {
  return (text, { draft, country }) => {
    const heard = readNumber(text, country);
    // "Yes, 07700 900123 is right."
    if (heard.isWhole && isSame(heard, draft) && agrees(text)) return undefined;
    return correctionIn(heard, { draft, country });
  };
}

function correctionIn(heard: NumberHeard, { draft, country }: CorrectedNumber): NumberCorrection | undefined {
  if (heard.isWhole) return rightNumber(heard.digits, heard, draft);
  if (heard.change === null && heard.digits === '') {
    const isExtension = heard.extension !== null && draft.number !== null;
    return isExtension ? rightNumber(draft.number, heard, draft) : undefined;
  }
  if (heard.hasOtherWords) return undefined;
  const value = draft.number === null ? undefined : correctedBy(draft.number, heard, country);
  if (value !== undefined && callBackLength(value, country) === 'whole')
    return rightNumber(value, heard, draft);
  if (heard.change !== null) return askedAnew();
  return BEGINNING.test(heard.digits) ? askedAnew(heard.digits) : undefined;
}

function isSame(heard: NumberHeard, { number, extension }: CorrectedNumber['draft']): boolean {
  return heard.digits === number && (heard.extension ?? extension) === extension;
}

/** The number with what was said of it. */
function correctedBy(number: string, heard: NumberHeard, country: string): string | undefined {
  const { change, digits, corrects } = heard;
  if (change !== null) return changed(number, change);
  if (digits.length < SHORTEST_END || (BEGINNING.test(digits) && !corrects)) return undefined;
  return replaceEnd(number, digits, country);
}

function rightNumber(value: string, heard: NumberHeard, draft: CorrectedNumber['draft']): NumberCorrection {
  const isSameLine = draft.number?.slice(0, SAME_BEGINNING) === value.slice(0, SAME_BEGINNING);
  const extension = heard.extension ?? (isSameLine ? draft.extension : null);
  return { part: 'number', value, extension, partialNumber: '' };
}
