import { dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { loadHouse } from '../config/house.ts';
import { configInForce, yamlOf } from '../config/in-force.ts';
import { loadConfig } from '../config/load.ts';
import { officeAskedFor } from '../config/office-files.ts';
import { officesFolder } from '../config/places.ts';
import type { Config } from '../config/schema.ts';
import type { ConfigCommandOptions } from './config-options.ts';
import type { CliOutput } from './output.ts';

/** `config show`: what the daemon would run on. */
export function configShowCommand(
  output: CliOutput,
  { places, env }: Pick<ConfigCommandOptions, 'places' | 'env'>,
): Command {
  return new Command('show')
    .description('print what is in force: variables and defaults filled in, keys and passwords left out')
    .argument('[file]', 'YAML file; without one the office in force, of which --office names another')
    .option('--json', 'print it as JSON, with the keys of the file')
    .addHelpText('after', '\nExit status: 0 when the file is valid, 2 when it is not.')
    .action(async (path: string | undefined, { json = false }: { json?: boolean }) => {
      const asked = officeAskedFor(places);
      const file = path === undefined ? asked.file : resolve(path);
      const isOfHouse = path === undefined || dirname(file) === officesFolder(places.home);
      const config = isOfHouse ? await inForce(file, places, env) : await loadConfig(path, env);
      const shown = configInForce(config);
      if (json) return output.json(shown);
      output.line(`# ${path ?? asked.file}`);
      output.line(yamlOf(shown));
    });
}

async function inForce(
  file: string,
  places: ConfigCommandOptions['places'],
  env: NodeJS.ProcessEnv,
): Promise<Config> {
  const house = await loadHouse(places, env);
  return (house.find((office) => office.file === file) ?? house[0]).config;
}
