import type { NumberChange, NumberHeard } from './number-heard.ts';
import { callBackLength, lacksAreaCode, withPlus } from './number-length.ts';

/** So many digits behind a zero are a number that is said anew. */
const SHORTEST_BEGINNING = 5;
/** Said twice at a joint, these are one. */
const SHORTEST_OVERLAP = 3;

/** The number with the change; undefined when nobody can tell where it belongs. */
export function changed(number: string, change: NumberChange): string | undefined {
  const { wrong, right, where, isEitherWay = false } = change;
  const as = changedAs(number, change);
  if (!isEitherWay || wrong === null) return as;
  const opposite = changedAs(number, { wrong: right, right: wrong, where });
  return as === undefined || opposite === undefined ? (as ?? opposite) : undefined;
}

function changedAs(number: string, { wrong, right, where }: NumberChange): string | undefined {
  if (wrong === null) return where === 'anywhere' ? undefined : overwritten(number, right, where);
  const at = where === 'ending' ? number.length - wrong.length : number.indexOf(wrong);
  const isThere = wrong !== '' && at >= 0 && number.startsWith(wrong, at);
  const isClear = where === 'anywhere' ? at === number.lastIndexOf(wrong) : where === 'ending' || at === 0;
  if (isThere && isClear) return number.slice(0, at) + right + number.slice(at + wrong.length);
  // "Ends in 23, not 24", of a number that does.
  return where === 'ending' && number.endsWith(right) ? number : undefined;
}

function overwritten(number: string, right: string, where: 'ending' | 'beginning'): string | undefined {
  if (number.length <= right.length) return undefined;
  return where === 'ending' ? number.slice(0, -right.length) + right : right + number.slice(right.length);
}

/** A number whose last digits are said anew: as many as were wrong, or as many as make a whole number. */
export function replaceEnd(before: string, digits: string, country: string): string {
  if (digits.length >= SHORTEST_BEGINNING && /^(?:0[1-9]|\+)/.test(digits)) return digits;
  // Where numbers differ in length, as many digits are meant as there are in the end that is said anew.
  const cuts = [digits.length, ...Array.from(before, (_, index) => index + 1)];
  for (const cut of cuts) {
    const number = before.slice(0, -cut) + digits;
    if (callBackLength(number, country) === 'whole') return withPlus(number, country);
  }
  if (beginsAgain(before, digits)) return digits;
  return before.slice(0, Math.max(0, before.length - digits.length)) + digits;
}

/**
 * What was collected so far with what is said next; undefined when the two make no number. A caller who was cut short
 * often begins again, or says the last digits once more.
 */
export function extended(before: string, heard: NumberHeard, country: string): string | undefined {
  if (heard.change !== null) return before === '' ? begun(heard.change) : changed(before, heard.change);
  if (before === '' || heard.startsAgain) return heard.digits;
  return heard.digits === '' ? before : joinedTo(before, heard, country);
}

/** "It starts with oh two oh." */
function begun({ wrong, right, where }: NumberChange): string | undefined {
  return wrong === null && where === 'beginning' ? right : undefined;
}

function joinedTo(
  before: string,
  { digits, isWhole, corrects, isAreaCode = false }: NumberHeard,
  country: string,
): string | undefined {
  if (isWhole && /^[0+]/.test(digits)) return digits;
  if (isAreaCode && !/^[0+]/.test(before)) return digits + before;
  if (lacksAreaCode(before, country) && /^1?[2-9]\d\d$/.test(digits)) return digits + before;
  const both = before + digits;
  const length = callBackLength(both, country);
  if (length === 'whole' && !corrects) return withPlus(both, country);
  if (isWhole) return overlapped(before, digits, country) ?? digits;
  if (corrects) return replaceEnd(before, digits, country);
  if (beginsAgain(before, digits) && digits.length >= before.length) return digits;
  return length === 'too-short' ? both : overlapped(before, digits, country);
}

/** "Oh seven seven … oh seven seven double oh …". */
function beginsAgain(before: string, digits: string): boolean {
  return (
    /^[0+]/.test(digits) && digits.length >= SHORTEST_OVERLAP && digits.slice(0, 3) === before.slice(0, 3)
  );
}

function overlapped(before: string, digits: string, country: string): string | undefined {
  for (let size = Math.min(before.length, digits.length); size >= SHORTEST_OVERLAP; size -= 1) {
    if (!before.endsWith(digits.slice(0, size))) continue;
    const number = before + digits.slice(size);
    if (callBackLength(number, country) === 'whole') return number;
  }
  return undefined;
}
