/** A line of a file with comma-separated values. */
export interface CsvRow {
  /** Of its first line in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads comma-separated values (RFC 4180), also separated by semicolons or tabs, as spreadsheets in many countries write
 * them: what comes first in the first line outside quotes separates. Empty lines are left out.
 */
export function parseCsv(text: string): readonly CsvRow[] {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let [line, firstLine] = [1, 1];
  const endRow = () => {
    cells.push(cell);
    if (cells.some((each) => each !== '')) rows.push({ line: firstLine, cells });
    [cells, cell] = [[], ''];
    firstLine = line;
  };
  const ends = new Map([
    [
      separator,
      () => {
        cells.push(cell);
        cell = '';
      },
    ],
    [
      '\n',
      () => {
        line += 1;
        endRow();
      },
    ],
    ['\r', () => {}],
  ]);
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const end = ends.get(char);
    if (end) end();
    else if (char === '"') {
      const quoted = quotedAt(text, at + 1);
      cell += quoted.text;
      line += quoted.text.split('\n').length - 1;
      at = quoted.end;
    } else cell += char;
  }
  endRow();
  return rows;
}

/** What stands in quotes from here, and where the last of them is; two quotes stand for one. */
function quotedAt(text: string, from: number): { readonly text: string; readonly end: number } {
  const parts: string[] = [];
  for (let at = from; ; ) {
    const found = text.indexOf('"', at);
    const end = found < 0 ? text.length : found;
    parts.push(text.slice(at, end));
    if (text.charAt(end + 1) !== '"' || found < 0) return { text: parts.join('"'), end };
    at = end + 2;
  }
}

function separatorOf(text: string): string {
  const end = text.indexOf('\n');
  const head = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '');
  return /[,;\t]/.exec(head)?.[0] ?? ',';
}
