/** What was said of a time of day. */
export interface SaidTime {
  /** As said, 0 to 24. */
  readonly hour: number;
  /** Past the hour; below 0 before it. */
  readonly minutes: number;
  /** Which half of the day was named; a night begins in the evening and ends in the morning. */
  readonly half: 'am' | 'pm' | 'night' | undefined;
  /** What a bare number leans to. */
  readonly lean: 'early' | 'late' | undefined;
  /** A bare number of the clock up to this is one of the afternoon: offices are open then. */
  readonly afternoonUpTo: number;
}

const HOUR = 60;
const LATEST_HOUR = 24;
/** Who asks for the time before it means the morning from this hour on. */
const EARLY_FROM = 5;
/** Up to here "at night" is after midnight. */
const NIGHT_UP_TO = 5;

/** Minutes from midnight of the day that is meant, from 1440 on in the night after it; undefined for what no clock shows. */
export function clockTime(said: SaidTime): number | undefined {
  return said.hour <= LATEST_HOUR ? hourOfDay(said) * HOUR + said.minutes : undefined;
}

function hourOfDay({ hour, half, lean, afternoonUpTo }: SaidTime): number {
  if (hour > 12 || hour === 0) return hour;
  const onDial = hour % 12;
  if (half === 'night') return onDial <= NIGHT_UP_TO ? onDial + 24 : onDial + 12;
  if (half === 'am') return onDial;
  if (half === 'pm') return onDial + 12;
  if (hour === 12) return hour;
  if (lean === 'late') return hour + 12;
  return hour <= (lean === 'early' ? EARLY_FROM - 1 : afternoonUpTo) ? hour + 12 : hour;
}
