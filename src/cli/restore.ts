import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Clock } from '../core/clock.ts';
import { restoreBackup } from '../wiring/restore.ts';
import { backupLine, tellSometimes } from './backup-lines.ts';
import type { CliOutput } from './output.ts';
import { printable } from './words.ts';

const EXPLAINED = `
Nothing may run on the home: stop the service first. The file is unpacked beside what is there and opened before anything is
exchanged; a file that is cut, changed or of a newer version is refused. What was there is put into a folder of the home,
before-restore-…, which you delete when you are sure. A backup of an older version is brought up to date by the next start.`;

/** `restore`: what `backup` has written, put back. */
export function restoreCommand(
  output: CliOutput,
  { home, clock }: { readonly home: string; readonly clock: Pick<Clock, 'wallMs'> },
): Command {
  return new Command('restore')
    .description('put a backup into the home, which nothing may be running on')
    .argument('<file>', 'what `backup` has written')
    .option(
      '--replace',
      'set aside what is in the home; without it, a home with calls or messages is left alone',
    )
    .option('--json', 'print { home, aside, madeAtMs, schema, rows, recordings, missing }')
    .addHelpText('after', EXPLAINED)
    .action((name: string, { replace = false, json = false }: { replace?: boolean; json?: boolean }) => {
      const file = resolve(name);
      const { manifest, aside } = restoreBackup(
        { home, file, replace, nowMs: clock.wallMs() },
        tellSometimes(output),
      );
      if (json) return output.json({ home, aside: aside ?? null, ...manifest });
      output.line(printable(`${backupLine(manifest)} restored into ${home}`));
      if (aside !== undefined) output.line(printable(`what was there before is in ${aside}`));
    });
}
