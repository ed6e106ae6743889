import type { LineChoice } from './line-choice-reader.ts';
import type { NumberCorrectionReader } from './number-correction.ts';
import type { NumberReader } from './number-reader.ts';

/** How one language's callers are understood where telephone numbers are told. */
export interface NumberReaders {
  readonly number: NumberReader;
  /** What is said of the number of a message that was read back. */
  readonly correctionOfNumber: NumberCorrectionReader;
  /** "There is no area code." */
  hasNoAreaCode(text: string): boolean;
  /** Offered the number of the line: that one, or another; undefined where the words say neither. */
  lineChoice(text: string): LineChoice | undefined;
  /** The words end so that digits must follow: "extension", "sorry". */
  digitsFollow(text: string): boolean;
  /**
   * The words in which a number is dictated digit by digit, for engines that listen by a grammar. Numbers from ten on are
   * left out: beside them "four six" is heard as "forty".
   */
  readonly digitWords: readonly string[];
}
