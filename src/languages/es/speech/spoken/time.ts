import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { ClockTime } from '../../../../conversation/speakable/spoken-language.ts';

/** How the hours are said in a country. */
export interface HourWords {
  /** The first hour of 24 that is `de la noche`. */
  readonly nightFrom: number;
  /** A quarter to ten is `diez menos cuarto`, else `nueve cuarenta y cinco`. */
  readonly quarterTo: boolean;
}

export type SayTime = (numbers: NumberWords, time: Omit<ClockTime, 'leadingZero'>) => string;

/** `nueve`, `nueve y media`, `cinco de la tarde`; the article before it is the text's own. */
export function timeSayer(words: HourWords): SayTime {
  return (numbers, { hour, minute, second, half }) => {
    const of24 = hourOf24(hour, half);
    const isBefore = words.quarterTo && minute === 45;
    const name = hourName(numbers, isBefore ? of24 + 1 : of24);
    const seconds =
      second === undefined
        ? ''
        : ` con ${numbers.counted(String(second), { one: 'segundo', many: 'segundos' })}`;
    return name + minutesOf(numbers, minute, isBefore) + seconds + partOfDay(of24, minute, half, words);
  };
}

/** Whether a time is said with `la` before it: "la una y media". */
export function isOne(hour: number, minute: number, { quarterTo }: HourWords): boolean {
  return (quarterTo && minute === 45 ? hour + 1 : hour) % 12 === 1;
}

function hourOf24(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function hourName(numbers: NumberWords, of24: number): string {
  const of12 = of24 % 12 === 0 ? 12 : of24 % 12;
  return of12 === 1 ? 'una' : numbers.cardinal(of12);
}

function minutesOf(numbers: NumberWords, minute: number, isBefore: boolean): string {
  if (minute === 0) return '';
  if (isBefore) return ' menos cuarto';
  if (minute === 15) return ' y cuarto';
  if (minute === 30) return ' y media';
  return minute < 15 ? ` y ${numbers.cardinal(minute)}` : ` ${numbers.cardinal(minute)}`;
}

function partOfDay(of24: number, minute: number, half: string | undefined, { nightFrom }: HourWords): string {
  const hour = of24 % 24;
  if (hour === 0) return ' de la noche';
  if (hour === 12) return minute === 0 || half !== undefined ? ' del mediodía' : '';
  if (hour < 12) return half === undefined ? '' : ' de la mañana';
  return hour < nightFrom ? ' de la tarde' : ' de la noche';
}
