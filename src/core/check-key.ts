import { validateHeaderValue } from 'node:http';
import { AppError } from './errors.ts';

/**
 * A vendor's SDK throws for a key that cannot stand in a header wherever it happens to be, also where nobody catches.
 *
 * @param key Undefined where a server of one's own needs none.
 * @throws AppError `provider.rejected`, without the key.
 */
export function checkKey(vendor: string, key: string | undefined): void {
  if (key === undefined) return;
  try {
    validateHeaderValue('authorization', key);
  } catch {
    throw new AppError('provider.rejected', `${vendor}: the key holds a character that no key has`);
  }
}
