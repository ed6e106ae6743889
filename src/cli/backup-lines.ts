import type { BackupManifest } from '../wire/records/backup-manifest.ts';
import type { Progress, TellProgress } from '../wiring/backup-task.ts';
import type { CliOutput } from './output.ts';

const STEPS: Readonly<Record<Progress['step'], string>> = {
  database: 'copying the database',
  sound: 'writing',
  check: 'opening what was written',
};
/** Work that is shorter says nothing. */
const EVERY_MS = 2000;

/** What a backup holds, in words. */
export function backupLine({ rows, recordings }: BackupManifest): string {
  const counts = new Map(Object.entries(rows));
  const count = (table: string, noun: string) => plural(counts.get(table) ?? 0, noun);
  return `${count('calls', 'call')}, ${count('messages', 'message')}, ${count('persons', 'person')}, ${plural(recordings, 'recording')}`;
}

/** Says on standard error how far it is, every two seconds. */
export function tellSometimes(output: CliOutput): TellProgress {
  let saidMs = performance.now();
  return ({ step, done }) => {
    if (performance.now() - saidMs < EVERY_MS) return;
    saidMs = performance.now();
    output.error(`${STEPS[step]}: ${Math.floor(done * 100)} %`);
  };
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
