import { readFile } from 'node:fs/promises';
import { ownDialplanFile } from '../config/places.ts';
import { AppError } from '../core/errors.ts';

/**
 * What the site has of its own, which the PBX reads behind everything else, and what somebody else adds. Read at each
 * start of the PBX.
 *
 * @throws AppError `config.invalid` when the site's file is there and cannot be read.
 */
export async function siteDialplan(home: string, added = ''): Promise<{ readonly extraDialplan?: string }> {
  const file = ownDialplanFile(home);
  const own = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return '';
    throw new AppError('config.invalid', `cannot read ${file}`, { cause });
  });
  const text = [own, added].filter((part) => part !== '').join('\n');
  return text === '' ? {} : { extraDialplan: text };
}
