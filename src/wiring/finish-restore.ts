import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { databaseIn, forgottenIn, recordingsIn, spillIn, spillsIn } from './home-paths.ts';
import { markRestored } from './mark-restored.ts';

/** What a restore has unpacked and found to be whole, on its way into the home it stands in. */
export function restoredIn(home: string): string {
  return join(home, 'restored');
}

/** What is in use moves out of it under the name that is in this folder. */
export const ASIDE = 'aside';

/**
 * Puts what a restore has unpacked in its place, and what is there aside. Each step may have been made already: one that was
 * killed is finished by the next, or by the next start of a daemon, so that there is never half a home. Nothing to do is no
 * failure. Nobody may be using the home.
 *
 * @returns The folder of what was there before; undefined when there was nothing.
 * @throws the system's error.
 */
export function finishRestore(home: string): string | undefined {
  const restored = restoredIn(home);
  if (!existsSync(restored)) return undefined;
  const asides = join(restored, ASIDE);
  const [name] = readdirSync(asides);
  const aside = name === undefined ? undefined : join(asides, name);
  // The database goes last: while it stands here, what is beside the one in use belongs to that.
  if (existsSync(databaseIn(restored))) {
    const ofOld = ['-wal', '-shm', '-open', '-check.json'].map((end) => `${databaseIn(home)}${end}`);
    const taken = spillsIn(home).filter((file) => file !== spillIn(home));
    for (const place of [recordingsIn, spillIn]) exchange(place(home), place(restored), aside);
    for (const file of [...ofOld, ...taken]) putAside(file, aside);
    exchange(databaseIn(home), databaseIn(restored), aside);
  }
  // Whoever was forgotten since the backup was made is forgotten again before anything else.
  if (existsSync(forgottenIn(home))) markRestored(home);
  const kept = aside === undefined ? undefined : keep(aside, home);
  rmSync(restored, { recursive: true });
  return kept;
}

/** Where there is no replacement (any more), it has been made. */
function exchange(place: string, replacement: string, aside: string | undefined): void {
  if (!existsSync(replacement)) return;
  putAside(place, aside);
  renameSync(replacement, place);
}

function putAside(place: string, aside: string | undefined): void {
  if (aside === undefined || !existsSync(place)) return;
  const kept = join(aside, basename(place));
  // A command that looked into the home in between has made the second one.
  if (existsSync(kept)) rmSync(place, { recursive: true });
  else renameSync(place, kept);
}

function keep(aside: string, home: string): string | undefined {
  if (readdirSync(aside).length === 0) return undefined;
  const kept = join(home, basename(aside));
  renameSync(aside, kept);
  return kept;
}
