import { resolve } from 'node:path';
import { Command } from 'commander';
import { writeSample } from '../config/own-config.ts';
import { type ConfigCommandOptions, placeForOwn } from './config-options.ts';
import type { CliOutput } from './output.ts';

/** `config init`: the sample, with its comments, as a file that is the site's own. Asks nothing. */
export function configInitCommand(
  output: CliOutput,
  { places }: Pick<ConfigCommandOptions, 'places'>,
): Command {
  const ownFile = placeForOwn(places);
  return new Command('init')
    .description('write a configuration to begin with: the sample with its comments')
    .argument('[file]', 'where to', ownFile)
    .option('--force', 'replace a file that is there; it is kept as FILE.old')
    .option('--json', 'print { file, kept }')
    .addHelpText(
      'after',
      '\nExit status: 0 when it is written, 1 when it cannot be, 2 when there is one already.',
    )
    .action((given: string, { force = false, json = false }: { force?: boolean; json?: boolean }) => {
      const file = resolve(given);
      const kept = writeSample(file, { replace: force });
      if (json) return output.json({ file, kept: kept ?? null });
      output.line(`made ${file}${kept === undefined ? '' : `; the old one is ${kept}`}`);
      output.line(
        '  next: put your office into business, hours, holidays, people and phrases; it works as it is',
      );
      output.line(`  then: ./scripts/attendant config check${file === ownFile ? '' : ` ${file}`}`);
      if (file !== ownFile) output.line(`  commands read it when ATTENDANT_CONFIG=${file} is set`);
    });
}
