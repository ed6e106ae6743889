import { Command } from 'commander';
import { configJsonSchema } from '../config/json-schema.ts';
import type { CliOutput } from './output.ts';

/** `config schema`: what editors complete and check by. */
export function configSchemaCommand(output: CliOutput): Command {
  return new Command('schema')
    .description('print a JSON Schema of the configuration, for editors')
    .option('--json', 'changes nothing: the schema is JSON already')
    .addHelpText(
      'after',
      '\nFor editors with the YAML language server, as the first line of attendant.yaml:' +
        '\n  # yaml-language-server: $schema=attendant.schema.json',
    )
    .action(() => output.json(configJsonSchema()));
}
