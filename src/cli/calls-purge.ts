import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { readBusiness } from '../config/load.ts';
import { sameNumber } from '../countries/same-number.ts';
import {
  type CallerData,
  exportCallerData,
  findCallerData,
  type Purged,
  purgeCallerData,
  type Whose,
} from '../wiring/caller-data.ts';
import { forgetCaller } from '../wiring/forget-caller.ts';
import { becauseOf } from '../wiring/held.ts';
import type { Hold } from '../wiring/holds.ts';
import { hasStorage } from '../wiring/storage.ts';
import { noDatabaseIn } from './no-database.ts';
import { officeZone, type StoredAt } from './office-zone.ts';
import { type CliOutput, EXIT } from './output.ts';
import { parseDate, parseNumber } from './parse-whose.ts';

import { midnightOf, printable } from './words.ts';

export interface PurgeOptions {
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
      'remove all that is kept of one caller, or from before a day: calls, transcripts, messages, recordings what was said to the mailbox, and persons',
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
      'print { removed, numbers, calls, messages, openMessages, recordings, voicemails, persons }: counts, and left',
    )
    .addHelpText(
      'after',
      '\nOpen messages are removed, too. Copies in backups are not. Exit status: 1 when something could not be removed.',
    )
    .action((options: PurgeOptions) => removeData(output, at, options));
}

/** Removes what is meant, or says what would be removed. */
export async function removeData(output: CliOutput, at: StoredAt, options: PurgeOptions): Promise<void> {
  const whose = await whoseOf(options, output, at);
  if (!whose) return;
  const data = findCallerData(at, whose, whose.country);
  if (data.holds.length > 0 && options.caller !== undefined) return refuseHeld(data.holds, output);
  const purged = options.yes ? purge(at, data, { ...options, country: whose.country }) : undefined;
  if (options.json)
    output.json({ removed: purged !== undefined, ...countsOf(data), ...(purged && { left: purged }) });
  else for (const line of purgeLines(data, purged)) output.line(printable(line));
  if (purged && !isAllGone(purged)) output.exitCode(EXIT.failure);
}

function isAllGone({ openCalls, voicemailsLeft, logEmptied }: Purged): boolean {
  return openCalls === 0 && voicemailsLeft === 0 && logEmptied;
}

/** `calls export`: what a caller may ask to see. */
export function callsExportCommand(output: CliOutput, at: StoredAt): Command {
  return new Command('export')
    .description('write all that is kept of one caller into a new folder: data.json, and the recordings')
    .addOption(callerOption().makeOptionMandatory())
    .argument('<folder>', 'a folder that is empty or not there yet')
    .option(
      '--json',
      'print { folder, numbers, calls, messages, openMessages, recordings, voicemails, persons }: counts',
    )
    .action((folder: string, options: { caller: string; json?: true }) =>
      writeData(output, at, { ...options, folder }),
    );
}

/** Writes all that is kept of one caller into a folder. */
export async function writeData(
  output: CliOutput,
  at: StoredAt,
  { folder, json, caller }: { readonly folder: string; readonly caller: string; readonly json?: true },
): Promise<void> {
  const whose = await whoseOf({ caller }, output, at);
  if (!whose) return;
  const data = findCallerData(at, whose, whose.country);
  const to = resolve(folder);
  exportCallerData(at.home, data, to);
  if (json) return output.json({ folder: to, ...countsOf(data) });
  output.line(printable(`${countsText(data)} written to ${to}`));
}

/** Who may not be forgotten, and why. */
function refuseHeld(holds: readonly Hold[], output: CliOutput): void {
  for (const hold of holds) output.error(printable(`nothing was removed: kept ${becauseOf(hold)}`));
  output.error('`calls hold --release` ends a hold');
  output.exitCode(EXIT.failure);
}

/** A caller is forgotten for good, also by older backups; what is old is removed as it is. */
function purge(
  at: StoredAt,
  data: CallerData,
  { caller, country }: Pick<PurgeOptions, 'caller'> & { readonly country: string | undefined },
): Purged {
  const { home, tenant } = at;
  return caller === undefined
    ? purgeCallerData(at, data)
    : forgetCaller({ home, tenant, number: caller, country }, data);
}

/** Undefined when there is nothing to look through, or nothing was asked for; it is said then. */
async function whoseOf(
  { caller, before }: Pick<PurgeOptions, 'caller' | 'before'>,
  output: CliOutput,
  at: StoredAt,
): Promise<(Whose & { readonly country: string | undefined }) | undefined> {
  const complaint = hasStorage(at.home) ? undefined : noDatabaseIn(at.home);
  if (complaint === undefined && caller !== undefined) {
    const country = (await readBusiness(at.configFile, at.env))?.country;
    return { isCaller: (number) => sameNumber(number, caller, country), country };
  }
  if (complaint === undefined && before !== undefined) {
    const country = (await readBusiness(at.configFile, at.env))?.country;
    return { beforeMs: midnightOf(before, await officeZone(at, output)), country };
  }
  output.error(complaint ?? 'say whose calls: --caller NUMBER, or --before DATE');
  output.exitCode(complaint ? EXIT.failure : EXIT.badUsage);
  return undefined;
}

function countsOf({ numbers, calls, messages, voicemails, recordings, persons }: CallerData) {
  return {
    numbers,
    calls: calls.length,
    messages: messages.length,
    openMessages: messages.filter(({ doneAtMs }) => doneAtMs === null).length,
    recordings: recordings.length,
    voicemails: voicemails.length,
    persons: persons.length,
  };
}

function countsText(data: CallerData): string {
  const { numbers, calls, messages, openMessages, recordings, voicemails, persons } = countsOf(data);
  const whose = numbers.length === 0 ? '' : ` of ${numbers.join(' and ')}`;
  const parts = [
    count(calls, 'call'),
    `${count(messages, 'message')} (${openMessages} open)`,
    count(recordings, 'recording'),
    `${count(voicemails, 'message')} in the mailbox of the PBX`,
    ...(persons > 0 ? [count(persons, 'person')] : []),
  ];
  return `${parts.join(', ')}${whose}`;
}

function purgeLines(data: CallerData, purged: Purged | undefined): readonly string[] {
  const what = countsText(data);
  const kept = data.holds.map((hold) => `kept ${becauseOf(hold)}`);
  if (!purged)
    return [`${what} would be removed`, ...kept, 'nothing was removed yet: say it again with --yes'];
  const { openCalls, voicemailsLeft, logEmptied } = purged;
  return [
    `${what} removed`,
    ...kept,
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
