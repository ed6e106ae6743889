/** What was said of a time of day; numbers in digits. */
export interface SaidTime {
  readonly hour?: string;
  readonly minute?: string;
  /** `half`, `quarter` or a number of minutes, past or to the hour. */
  readonly fraction?: string;
  readonly side?: string;
  /** "Half five" is half past five. */
  readonly halfPast?: string;
  /** `am` or `pm`; anything else says nothing. */
  readonly half?: string;
  /** Such as `in the morning`. */
  readonly when?: string;
  /** `noon` or `midnight`. */
  readonly word?: string;
  /** What a bare number leans to. */
  readonly lean: 'early' | 'late' | undefined;
}

const HOUR = 60;
const NOON = 720;
const MIDNIGHT = 1440;
const LATEST_HOUR = 24;
/** A bare number of the clock up to this is one of the afternoon: offices are open then. */
const AFTERNOON_UP_TO = 7;
/** Who asks for the time before it means the morning from this hour on. */
const EARLY_FROM = 5;
/** Up to here "at night" is after midnight. */
const NIGHT_UP_TO = 5;

/** Minutes from midnight of the day that is meant, from 1440 on in the night after it; undefined for what no clock shows. */
export function clockTime(said: SaidTime): number | undefined {
  if (said.word === 'noon') return NOON;
  if (said.word === 'midnight') return MIDNIGHT;
  const hour = Number(said.hour);
  if (!(hour <= LATEST_HOUR)) return undefined;
  const minutes = Number(said.minute ?? 0) + pastOrTo(said);
  return hourOfDay(hour, said) * HOUR + minutes;
}

function pastOrTo({ fraction, side, halfPast }: SaidTime): number {
  if (halfPast !== undefined) return 30;
  if (fraction === undefined) return 0;
  const minutes = fraction === 'half' ? 30 : fraction === 'quarter' ? 15 : Number(fraction);
  return side === 'to' ? -minutes : minutes;
}

function hourOfDay(hour: number, { half, when, lean }: SaidTime): number {
  if (hour > 12 || hour === 0) return hour;
  const onDial = hour % 12;
  if (when === 'at night' || when === 'tonight') return onDial <= NIGHT_UP_TO ? onDial + 24 : onDial + 12;
  if (half === 'am' || when === 'in the morning') return onDial;
  if (half === 'pm' || when !== undefined) return onDial + 12;
  return hour === 12 ? hour : leaning(hour, lean);
}

function leaning(hour: number, lean: SaidTime['lean']): number {
  if (lean === 'late') return hour + 12;
  const lastOfAfternoon = lean === 'early' ? EARLY_FROM - 1 : AFTERNOON_UP_TO;
  return hour <= lastOfAfternoon ? hour + 12 : hour;
}
