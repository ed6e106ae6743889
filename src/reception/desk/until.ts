import type { Language } from '../language.ts';
import type { Office } from '../office.ts';
import { localTime } from '../opening-hours.ts';
import { DESK_WORDS } from './words.ts';

/** Where and when a time is said. */
export interface UntilPlace {
  readonly office: Office;
  readonly language: Language;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

const MINUTE_MS = 60_000;
const HALF_DAY = 720;
const DAY = 1440;
const KNOWN_HALF =
  /\b(?:[ap]\.? ?m\.?|noon|midnight|morning|afternoon|evening|night|mittag|mitternacht|morgens|früh|nachmittags?|abends?|nachts|mañana|tarde|noche|mediodía|medianoche)(?!\p{L})/iu;
/** A number of the 24-hour clock that no 12-hour clock shows. */
const LATE_HOUR =
  /\b(?:1[3-9]|2[0-4])\b|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte/i;

/** The next time that is meant by keys such as `1400`, as Unix time in milliseconds; undefined for what no clock shows. */
export function untilByKeys(
  keys: string,
  { office, nowMs }: Omit<UntilPlace, 'language'>,
): number | undefined {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])([0-5]\d)$/.exec(keys) ?? [];
  if (hour === '') return undefined;
  return nextMs(Number(hour) * 60 + Number(minute), { office, nowMs });
}

/**
 * The next time that is meant by words such as "until two" or "in half an hour", as Unix time in milliseconds. A number of the clock may be one
 * of either half of the day: the sooner one is meant.
 */
export function untilByWords(text: string, { office, language, nowMs }: UntilPlace): number | undefined {
  const { date: today } = localTime(nowMs, office.timeZone);
  const asked = DESK_WORDS[language.tag].askedTime(text.trim());
  const intent = language.readers.intent(asked, office, today);
  if (intent.type !== 'hours' || intent.day?.type !== 'time') return undefined;
  const { time } = intent.day;
  if (time.type === 'in') return nowMs + time.minutes * MINUTE_MS;
  if (time.type !== 'at') return undefined;
  const minute = time.minute % DAY;
  const isHalfKnown = KNOWN_HALF.test(text) || LATE_HOUR.test(text);
  const times = isHalfKnown ? [minute] : [minute, (minute + HALF_DAY) % DAY];
  return Math.min(...times.map((each) => nextMs(each, { office, nowMs })));
}

/** @param minute Of the local day. */
function nextMs(minute: number, { office, nowMs }: Pick<UntilPlace, 'office' | 'nowMs'>): number {
  const { timeZone } = office;
  const now = localTime(nowMs, timeZone);
  const beganMs = nowMs - (nowMs % MINUTE_MS);
  const ahead = (minute - now.minute + DAY) % DAY || DAY;
  const roughMs = beganMs + ahead * MINUTE_MS;
  // In between the clocks may have been changed.
  const off = localTime(roughMs, timeZone).minute - minute;
  return roughMs - (((off + DAY + HALF_DAY) % DAY) - HALF_DAY) * MINUTE_MS;
}
