import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { nearestTo } from '../config/did-you-mean.ts';
import { writeConfig } from '../config/own-config.ts';
import {
  isTemplate,
  TEMPLATE_LANGUAGES,
  TEMPLATES,
  type Template,
  type TemplateLanguage,
  templateText,
} from '../config/templates.ts';
import { AppError } from '../core/errors.ts';
import { type ConfigCommandOptions, placeForOwn } from './config-options.ts';
import type { CliOutput } from './output.ts';

interface Options {
  readonly force?: boolean;
  readonly json?: boolean;
  readonly language?: TemplateLanguage;
}

const EXPLAINED = `
clinic, office (lawyers, accountants, …) and dentist show all that such an office needs, with comments; without one it
is the small sample. A file that is called like a template is written as ./clinic.

Exit status: 0 when it is written, 1 when it cannot be, 2 when there is one already.`;

/** `config init`: a configuration to begin with, as a file that is the site's own. Asks nothing. */
export function configInitCommand(
  output: CliOutput,
  { places }: Pick<ConfigCommandOptions, 'places'>,
): Command {
  const ownFile = placeForOwn(places);
  return new Command('init')
    .description('write a configuration to begin with, with its comments')
    .argument('[template]', `${TEMPLATES.join(', ')}; the sample without one`)
    .argument('[file]', `where to; ${ownFile} without it`)
    .addOption(new Option('--language <language>', 'of the template').choices([...TEMPLATE_LANGUAGES]))
    .option('--force', 'replace a file that is there; it is kept as FILE.old')
    .option('--json', 'print { file, kept }')
    .addHelpText('after', EXPLAINED)
    .action((first: string | undefined, second: string | undefined, options: Options) => {
      const { template, file: given = ownFile } = askedFor(first, second, options);
      const file = resolve(given);
      const kept = writeConfig(file, templateText(template, options.language), {
        replace: options.force ?? false,
      });
      if (options.json) return output.json({ file, kept: kept ?? null });
      output.line(`made ${file}${kept === undefined ? '' : `; the old one is ${kept}`}`);
      output.line(
        '  next: put your office into business, hours, holidays, people and phrases; it works as it is',
      );
      output.line(`  then: ./scripts/attendant config check${file === ownFile ? '' : ` ${file}`}`);
      if (file !== ownFile) output.line(`  commands read it when ATTENDANT_CONFIG=${file} is set`);
    });
}

interface AskedFor {
  readonly template?: Template;
  readonly file?: string | undefined;
}

/** One argument is a template or a file. */
function askedFor(first: string | undefined, second: string | undefined, options: Options): AskedFor {
  if (first !== undefined && isTemplate(first)) return { template: first, file: second };
  const near = first === undefined ? undefined : nearestTo(first, TEMPLATES);
  if (near !== undefined)
    throw new AppError('config.invalid', `there is no template ${first}: did you mean ${near}?`);
  if (second !== undefined || options.language !== undefined)
    throw new AppError('config.invalid', `expected a template first: ${TEMPLATES.join(', ')}`);
  return { file: first };
}
