/** How commands write times and durations for people; programs get milliseconds by `--json`. */

/** Local time of this machine, `2026-11-23 09:14:05`: the order of the Swedish calendar is that of ISO 8601. */
const LOCAL_TIME = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium' });

/** @param unixMs Unix time in milliseconds. */
export function localTime(unixMs: number): string {
  return LOCAL_TIME.format(unixMs);
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

/** Without control characters: names come from the telephone network and could steer the terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\u{fffd}');
}
