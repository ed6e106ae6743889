import { Command } from 'commander';
import { checkConfig } from '../config/load.ts';
import type { ConfigCommandOptions } from './config-options.ts';
import { type CliOutput, EXIT } from './output.ts';

/** `config check`: every fault of the file, at its place. */
export function configCheckCommand(
  output: CliOutput,
  { file, env }: Pick<ConfigCommandOptions, 'file' | 'env'>,
): Command {
  return new Command('check')
    .description('read the configuration and name every fault in it')
    .argument('[file]', 'YAML file', file)
    .option('--json', 'print { valid, faults: [{ line, column, path, expected }] }')
    .addHelpText('after', '\nExit status: 0 when the file is valid, 2 when it is not.')
    .action(async (path: string, { json = false }: { json?: boolean }) => {
      const { config, faults } = await checkConfig(path, env);
      const valid = config !== undefined;
      if (json) output.json({ file: path, valid, faults });
      else if (valid) output.line(`${path}: valid`);
      else output.line(`${path} has ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}`);
      if (!json) for (const fault of faults) output.line(faultLine(path, fault));
      if (!valid) output.exitCode(EXIT.badUsage);
    });
}

/** As compilers write it, so that editors can jump to the place. */
function faultLine(
  file: string,
  { line, column, path, expected }: { line: number; column: number; path: string; expected: string },
): string {
  return `${file}:${line}:${column} ${path}: ${expected}`;
}
