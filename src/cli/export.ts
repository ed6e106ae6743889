import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Clock } from '../core/clock.ts';
import { type ExportFormat, exportData } from '../wiring/export-data.ts';
import { hasStorage, type StoredFor } from '../wiring/storage.ts';
import { noDatabaseIn } from './no-database.ts';
import { type CliOutput, EXIT } from './output.ts';
import { printable } from './words.ts';

interface ExportOptions {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly json?: true;
}

const EXPLAINED = `
json: attendant.json, calls with their turns, messages, persons, threads. csv: a file for each, which refer to each other by
id, as RFC 4180 has it, in UTF-8, with times in UTC; text that a spreadsheet would take for a formula, telephone numbers with
a plus too, has an apostrophe in front. Sound is in a \`backup\`; what is kept of one caller: \`calls export\`.`;

/** `export`: everything for other programs. Works beside a running daemon. */
export function exportCommand(
  output: CliOutput,
  { at, clock }: { readonly at: StoredFor; readonly clock: Pick<Clock, 'wallMs'> },
): Command {
  return new Command('export')
    .description('write calls, messages and persons for other programs into a new folder')
    .addOption(
      new Option('--format <format>', 'for programs, or for spreadsheets')
        .choices(['json', 'csv'])
        .makeOptionMandatory(),
    )
    .option(
      '--out <folder>',
      'empty or not there yet; left out, attendant-export-<day> in the folder you are in',
    )
    .option('--json', 'print { folder, files }')
    .addHelpText('after', EXPLAINED)
    .action(({ format, out, json }: ExportOptions) => {
      if (!hasStorage(at.home)) {
        output.error(noDatabaseIn(at.home));
        return output.exitCode(EXIT.failure);
      }
      const day = new Date(clock.wallMs()).toISOString().slice(0, 10);
      const folder = resolve(out ?? `attendant-export-${day}`);
      const files = exportData(at, folder, format);
      if (json) return output.json({ folder, files });
      output.line(printable(`${files.join(', ')} written to ${folder}`));
    });
}
