import type { Weekday } from '../office.ts';

/** What a question about opening hours is about. Dates are local, as `YYYY-MM-DD`. */
export type DayRef =
  | { readonly type: 'today' }
  | { readonly type: 'tomorrow' }
  | { readonly type: 'weekday'; readonly weekday: Weekday }
  | { readonly type: 'weekend' }
  /** The ordinary week, without its holidays. */
  | { readonly type: 'week' }
  /** Every Friday, or Monday to Friday. */
  | { readonly type: 'usual'; readonly weekdays: readonly Weekday[] }
  | { readonly type: 'date'; readonly date: string }
  /** At least one, in order. */
  | { readonly type: 'dates'; readonly dates: readonly string[] }
  /** Both are included. */
  | { readonly type: 'span'; readonly from: string; readonly to: string }
  /** One after the other. */
  | { readonly type: 'several'; readonly days: readonly DayRef[] }
  /** The holidays the office has written down. */
  | { readonly type: 'holidays' }
  /** A day was named and not understood. */
  | { readonly type: 'unknown' }
  /** `day` is undefined when none was named. */
  | { readonly type: 'time'; readonly time: TimeRef; readonly day: DayRef | undefined };

/** Minutes count from midnight of the day that is meant; from 1440 on they are in the night after it. */
export type TimeRef =
  | { readonly type: 'at' | 'after' | 'before'; readonly minute: number }
  /** From one time to another, until a time: the hours of the day answer it. */
  | { readonly type: 'hours' }
  /** From now. */
  | { readonly type: 'in'; readonly minutes: number }
  | { readonly type: 'part'; readonly part: PartOfDay };

export type PartOfDay = 'morning' | 'lunchtime' | 'afternoon' | 'evening' | 'night';
