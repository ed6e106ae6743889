import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files of calls in a folder of their own, gone with the scope. */
export interface ScratchCases extends Disposable {
  readonly folder: string;
  /** @returns the path of the file. */
  write(name: string, text: string): string;
}

export function scratchCases(): ScratchCases {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-cases-'));
  return {
    folder,
    write(name, text) {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}
