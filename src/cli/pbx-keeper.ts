import { Command } from 'commander';
import { readEnvironment } from '../config/environment.ts';
import { runPbxKeeper } from '../wiring/pbx-keeper.ts';

/** The process that keeps the PBX of `start`. Not for people: `start` begins it, `pbx stop` ends it. */
export function pbxKeeperCommand(): Command {
  return new Command('pbx-keeper')
    .description('The process that keeps the PBX of `start`.')
    .action(async () => {
      const stop = new AbortController();
      process.on('SIGTERM', () => stop.abort()).on('SIGINT', () => stop.abort());
      // A terminal that is closed is no reason to end telephones.
      process.on('SIGHUP', () => {});
      await runPbxKeeper(readEnvironment(process.env).home, stop.signal);
    });
}
