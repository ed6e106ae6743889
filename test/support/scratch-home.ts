import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A home folder of its own, gone with the scope. */
export interface ScratchHome extends Disposable {
  readonly path: string;
  /** Its database. */
  readonly file: string;
}

export function scratchHome(): ScratchHome {
  const path = mkdtempSync(join(tmpdir(), 'attendant-home-'));
  return {
    path,
    file: join(path, 'attendant.db'),
    [Symbol.dispose]: () => rmSync(path, { recursive: true }),
  };
}
