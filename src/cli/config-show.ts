import { Command } from 'commander';
import { configInForce, yamlOf } from '../config/in-force.ts';
import { loadConfig } from '../config/load.ts';
import type { ConfigCommandOptions } from './config-options.ts';
import type { CliOutput } from './output.ts';

/** `config show`: what the daemon would run on. */
export function configShowCommand(
  output: CliOutput,
  { places, env }: Pick<ConfigCommandOptions, 'places' | 'env'>,
): Command {
  return new Command('show')
    .description('print what is in force: variables and defaults filled in, keys and passwords left out')
    .argument('[file]', 'YAML file', places.configFile)
    .option('--json', 'print it as JSON, with the keys of the file')
    .addHelpText('after', '\nExit status: 0 when the file is valid, 2 when it is not.')
    .action(async (path: string, { json = false }: { json?: boolean }) => {
      const shown = configInForce(await loadConfig(path, env));
      if (json) return output.json(shown);
      output.line(`# ${path}`);
      output.line(yamlOf(shown));
    });
}
