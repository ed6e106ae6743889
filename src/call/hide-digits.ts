import type { CardReader } from '../conversation/card-guard.ts';
import { withoutDigits } from '../conversation/without-digits.ts';
import type { HistoryLine } from '../reception/receptionist.ts';

/** What a line says once its digits are hidden, and its place in the history. */
export interface HiddenLine extends HistoryLine {
  readonly index: number;
}

/** The lines with digits since the caller's last so many turns, with a mark in their place. */
export function hideDigits(
  history: readonly HistoryLine[],
  turns: number,
  reader: CardReader,
): readonly HiddenLine[] {
  const places = [...history.keys()];
  const own = places.filter((index) => history[index]?.speaker === 'caller');
  const from = turns > 0 ? (own.at(-Math.min(turns, own.length)) ?? history.length) : history.length;
  return history.slice(from).flatMap(({ speaker, text: said }, offset) => {
    const text = withoutDigits(said, reader);
    return text === said ? [] : [{ index: from + offset, speaker, text }];
  });
}
