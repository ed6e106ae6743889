export type Cell = string | number | boolean | null;

/**
 * One record of comma-separated values (RFC 4180), with its CRLF. What a caller said, or a name that the network sent, must
 * not become a formula where a spreadsheet opens the file: such text gets an apostrophe in front, as OWASP advises ("CSV
 * Injection"); so do telephone numbers with a plus. Numbers of ours stay numbers.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
