import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A restore has brought back what there was at the time of its backup, and nobody has looked through it yet. */
export function markRestored(home: string): void {
  writeFileSync(markIn(home), '', { mode: 0o600 });
}

export function isRestored(home: string): boolean {
  return existsSync(markIn(home));
}

export function unmarkRestored(home: string): void {
  rmSync(markIn(home), { force: true });
}

function markIn(home: string): string {
  return join(home, 'restored-not-looked-through');
}
