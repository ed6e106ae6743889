import { CARD_MARK, type CardReader } from './card-guard.ts';
import { digitRunsIn } from './digit-runs.ts';

/** A text in which the mark of a card stands for all digits, said or written. */
export function withoutDigits(text: string, { digitsOf }: Pick<CardReader, 'digitsOf'>): string {
  return digitRunsIn(text, digitsOf).reduceRight(
    (rest, { from, to }) => `${rest.slice(0, from)}${CARD_MARK}${rest.slice(to)}`,
    text,
  );
}
