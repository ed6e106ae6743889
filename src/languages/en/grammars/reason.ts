import type { Grammar } from '../../../core/grammar.ts';
import { REASON_CARRIERS, REASONS } from '../reasons.ts';
import { PERSON } from './open.ts';

/** Why somebody rings. What does not fit is kept as sound. */
export function reasonGrammar(): Grammar {
  return {
    anyOf: [
      { sequence: [{ optional: { anyOf: REASON_CARRIERS } }, { anyOf: REASONS }, { optional: 'please' }] },
      'please call me back',
      'can you call me back',
      'i would like a call back',
      'i will call again',
      'repeat that',
      'never mind',
      'goodbye',
      PERSON,
    ],
  };
}
