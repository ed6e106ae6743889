import type { Alarm } from '../../../core/alarm.ts';

/**
 * One way to tell of danger, over prepared words. In a pattern `<3>` stands for up to three words of any kind,
 * `@one` for a word of that class of the language. A pattern matches whole words.
 */
export interface Rule {
  readonly kind: Alarm;
  readonly patterns: readonly string[];
  /** What makes it harmless when it follows, or comes before, at once. */
  readonly unlessNext?: readonly string[];
  readonly unlessBefore?: readonly string[];
  /** What makes it harmless anywhere near, up to ten words away. */
  readonly unlessNear?: readonly string[];
  /** It happened once and may be over: "yesterday" and "for my insurance" tell of it calmly. */
  readonly isEvent?: boolean;
  /** Said only to raise an alarm: neither denied nor past by the words around it. */
  readonly isCertain?: boolean;
}
