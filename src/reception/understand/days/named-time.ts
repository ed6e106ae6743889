import type { Feast } from '../../../countries/feast-days.ts';

/** A feast, the days from one to another, the next of several, or a time that is named and that nobody can date. */
export type NamedTime =
  | Feast
  | readonly [from: Feast, to: Feast]
  | { readonly next: readonly Feast[] }
  /** Around the new year "the holidays" are these days, at any other time those the office has written down. */
  | 'season'
  | 'unknown';
