const DONE =
  '(?:noted|recorded|saved|stored|taken|passed|written|left|sent|booked|scheduled|cancelled|arranged)';

const CLAIM = new RegExp(
  `\\b(?:(?:i|we)(?:'ve| have)(?: now| just)? ${DONE}|(?:message|request|appointment|note|number|it)(?:'s| is| was)(?: now)? ${DONE}|(?:has|have) been(?: now)? ${DONE})\\b`,
  'i',
);

/**
 * Whether a clause of a model claims something as done. Nothing is done by words: what is done is told by the
 * code that did it, so such a clause is not said unless a message of this call really is stored.
 */
export function claimsSomethingDone(clause: string): boolean {
  return CLAIM.test(clause.replaceAll('’', "'"));
}
