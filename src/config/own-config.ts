import { chownSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../core/errors.ts';
import { makeFolder } from '../core/make-folder.ts';
import { ownConfigFile, type Places, SAMPLE_CONFIG } from './places.ts';

/**
 * The configuration that a running office goes by: while it would be the sample, a copy of it is put into the home
 * first, which is the site's own from then on.
 *
 * @returns the places with that file, and `made` when it was not there before.
 * @throws AppError `storage.failed` when the home cannot be written.
 */
export function withOwnConfig<Given extends Places>(places: Given): Given & { readonly made: boolean } {
  if (places.configFrom !== 'sample') return { ...places, made: false };
  const configFile = ownConfigFile(places.home);
  writeConfig(configFile, readFileSync(SAMPLE_CONFIG, 'utf8'), { replace: false });
  return { ...places, configFile, configFrom: 'home', made: true };
}

/**
 * Writes a configuration to begin with. Only its owner may read it, who is that of the folder: keys may be in it.
 *
 * @param options With `replace`, a file that is there is kept under the name that is returned.
 * @throws AppError `config.invalid` when it is there already, `storage.failed` when it cannot be written.
 */
export function writeConfig(
  file: string,
  text: string,
  { replace }: { readonly replace: boolean },
): string | undefined {
  const isThere = statSync(file, { throwIfNoEntry: false }) !== undefined;
  if (isThere && !replace) {
    throw new AppError(
      'config.invalid',
      `${file} is there already; --force replaces it and keeps the old one`,
    );
  }
  const kept = isThere ? `${file}.old` : undefined;
  try {
    makeFolder(dirname(file), 0o755);
    if (kept !== undefined) renameSync(file, kept);
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
    giveToOwnerOf(dirname(file), file);
  } catch (cause) {
    throw new AppError('storage.failed', `${file} cannot be written`, { cause });
  }
  return kept;
}

/** A file that root makes in the home of a service is the service's. */
function giveToOwnerOf(folder: string, file: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(folder);
  chownSync(file, uid, gid);
}
