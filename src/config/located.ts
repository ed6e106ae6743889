/** A fault or warning as it is shown: where it is in the file, and what is expected there. */
export interface LocatedFault {
  /** Where it is not the file that was asked for, but the one laid over it. */
  readonly file?: string;
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
  const inFile = (a?: string, b?: string) => (a ?? '').localeCompare(b ?? '');
  return faults.toSorted((a, b) => inFile(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** Every fault on a line of its own. */
export function faultsText(file: string, faults: readonly LocatedFault[]): string {
  const lines = faults.map(({ file: other, line, column, path, expected }) => {
    const place = `${line}:${column}`;
    return `  ${other === undefined ? place : `${other}:${place}`} ${path}: ${expected}`;
  });
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return [`${file} has ${count}`, ...lines].join('\n');
}
