import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Clock } from '../core/clock.ts';
import { runBackupTask } from '../wiring/backup-task.ts';
import { hasStorage } from '../wiring/storage.ts';
import { backupLine, tellSometimes } from './backup-lines.ts';
import { noDatabaseIn } from './no-database.ts';
import { type CliOutput, EXIT } from './output.ts';
import { printable } from './words.ts';

const EXPLAINED = `
It holds calls, messages, persons and the sound of messages, of one moment, and is opened again before it has its name. Only
this user may read it. It is a plain tar archive, which \`tar tvf\` lists. Your configuration, what the PBX of \`start\` keeps
(accounts, mailbox), and keys are files of their own, which you copy as they are.`;

/** `backup`: the database and the sound of a home in one file. Works beside a running daemon. */
export function backupCommand(
  output: CliOutput,
  { home, clock }: { readonly home: string; readonly clock: Pick<Clock, 'wallMs'> },
): Command {
  return new Command('backup')
    .description('copy all calls, messages and sound into one file while calls go on, and open it again')
    .argument('<file>', 'a file that is not there yet')
    .option('--json', 'print { file, madeAtMs, schema, rows, recordings, missing }')
    .addHelpText('after', EXPLAINED)
    .action(async (name: string, { json = false }: { json?: boolean }) => {
      if (!hasStorage(home)) {
        output.error(noDatabaseIn(home));
        return output.exitCode(EXIT.failure);
      }
      const file = resolve(name);
      const manifest = await runBackupTask({ home, file, nowMs: clock.wallMs() }, tellSometimes(output));
      if (json) return output.json({ file, ...manifest });
      output.line(printable(`${backupLine(manifest)} in ${file}: whole, and opened again`));
      if (manifest.missing.length > 0)
        output.error(
          `${manifest.missing.length} recordings that messages refer to are not in the home and not in the backup`,
        );
    });
}
