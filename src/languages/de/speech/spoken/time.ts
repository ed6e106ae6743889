import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { ClockTime } from '../../../../conversation/speakable/spoken-language.ts';

/** `neun Uhr`, `neun Uhr dreißig`, `ein Uhr fünf`. */
export function time(numbers: NumberWords, { hour, minute, second }: ClockTime): string {
  const minutes = minute === 0 ? '' : ` ${numbers.cardinal(minute)}`;
  const seconds =
    second === undefined
      ? ''
      : ` und ${numbers.counted(String(second), { one: 'Sekunde', many: 'Sekunden' })}`;
  return `${hour === 1 ? 'ein' : numbers.cardinal(hour)} Uhr${minutes}${seconds}`;
}
