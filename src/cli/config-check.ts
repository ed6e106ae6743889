import { dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { checkHouse } from '../config/house.ts';
import { type CheckedConfig, checkConfig } from '../config/load.ts';
import type { LocatedFault } from '../config/located.ts';
import { officeAskedFor } from '../config/office-files.ts';
import { officesFolder } from '../config/places.ts';
import type { ConfigCommandOptions } from './config-options.ts';
import { type CliOutput, EXIT } from './output.ts';

/** `config check`: every fault of the file, at its place. */
export function configCheckCommand(output: CliOutput, { places, env, clock }: ConfigCommandOptions): Command {
  return new Command('check')
    .description('read the configuration and name every fault in it, and what is hardly meant')
    .argument('[file]', 'YAML file; without one the configuration in force, and the offices of the home')
    .option(
      '--json',
      'print { valid, faults, warnings }, each of these [{ line, column, path, expected }], with the file where it is the overlay',
    )
    .addHelpText('after', '\nExit status: 0 when the file is valid (warnings included), 2 when it is not.')
    .action(async (path: string | undefined, { json = false }: { json?: boolean }) => {
      const checked = await checkedFiles(path, { places, env, clock });
      const valid = checked.every(({ config }) => config !== undefined);
      if (!valid) output.exitCode(EXIT.badUsage);
      const [first, ...others] = checked.map(({ file, config, faults, warnings }) => {
        return { file, valid: config !== undefined, faults, warnings };
      });
      if (json) return output.json(others.length === 0 ? first : { ...first, offices: others });
      for (const office of checked) for (const line of linesOf(office)) output.line(line);
    });
}

type CheckedFile = CheckedConfig & { readonly file: string };

/** A file of the home's offices is nothing without `attendant.yaml`; any other one stands for itself. */
async function checkedFiles(
  path: string | undefined,
  { places, env, clock }: ConfigCommandOptions,
): Promise<readonly CheckedFile[]> {
  const file = path === undefined ? undefined : resolve(path);
  if (path !== undefined && file !== undefined && dirname(file) !== officesFolder(places.home))
    return [{ file: path, ...(await checkConfig(path, env, clock.wallMs())) }];
  const house = await checkHouse(places, env, clock.wallMs());
  const only = file ?? (places.office === undefined ? undefined : officeAskedFor(places).file);
  return only === undefined ? house : house.filter((office) => office.file === only);
}

function linesOf({ file, config, faults, warnings }: CheckedFile): readonly string[] {
  return [
    config ? `${file}: valid` : `${file} has ${countOf(faults, 'fault')}`,
    ...faults.map((fault) => faultLine(file, fault)),
    ...(warnings.length > 0 ? [countOf(warnings, 'warning')] : []),
    ...warnings.map((warning) => faultLine(file, warning)),
  ];
}

function countOf(list: readonly unknown[], name: string): string {
  return list.length === 1 ? `1 ${name}` : `${list.length} ${name}s`;
}

/** As compilers write it, so that editors can jump to the place. */
function faultLine(asked: string, { file = asked, line, column, path, expected }: LocatedFault): string {
  return `${file}:${line}:${column} ${path}: ${expected}`;
}
