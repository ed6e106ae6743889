import type { NumberReader } from '../../../src/reception/understand/numbers/number-reader.ts';

/**
 * What is heard of a number, in one line: its digits, `whole` where they are all, `x` with the extension, a change as
 * `8>7`, `…>24 ending` where only what is right was said; `done` for "that's all", `anew` for "start again", `long` for
 * too many digits.
 */
export function heardNumber(readNumber: NumberReader, text: string, country: string): string {
  const heard = readNumber(text, country);
  const { digits, extension, change } = heard;
  const where = change === null || change.where === 'anywhere' ? '' : ` ${change.where}`;
  const parts = [
    digits,
    heard.isWhole && 'whole',
    heard.isTooLong && 'long',
    extension !== null && `x${extension}`,
    change !== null && `${change.wrong ?? '…'}>${change.right}${where}`,
    heard.isFinished && 'done',
    heard.startsAgain && 'anew',
  ];
  return parts.filter((part) => part !== false && part !== '').join(' ');
}
