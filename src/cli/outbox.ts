import { Command } from 'commander';
import type { ListedEntry } from '../ports/outbox.ts';
import { hasStorage, openStorage } from '../wiring/storage.ts';
import { parseLimit } from './calls.ts';
import { faultText } from './delivery-advice.ts';
import { listNothing, noDatabaseIn } from './no-database.ts';
import { officeZone, type StoredAt } from './office-zone.ts';
import type { OutboxCommandOptions } from './outbox-options.ts';
import { outboxTestCommand } from './outbox-test.ts';
import { type CliOutput, EXIT } from './output.ts';
import { localTime } from './words.ts';

interface ListOptions {
  readonly dead?: boolean;
  readonly limit: number;
  readonly json?: boolean;
}

/** `outbox`: what has to leave the house, and has not. Beside a running daemon, too. */
export function outboxCommand(output: CliOutput, options: OutboxCommandOptions): Command {
  const { at, clock } = options;
  const list = new Command('list')
    .description('mails and web hooks that have not left yet, the longest waiting first')
    .option('--dead', 'those that were given up')
    .option('--limit <n>', 'how many', parseLimit, 20)
    .option('--json', 'print the entries; times are Unix milliseconds')
    .action((asked: ListOptions) => printList(output, at, asked));
  const retry = new Command('retry')
    .description('what was given up, or waits, is tried at once as if it were new')
    .argument('[id]', 'the id of an entry, or the beginning of one')
    .option('--all', 'everything that was given up')
    .option('--json', 'print { retried }, how many')
    .addHelpText('after', '\nA running daemon takes it up within a second, else the next one does.')
    .action((id: string | undefined, asked: { all?: boolean; json?: boolean }) =>
      retryEntries(output, { at, clock }, { id, ...asked }),
    );
  return [list, retry, outboxTestCommand(output, options)].reduce(
    (command, each) => command.addCommand(each),
    new Command('outbox').description('mails and web hooks about messages: what waits, what was given up'),
  );
}

async function printList(
  output: CliOutput,
  at: StoredAt,
  { dead = false, limit, json = false }: ListOptions,
): Promise<void> {
  if (!hasStorage(at.home)) return listNothing(at.home, output, json);
  using storage = openStorage(at, { readOnly: true });
  const entries = await storage.outbox.list(dead ? 'dead' : 'waiting', limit);
  if (json) return output.json(entries);
  if (entries.length === 0) return output.line(dead ? 'nothing was given up' : 'nothing waits');
  const timeZone = await officeZone(at, output);
  for (const entry of entries) for (const line of entryLines(entry, dead, timeZone)) output.line(line);
}

function entryLines(entry: ListedEntry, isDead: boolean, timeZone: string): readonly string[] {
  const { id, kind, cause, attempts, dueAtMs, sinceMs, why } = entry;
  const next = isDead ? 'given up' : `next at ${localTime(dueAtMs, timeZone)}`;
  return [
    `${localTime(sinceMs, timeZone)}  ${kind}, ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}, ${next}`,
    ...(why === null ? [] : [`  ${faultText(why)}`]),
    `  message ${cause}`,
    `  id ${id}`,
  ];
}

async function retryEntries(
  output: CliOutput,
  { at, clock }: Pick<OutboxCommandOptions, 'at' | 'clock'>,
  {
    id,
    all = false,
    json = false,
  }: { readonly id: string | undefined; readonly all?: boolean; readonly json?: boolean },
): Promise<void> {
  if ((id === undefined) === !all) {
    output.error('expected the id of an entry, or --all');
    return output.exitCode(EXIT.badUsage);
  }
  if (!hasStorage(at.home)) {
    output.error(noDatabaseIn(at.home));
    return output.exitCode(EXIT.failure);
  }
  using storage = openStorage(at, { readOnly: false });
  const { outbox } = storage;
  const which = id === undefined ? 'dead' : [...(await beginningWith(storage.outbox, id))];
  if (which !== 'dead' && which.length !== 1) {
    const several = `${which.length} entries begin with ${id}: say more of the id`;
    output.error(which.length === 0 ? `no entry in ${at.home} begins with ${id}` : several);
    return output.exitCode(EXIT.failure);
  }
  const retried = await outbox.again(which, clock.wallMs());
  if (json) return output.json({ retried });
  output.line(retried === 1 ? '1 entry is tried again' : `${retried} entries are tried again`);
}

async function beginningWith(
  outbox: { list(which: 'waiting' | 'dead', limit: number): Promise<readonly ListedEntry[]> },
  id: string,
): Promise<readonly string[]> {
  const all = [
    ...(await outbox.list('dead', Number.MAX_SAFE_INTEGER)),
    ...(await outbox.list('waiting', Number.MAX_SAFE_INTEGER)),
  ];
  const found = all.map((entry) => entry.id).filter((each) => each.startsWith(id));
  return found.includes(id) ? [id] : found;
}
