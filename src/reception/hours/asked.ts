import type { LocalTime } from '../opening-hours.ts';
import type { HoursPhrases } from './hours-phrases.ts';
import type { Timetable } from './timetable.ts';

/** Where and when a question about hours is answered, and in which words. */
export interface Asked {
  readonly timetable: Timetable;
  readonly unixMs: number;
  readonly now: LocalTime;
  /** BCP 47. */
  readonly language: string;
  readonly book: HoursPhrases;
}
