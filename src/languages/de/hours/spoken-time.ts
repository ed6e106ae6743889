/** Such as `17` or `9:30`, without its `Uhr`; `Mitternacht` has none. */
export function clockOf(minute: number): string {
  const rest = minute % 60;
  const hour = Math.floor(minute / 60);
  return rest === 0 ? `${hour}` : `${hour}:${String(rest).padStart(2, '0')}`;
}

/** Such as `17 Uhr`, `9:30 Uhr` or `Mitternacht`. */
export function spokenTime(minute: number): string {
  return minute === 0 ? 'Mitternacht' : `${clockOf(minute)} Uhr`;
}
