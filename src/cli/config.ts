import { Command } from 'commander';
import type { CliEnvironment } from './cli-context.ts';
import { configCheckCommand } from './config-check.ts';
import { configDocsCommand } from './config-docs.ts';
import { configInitCommand } from './config-init.ts';
import type { ConfigCommandOptions } from './config-options.ts';
import { configReloadCommand } from './config-reload.ts';
import { configSchemaCommand } from './config-schema.ts';
import { configShowCommand } from './config-show.ts';
import type { CliOutput } from './output.ts';

/** `config`: everything about the file an operator writes. */
export function configCommand(
  output: CliOutput,
  options: ConfigCommandOptions,
  settings: CliEnvironment,
): Command {
  return new Command('config')
    .description('the configuration file')
    .addCommand(configInitCommand(output, options))
    .addCommand(configCheckCommand(output, options))
    .addCommand(configShowCommand(output, options))
    .addCommand(configDocsCommand(output))
    .addCommand(configSchemaCommand(output))
    .addCommand(configReloadCommand(output, settings, options.env));
}
