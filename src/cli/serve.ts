import { Command } from 'commander';
import { readEnvironment } from '../config/environment.ts';
import { loadHouse } from '../config/house.ts';
import { lockHome } from '../wiring/home-lock.ts';
import { startSupervisor } from '../wiring/supervisor.ts';
import type { CliOutput } from './output.ts';

/** The daemon under its supervisor, for an existing PBX. `start` is the same with a PBX of its own. */
export function serveCommand(output: CliOutput): Command {
  return new Command('serve')
    .description('Answer calls of the PBX that the configuration names.')
    .option('--json', 'changes nothing: the log is JSON lines already')
    .addHelpText(
      'after',
      '\nSIGTERM lets live calls finish (limits.drainMs) while new ones ring your staff’s phones; a second SIGTERM' +
        '\nhands the live ones to them too. A daemon that has taken calls and ends is started again, for ever. SIGHUP' +
        '\nreads the configuration again, as config reload does.' +
        '\n\nExit status: 0 after a stop, 1 when the daemon cannot start, as when a port is taken, 2 when the' +
        '\nconfiguration or the environment is wrong.',
    )
    .action(async () => {
      const { configFile, home, supervisorPort, bind } = readEnvironment(process.env);
      // The daemon reads it again; here its faults are told to a person, before anything runs.
      await loadHouse({ home, configFile });
      const lock = lockHome(home, 'supervisor', 'serve');
      const supervisor = await startSupervisor({
        env: process.env,
        home,
        givesUp: true,
        supervisorPort,
        bind,
        onLine: output.line,
      });
      let asked = false;
      const stop = () => {
        void supervisor.stop(asked ? 'now' : 'SIGTERM');
        asked = true;
      };
      process.on('SIGHUP', supervisor.reload);
      process.on('SIGTERM', stop);
      process.on('SIGINT', stop);
      output.exitCode(await supervisor.exited);
      lock.release();
    });
}
