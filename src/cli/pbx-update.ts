import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Command } from 'commander';
import { findFetchedAsterisk } from '../wiring/fetched-asterisk.ts';
import type { CliOutput } from './output.ts';

/** Set-up is bash, and so is its renewal: it has to work before there is a Node to run anything else. */
const SCRIPT = join(import.meta.dirname, '../../scripts/update-pbx');

/** `pbx update`: the Asterisk that `start` has fetched gets no updates from the system it runs on. */
export function pbxUpdateCommand(output: CliOutput): Command {
  return new Command('update')
    .description('renew the Asterisk that ./scripts/start has fetched')
    .option('--json', 'print { version, asOf }: what is in place afterwards, and the day Debian was asked')
    .addHelpText(
      'after',
      '\nAsks Debian whether it has newer packages, fetches a new Asterisk beside the old one and puts it in its place.' +
        '\nA PBX that is running goes on with the old one until it is started again. Needs root.' +
        '\n\nExample: sudo ./scripts/attendant pbx update' +
        '\n\nExit status: 0 when it is the newest now, 1 when not, 3 when none can be set up here.',
    )
    .action(async ({ json = false }: { json?: boolean }) => {
      output.exitCode(await run());
      if (!json) return;
      const fetched = await findFetchedAsterisk(process.env);
      const asOf = fetched?.asOf.toISOString().slice(0, 10) ?? null;
      output.json({ version: fetched?.version ?? null, asOf });
    });
}

function run(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  spawn(SCRIPT, { stdio: 'inherit' })
    .once('exit', (code) => resolve(code ?? 1))
    .once('error', reject);
  return promise;
}
