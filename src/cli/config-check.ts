import { Command } from 'commander';
import { checkConfig } from '../config/load.ts';
import type { LocatedFault } from '../config/located.ts';
import type { ConfigCommandOptions } from './config-options.ts';
import { type CliOutput, EXIT } from './output.ts';

/** `config check`: every fault of the file, at its place. */
export function configCheckCommand(output: CliOutput, { places, env, clock }: ConfigCommandOptions): Command {
  return new Command('check')
    .description('read the configuration and name every fault in it, and what is hardly meant')
    .argument('[file]', 'YAML file', places.configFile)
    .option(
      '--json',
      'print { valid, faults, warnings }, each of these [{ line, column, path, expected }], with the file where it is the overlay',
    )
    .addHelpText('after', '\nExit status: 0 when the file is valid (warnings included), 2 when it is not.')
    .action(async (path: string, { json = false }: { json?: boolean }) => {
      const { config, faults, warnings } = await checkConfig(path, env, clock.wallMs());
      const valid = config !== undefined;
      if (!valid) output.exitCode(EXIT.badUsage);
      if (json) return output.json({ file: path, valid, faults, warnings });
      output.line(valid ? `${path}: valid` : `${path} has ${countOf(faults, 'fault')}`);
      for (const fault of faults) output.line(faultLine(path, fault));
      if (warnings.length > 0) output.line(countOf(warnings, 'warning'));
      for (const warning of warnings) output.line(faultLine(path, warning));
    });
}

function countOf(list: readonly unknown[], name: string): string {
  return list.length === 1 ? `1 ${name}` : `${list.length} ${name}s`;
}

/** As compilers write it, so that editors can jump to the place. */
function faultLine(asked: string, { file = asked, line, column, path, expected }: LocatedFault): string {
  return `${file}:${line}:${column} ${path}: ${expected}`;
}
