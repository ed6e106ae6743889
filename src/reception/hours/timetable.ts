import type { Office, OwnHours } from '../office.ts';

/** What decides when an office is open, or somebody in it is there. */
export type Timetable = Pick<Office, 'timeZone' | 'hours' | 'holidays' | 'country' | 'publicHolidays'> & {
  /**
   * A week of their own within the office's. A day that is not in it is the office's, and on a day that the office has an
   * exception for they are there only while it is open.
   */
  readonly own?: OwnHours;
};
