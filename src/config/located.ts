/** A fault or warning as it is shown: where it is in the file, and what is expected there. */
export interface LocatedFault {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Such as `people[0].key`. */
  readonly path: string;
  readonly expected: string;
}

/** Something at an offset of the text, in characters from 0. */
export interface Placed {
  readonly offset: number;
  readonly path: string;
  readonly expected: string;
}

export function inOrder(faults: readonly LocatedFault[]): readonly LocatedFault[] {
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Every fault on a line of its own. */
export function faultsText(file: string, faults: readonly LocatedFault[]): string {
  const lines = faults.map(({ line, column, path, expected }) => `  ${line}:${column} ${path}: ${expected}`);
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return [`${file} has ${count}`, ...lines].join('\n');
}
