import { validateHeaderValue } from 'node:http';
import { AppError } from './errors.ts';

/**
 * A vendor's SDK throws for a key that cannot stand in a header wherever it happens to be, also where nobody catches.
 *
 * @throws AppError `provider.rejected`, without the key.
 */
export function checkKey(vendor: string, key: string): void {
  try {
    validateHeaderValue('authorization', key);
  } catch {
    throw new AppError('provider.rejected', `${vendor}: the key holds a character that no key has`);
  }
}
