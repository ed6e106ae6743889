import type { CallEntry } from '../../ports/call-entry.ts';
import type { TurnRecord } from '../../ports/call-repository.ts';

/** A turn after other words have been put in the place of what was said. */
export function redacted(
  turn: TurnRecord,
  { seq, text }: Extract<CallEntry, { type: 'redact' }>,
): TurnRecord {
  return turn.seq === seq ? { ...turn, text, heardText: turn.heardText === null ? null : text } : turn;
}
