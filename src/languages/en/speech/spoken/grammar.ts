import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type {
  ClockTime,
  Fraction,
  Price,
  SpokenDate,
} from '../../../../conversation/speakable/spoken-language.ts';

/** `the third of May twenty twenty-six`, `May third, twenty twenty-six`. */
export function date({ day, untilDay, joint, month, year, dayFirst, hasDeterminer }: SpokenDate): string {
  const years = year === undefined ? '' : ` ${year}`;
  if (!dayFirst) return `${month} ${day}${untilDay ? ` ${joint} ${untilDay}` : ''}${years && `,${years}`}`;
  const article = hasDeterminer ? '' : 'the ';
  return `${article}${day}${untilDay ? ` ${joint} the ${untilDay}` : ''} of ${month}${years}`;
}

/** A time without am or pm says which half it means only from 13:00 on and with a leading zero. */
export function time(numbers: NumberWords, written: ClockTime): string {
  const { hour, minute, second, half, leadingZero } = written;
  if (second !== undefined) {
    const seconds = `${numbers.cardinal(second)} second${second === 1 ? '' : 's'}`;
    return `${time(numbers, { ...written, second: undefined })} and ${seconds}`;
  }
  const clock = (hours: number) => {
    if (minute === 0) return numbers.cardinal(hours);
    return `${numbers.cardinal(hours)} ${minute < 10 ? 'oh ' : ''}${numbers.cardinal(minute)}`;
  };
  if (half !== undefined) return `${clock(hour)} ${half}`;
  if (hour % 24 === 0 && minute === 0) return 'midnight';
  if (hour > 12) return `${clock(hour - 12)} PM`;
  if (leadingZero) return `${clock(hour === 0 ? 12 : hour)} AM`;
  return minute === 0 ? `${clock(hour)} o'clock` : clock(hour);
}

/** `a half`, `half an hour`, `half-hour`, `two and three quarters`, `three quarters of an hour`. */
export function fraction(numbers: NumberWords, { whole, top, bottom, next }: Fraction): string {
  const name = bottom === 2 ? 'half' : bottom === 4 ? 'quarter' : numbers.ordinal(bottom);
  const part = top === 1 ? `${articleOf(name)} ${name}` : `${numbers.cardinal(top)} ${name}s`;
  if (whole !== undefined) return `${whole} and ${part}`;
  if (next.startsWith('-')) return top === 1 ? name : `${numbers.cardinal(top)}-${name}`;
  if (!isMeasure(next)) return bottom === 2 && next !== '' ? 'half' : part;
  if (bottom === 2) return `half ${articleOf(next)}`;
  // "three quarters of an hour", but "a quarter mile" and "a sixteenth inch".
  return top > 1 || bottom === 3 ? `${part} of ${articleOf(next)}` : part;
}

function isMeasure(word: string): boolean {
  return word !== '' && !word.endsWith('s') && !NO_MEASURE.test(word);
}

/** Words behind a fraction that it does not measure. */
const NO_MEASURE = /^(?:an?|of|off|price|size|full|done|way|board|share|term|full-time|majority)$/;

function articleOf(word: string): string {
  return /^(?:[aeiou]|hour)/.test(word) ? 'an' : 'a';
}

/** `twelve pounds fifty`, `one pound and five pence`, `nine euros and ninety-nine cents`. */
export function price({ major, minor, minorWords, minorUnit }: Price): string {
  const cents = `${minorWords} ${minor === 1 ? minorUnit.one : minorUnit.many}`;
  if (major === undefined) return cents;
  return minorUnit.many === 'pence' && minor > 9 ? `${major} ${minorWords}` : `${major} and ${cents}`;
}
