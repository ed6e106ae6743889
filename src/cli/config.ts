import { Command } from 'commander';
import { configCheckCommand } from './config-check.ts';
import { configInitCommand } from './config-init.ts';
import type { ConfigCommandOptions } from './config-options.ts';
import { configSchemaCommand } from './config-schema.ts';
import { configShowCommand } from './config-show.ts';
import type { CliOutput } from './output.ts';

/** `config`: everything about the file an operator writes. */
export function configCommand(output: CliOutput, options: ConfigCommandOptions): Command {
  return new Command('config')
    .description('the configuration file')
    .addCommand(configInitCommand(output, options))
    .addCommand(configCheckCommand(output, options))
    .addCommand(configShowCommand(output, options))
    .addCommand(configSchemaCommand(output));
}
