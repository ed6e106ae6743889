import { Command } from 'commander';
import { readEnvironment } from '../config/environment.ts';
import { startSupervisor } from '../wiring/supervisor.ts';
import type { CliOutput } from './output.ts';

/** The daemon under its supervisor, for an existing PBX. `start` is the same with a PBX of its own. */
export function serveCommand(output: CliOutput): Command {
  return new Command('serve')
    .description('Answer calls of the PBX that the configuration names.')
    .addHelpText(
      'after',
      '\nSIGTERM lets live calls finish (limits.drainMs) while new ones ring people; a second SIGTERM hands them to people.' +
        '\nExit status: 0 after a stop, 1 when the daemon keeps failing, 2 when configuration or a port is wrong.',
    )
    .action(async () => {
      const { supervisorPort } = readEnvironment(process.env);
      const supervisor = await startSupervisor({ env: process.env, supervisorPort, onLine: output.line });
      let asked = false;
      const stop = () => {
        void supervisor.stop(asked ? 'now' : 'SIGTERM');
        asked = true;
      };
      process.on('SIGTERM', stop);
      process.on('SIGINT', stop);
      output.exitCode(await supervisor.exited);
    });
}
