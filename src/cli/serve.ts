import { Command } from 'commander';
import { readEnvironment } from '../config/environment.ts';
import { loadConfig } from '../config/load.ts';
import { startSupervisor } from '../wiring/supervisor.ts';
import type { CliOutput } from './output.ts';

/** The daemon under its supervisor, for an existing PBX. `start` is the same with a PBX of its own. */
export function serveCommand(output: CliOutput): Command {
  return new Command('serve')
    .description('Answer calls of the PBX that the configuration names.')
    .option('--json', 'as always: every line of the log is JSON')
    .addHelpText(
      'after',
      "\nSIGTERM lets live calls finish (limits.drainMs) while new ones make your staff's phones ring; a second SIGTERM" +
        '\nhands the live ones over too.' +
        '\nExit status: 0 after a stop, 1 when a port is taken or the daemon keeps failing, 2 when the configuration' +
        '\nor the environment is wrong.',
    )
    .action(async () => {
      const { configFile, home, supervisorPort, bind } = readEnvironment(process.env);
      // The daemon reads it again; here its faults are told to a person, before anything runs.
      await loadConfig(configFile);
      const supervisor = await startSupervisor({
        env: process.env,
        home,
        supervisorPort,
        bind,
        onLine: output.line,
      });
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
