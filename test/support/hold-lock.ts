import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Another program with the write lock of a database, as an editor with an unsaved change has it. */
export interface HeldLock extends AsyncDisposable {
  /** Lets go and ends; what it wrote is thrown away. */
  release(): Promise<void>;
}

const SCRIPT = `
  import Sqlite from 'better-sqlite3';
  const db = new Sqlite(process.argv[1]);
  db.pragma('journal_mode = WAL');
  db.exec('BEGIN IMMEDIATE');
  process.stdout.write('held');
  process.stdin.resume().on('end', () => { db.exec('ROLLBACK'); db.close(); });`;

/** Resolves when the lock is held. */
export async function holdLock(file: string): Promise<HeldLock> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await Promise.race([once(child.stdout, 'data'), failure(child)]);
  const release = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.stdin.end();
    await ended;
  };
  return { release, [Symbol.asyncDispose]: release };
}

async function failure(child: ChildProcess): Promise<never> {
  await once(child, 'exit');
  throw new Error('the program that was to hold the lock has ended');
}
