const NOON_HOUR = 12;
const ONES = 'cero una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const MINUTES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const TENS = ['treinta', 'cuarenta', 'cincuenta'];

/** Such as `nueve y media` or `una menos cuarto`, in words, because "la 1" and "las 9:45" are read out in many ways. */
export function clockOf(minute: number): string {
  const hour = Math.floor(minute / 60);
  const rest = minute % 60;
  if (rest === 45) return `${hourWord(hour + 1)} menos cuarto`;
  return rest === 0 ? hourWord(hour) : `${hourWord(hour)} y ${minuteWords(rest)}`;
}

/** Such as `de la mañana`. */
export function partOf(minute: number): string {
  const hour = Math.floor(minute / 60);
  if (hour < 6) return 'de la madrugada';
  if (hour < NOON_HOUR) return 'de la mañana';
  if (hour === NOON_HOUR) return 'del mediodía';
  return hour < 20 ? 'de la tarde' : 'de la noche';
}

/** With its article: `las nueve de la mañana`, `la una de la tarde`; `medianoche` has none. */
export function spokenTime(minute: number): string {
  if (minute === 0) return 'medianoche';
  const clock = clockOf(minute);
  return `${clock.startsWith('una') ? 'la' : 'las'} ${clock} ${partOf(minute)}`;
}

function hourWord(hour: number): string {
  return ONES[hour % 12 || 12] ?? '';
}

function minuteWords(minute: number): string {
  if (minute === 15) return 'cuarto';
  if (minute === 30) return 'media';
  const small = MINUTES[minute];
  if (small !== undefined) return small;
  const ten = TENS[Math.floor(minute / 10) - 3] ?? '';
  return minute % 10 === 0 ? ten : `${ten} y ${MINUTES[minute % 10]}`;
}
