import type { Timetable } from '../hours/timetable.ts';
import type { Office } from '../office.ts';

/** What of an office says who is there. */
export type HoursOffice = Timetable & Pick<Office, 'people'>;

/** The hours that count for somebody. */
export interface HoursOf {
  /** Key of the person or department whose hours they are; null: the office's. */
  readonly whose: string | null;
  readonly timetable: Timetable;
}

/**
 * A person's own hours, with those of their department for the days that are left out there, and the office's for the rest.
 *
 * @param key Of the directory; null, or one that it has not, for the office.
 */
export function hoursOf(office: HoursOffice, key: string | null): HoursOf {
  const person = office.people.find((each) => each.key === key);
  const department = office.people.find((each) => each.key === person?.department);
  const whose = person?.hours ? person : department?.hours ? department : undefined;
  if (!whose) return { whose: null, timetable: office };
  return { whose: whose.key, timetable: { ...office, own: { ...department?.hours, ...person?.hours } } };
}

/** The people and departments whose hours are not simply the office's. */
export function peopleWithHours(office: Pick<Office, 'people'>): Office['people'] {
  const withOwn = new Set(office.people.filter(({ hours }) => hours).map(({ key }) => key));
  return office.people.filter(({ key, department = '' }) => withOwn.has(key) || withOwn.has(department));
}
