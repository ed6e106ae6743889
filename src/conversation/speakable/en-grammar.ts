import type { NumberWords } from './number-words.ts';
import type { ClockTime, Fraction, Price, SpokenDate } from './spoken-language.ts';

/** `the third of May twenty twenty-six`, `May third, twenty twenty-six`. */
export function date({ day, untilDay, joint, month, year, dayFirst, hasDeterminer }: SpokenDate): string {
  const years = year === undefined ? '' : ` ${year}`;
  if (!dayFirst) return `${month} ${day}${untilDay ? ` ${joint} ${untilDay}` : ''}${years && `,${years}`}`;
  const article = hasDeterminer ? '' : 'the ';
  return `${article}${day}${untilDay ? ` ${joint} the ${untilDay}` : ''} of ${month}${years}`;
}

/** A time without am or pm says which half it means only from 13:00 on and with a leading zero. */
export function time(numbers: NumberWords, { hour, minute, half, leadingZero }: ClockTime): string {
  const clock = (hours: number) => {
    if (minute === 0) return numbers.cardinal(hours);
    return `${numbers.cardinal(hours)} ${minute < 10 ? 'oh ' : ''}${numbers.cardinal(minute)}`;
  };
  if (half !== undefined) return `${clock(hour)} ${half}`;
  if (hour === 0 && minute === 0) return 'midnight';
  if (hour > 12) return `${clock(hour - 12)} PM`;
  if (leadingZero) return `${clock(hour === 0 ? 12 : hour)} AM`;
  return minute === 0 ? `${clock(hour)} o'clock` : clock(hour);
}

/** `a half`, `half an hour`, `two and three quarters`. */
export function fraction(numbers: NumberWords, { whole, top, bottom, next }: Fraction): string {
  if (whole === undefined && bottom === 2 && next !== '') {
    return /^(?:an?|of|price)$/.test(next) ? 'half' : `half ${articleOf(next)}`;
  }
  const name = bottom === 2 ? 'half' : bottom === 4 ? 'quarter' : numbers.ordinal(bottom);
  const part = top === 1 ? `${articleOf(name)} ${name}` : `${numbers.cardinal(top)} ${name}s`;
  return whole === undefined ? part : `${whole} and ${part}`;
}

function articleOf(word: string): string {
  return /^(?:[aeiou]|hour)/.test(word) ? 'an' : 'a';
}

/** `twelve pounds fifty`, `one pound and five pence`, `nine euros and ninety-nine cents`. */
export function price({ major, minor, minorWords, minorUnit }: Price): string {
  const cents = `${minorWords} ${minor === 1 ? minorUnit.one : minorUnit.many}`;
  if (major === undefined) return cents;
  return minorUnit.many === 'pence' && minor > 9 ? `${major} ${minorWords}` : `${major} and ${cents}`;
}
