/** How commands write times and durations for people; programs get milliseconds by `--json`. */

/**
 * `2026-11-23 09:14:05`: the order of the Swedish calendar is that of ISO 8601.
 *
 * @param unixMs Unix time in milliseconds.
 */
export function localTime(unixMs: number, timeZone: string): string {
  return formatOf(timeZone).format(unixMs);
}

/** Unix time in milliseconds at which a day, `2026-11-23`, begins in a zone. */
export function midnightOf(day: string, timeZone: string): number {
  const utcMs = Date.parse(`${day}T00:00:00Z`);
  // Zones are up to 14 hours from UTC. The clock of a place may leave midnight out; the day begins with what comes next.
  const quarters = Array.from({ length: 113 }, (_, i) => utcMs + (i - 56) * 900_000);
  return quarters.find((ms) => localTime(ms, timeZone) >= `${day} 00:00:00`) ?? utcMs;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than a hundred uses. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone });
  formats.set(timeZone, made);
  return made;
}

/** `1:07`, minutes and seconds. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Columns as wide as their widest cell, two spaces apart. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<number[]>((known, row) => {
    for (const [i, cell] of row.entries()) known[i] = Math.max(known[i] ?? 0, cell.length);
    return known;
  }, []);
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/**
 * Without control characters: names come from the telephone network and could steer the terminal. Nor with marks that
 * turn the direction of writing, which make a line read as another one.
 */
export function printable(text: string): string {
  return text.replace(/\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\u{fffd}');
}
