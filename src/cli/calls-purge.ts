import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { readBusiness } from '../config/load.ts';
import {
  type CallerData,
  exportCallerData,
  findCallerData,
  type Purged,
  purgeCallerData,
  type Whose,
} from '../wiring/caller-data.ts';
import { hasStorage } from '../wiring/storage.ts';
import { noDatabaseIn } from './no-database.ts';
import { officeZone, type StoredAt } from './office-zone.ts';
import { type CliOutput, EXIT } from './output.ts';
import { sameNumber } from './same-number.ts';
import { midnightOf, printable } from './words.ts';

interface PurgeOptions {
  readonly caller?: string;
  readonly before?: string;
  readonly yes?: true;
  readonly json?: true;
}

const callerOption = () =>
  new Option('--caller <number>', 'a telephone number, however it is written').argParser(parseNumber);

/** `calls purge`: what the law, or a caller, asks to be removed. Works beside a running daemon. */
export function callsPurgeCommand(output: CliOutput, at: StoredAt): Command {
  return new Command('purge')
    .description(
      'remove all that is kept of one caller, or from before a day: calls, transcripts, messages, recordings and what was said to the mailbox',
    )
    .addOption(callerOption().conflicts('before'))
    .addOption(
      new Option('--before <date>', 'what began before this day of the office, as in 2026-01-31').argParser(
        parseDate,
      ),
    )
    .option('--yes', 'do it; without it, only what would be removed is said')
    .option(
      '--json',
      'print { removed, numbers, calls, messages, openMessages, recordings, voicemails }: counts, and left',
    )
    .addHelpText(
      'after',
      '\nOpen messages are removed, too. Copies in backups are not. Exit status: 1 when something could not be removed.',
    )
    .action(async (options: PurgeOptions) => {
      const whose = await whoseOf(options, output, at);
      if (!whose) return;
      const data = findCallerData(at, whose);
      const purged = options.yes ? purgeCallerData(at, data) : undefined;
      if (options.json)
        output.json({ removed: purged !== undefined, ...countsOf(data), ...(purged && { left: purged }) });
      else for (const line of purgeLines(data, purged)) output.line(printable(line));
      if (purged && (purged.openCalls > 0 || purged.voicemailsLeft > 0 || !purged.logEmptied))
        output.exitCode(EXIT.failure);
    });
}

/** `calls export`: what a caller may ask to see. */
export function callsExportCommand(output: CliOutput, at: StoredAt): Command {
  return new Command('export')
    .description('write all that is kept of one caller into a new folder: data.json, and the recordings')
    .addOption(callerOption().makeOptionMandatory())
    .argument('<folder>', 'a folder that is empty or not there yet')
    .option(
      '--json',
      'print { folder, numbers, calls, messages, openMessages, recordings, voicemails }: counts',
    )
    .action(async (folder: string, options: { caller: string; json?: true }) => {
      const whose = await whoseOf(options, output, at);
      if (!whose) return;
      const data = findCallerData(at, whose);
      const to = resolve(folder);
      exportCallerData(at.home, data, to);
      if (options.json) return output.json({ folder: to, ...countsOf(data) });
      output.line(printable(`${countsText(data)} written to ${to}`));
    });
}

/** Undefined when there is nothing to look through, or nothing was asked for; it is said then. */
async function whoseOf(
  { caller, before }: Pick<PurgeOptions, 'caller' | 'before'>,
  output: CliOutput,
  at: StoredAt,
): Promise<Whose | undefined> {
  const complaint = hasStorage(at.home) ? undefined : noDatabaseIn(at.home);
  if (complaint === undefined && caller !== undefined) {
    const business = await readBusiness(at.configFile, at.env);
    return { isCaller: (number) => sameNumber(number, caller, business?.country) };
  }
  if (complaint === undefined && before !== undefined)
    return { beforeMs: midnightOf(before, await officeZone(at, output)) };
  output.error(complaint ?? 'say whose calls: --caller NUMBER, or --before DATE');
  output.exitCode(complaint ? EXIT.failure : EXIT.badUsage);
  return undefined;
}

function countsOf({ numbers, calls, messages, voicemails, recordings }: CallerData) {
  return {
    numbers,
    calls: calls.length,
    messages: messages.length,
    openMessages: messages.filter(({ doneAtMs }) => doneAtMs === null).length,
    recordings: recordings.length,
    voicemails: voicemails.length,
  };
}

function countsText(data: CallerData): string {
  const { numbers, calls, messages, openMessages, recordings, voicemails } = countsOf(data);
  const whose = numbers.length === 0 ? '' : ` of ${numbers.join(' and ')}`;
  const parts = [
    count(calls, 'call'),
    `${count(messages, 'message')} (${openMessages} open)`,
    count(recordings, 'recording'),
    `${count(voicemails, 'message')} in the mailbox of the PBX`,
  ];
  return `${parts.join(', ')}${whose}`;
}

function purgeLines(data: CallerData, purged: Purged | undefined): readonly string[] {
  const what = countsText(data);
  if (!purged) return [`${what} would be removed`, 'nothing was removed yet: say it again with --yes'];
  const { openCalls, voicemailsLeft, logEmptied } = purged;
  return [
    `${what} removed`,
    ...(openCalls > 0
      ? [`${count(openCalls, 'call')} of them still going on and left: say it again afterwards`]
      : []),
    ...(voicemailsLeft > 0
      ? [`${count(voicemailsLeft, 'message')} left in the mailbox: the PBX is using it, say it again`]
      : []),
    ...(logEmptied
      ? []
      : ['what was removed may still stand in attendant.db-wal, which somebody reads: say it again']),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function parseNumber(text: string): string {
  if (/\d/.test(text)) return text;
  throw new InvalidArgumentError('expected a telephone number, as in "07700 900123"');
}

function parseDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  // 30 February becomes 2 March.
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
    return text;
  throw new InvalidArgumentError('expected a day, as in 2026-01-31');
}
