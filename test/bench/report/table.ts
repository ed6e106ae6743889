import type { Row } from './rows.ts';
import type { Verdict } from './verdict.ts';

const HEADINGS = ['measure', 'goal', 'measured', 'verdict'] as const;
const WORDS: Readonly<Record<Verdict, string>> = {
  met: 'met',
  missed: 'MISSED',
  missing: 'not measured',
  info: '–',
};
const COLOURS: Readonly<Record<Verdict, string>> = { met: '32', missed: '31', missing: '33', info: '0' };

export interface TerminalOptions {
  readonly colours: boolean;
}

/** Columns as wide as what is in them; a verdict in its colour. */
export function terminalTable(rows: readonly Row[], { colours }: TerminalOptions): string {
  const lines = [[...HEADINGS], ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells, line) => {
      const padded = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0));
      const row = rows[line - 1];
      const last = padded.pop()?.trimEnd() ?? '';
      padded.push(row && colours ? `\u001b[${COLOURS[row.verdict]}m${last}\u001b[0m` : last);
      return padded.join('  ');
    })
    .join('\n');
}

export function markdownTable(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(HEADINGS), line(HEADINGS.map(() => '---')), ...rows.map((row) => line(cellsOf(row)))].join(
    '\n',
  );
}

function cellsOf({ measure, goal, measured, verdict }: Row): string[] {
  return [measure, goal, measured, WORDS[verdict]];
}
