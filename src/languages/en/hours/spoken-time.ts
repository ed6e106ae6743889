const NOON = 720;

/** A time of day as it is said: `9 am`, `12:30 pm`, `noon`. */
export function spokenTime(minute: number): string {
  if (minute === 0) return 'midnight';
  if (minute === NOON) return 'noon';
  const hour = Math.floor(minute / 60) % 12 || 12;
  const rest = minute % 60;
  const half = minute < NOON ? 'am' : 'pm';
  return rest === 0 ? `${hour} ${half}` : `${hour}:${String(rest).padStart(2, '0')} ${half}`;
}
