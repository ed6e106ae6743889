import { Command } from 'commander';
import { readEnvironment } from '../config/environment.ts';
import { AppError } from '../core/errors.ts';
import { endHouse } from '../wiring/end-pbx.ts';
import { holderOf } from '../wiring/home-lock.ts';
import type { CliOutput } from './output.ts';

/** `pbx stop`: the way to end the telephone system of `start` when `start` is not there any more. */
export function pbxStopCommand(output: CliOutput): Command {
  return new Command('stop')
    .description(
      'end the PBX of ./scripts/start, its keeper, and a start or a daemon that is left; live calls end',
    )
    .option('--json', 'print { home, ended }')
    .addHelpText(
      'after',
      '\nExample: ./scripts/attendant pbx stop' +
        '\n\nExit status: 0 when nothing of it runs any more, 1 when `serve` runs on this home, which has another PBX.',
    )
    .action(async ({ json = false }: { json?: boolean }) => {
      const { home } = readEnvironment(process.env);
      const supervisor = holderOf(home, 'supervisor');
      if (supervisor?.command === 'serve') {
        throw new AppError(
          'home.taken',
          `serve runs on ${home} and answers for another PBX: stop that service`,
        );
      }
      const ended = await endHouse(home);
      if (json) output.json({ home, ended });
      else output.line(ended.length === 0 ? `nothing runs on ${home}` : `ended: ${ended.join(', ')}`);
    });
}
