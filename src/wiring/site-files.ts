import { readFile } from 'node:fs/promises';
import { ownDialplanFile, ownTrunksFile } from '../config/places.ts';
import { AppError } from '../core/errors.ts';

export interface SiteFiles {
  readonly extraDialplan?: string;
  readonly extraTrunks?: string;
}

/**
 * What the site has of its own, which the PBX reads behind everything else. Read at each start of the PBX.
 *
 * @param addedDialplan What somebody else adds.
 * @throws AppError `config.invalid` when a file of the site is there and cannot be read.
 */
export async function siteFiles(home: string, addedDialplan = ''): Promise<SiteFiles> {
  const dialplan = [await read(ownDialplanFile(home)), addedDialplan]
    .filter((part) => part !== '')
    .join('\n');
  const trunks = await read(ownTrunksFile(home));
  return {
    ...(dialplan === '' ? {} : { extraDialplan: dialplan }),
    ...(trunks === '' ? {} : { extraTrunks: trunks }),
  };
}

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return '';
    throw new AppError('config.invalid', `cannot read ${file}`, { cause });
  });
}
