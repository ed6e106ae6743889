import Sqlite from 'better-sqlite3';
import { isDamage } from './storage-error.ts';

/**
 * Whether every page of the file is what SQLite has written. It reads the whole file, which takes seconds for a year of
 * calls: for a thread of its own. Nobody who writes meanwhile is held up.
 */
export function isSound(file: string): boolean {
  const db = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    return db.pragma('quick_check(1)', { simple: true }) === 'ok';
  } catch (error) {
    // Damage may be found while the first page is read.
    if (isDamage(error)) return false;
    throw error;
  } finally {
    db.close();
  }
}
