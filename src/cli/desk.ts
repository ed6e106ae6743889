import { userInfo } from 'node:os';
import { Command } from 'commander';
import { loadConfig } from '../config/load.ts';
import type { Clock } from '../core/clock.ts';
import type { DeskEntry } from '../ports/desk-repository.ts';
import { untilByKeys } from '../reception/desk/until.ts';
import type { Office } from '../reception/office.ts';
import { hasStorage, openStorage } from '../wiring/storage.ts';
import { listNothing, noDatabaseIn } from './no-database.ts';
import type { StoredAt } from './office-zone.ts';
import { type CliOutput, EXIT } from './output.ts';
import { localTime, printable } from './words.ts';

interface Options {
  readonly for?: string;
  readonly until?: string;
  readonly json?: boolean;
}

const EXPLAINED = `
The same is dialled at a desk phone: telephony.codes says which codes. A running daemon knows it within two seconds.
\`hours why\` says who answers now, and why.`;

/** `desk`: who takes calls, and who is away, as staff have said it. Works beside a running daemon. */
export function deskCommand(
  output: CliOutput,
  at: StoredAt,
  { clock }: { readonly clock: Pick<Clock, 'wallMs'> },
): Command {
  const show = new Command('show')
    .description('what staff have said, as far as it counts now')
    .option('--json', 'print the entries; times are Unix milliseconds')
    .action(({ json = false }: Options) => showDesk(output, at, { json, nowMs: clock.wallMs() }));
  const keep = (entryOf: (office: Office, word: Word) => DeskEntry | string, options: Options) =>
    keepWord(output, at, { ...options, entryOf, nowMs: clock.wallMs() });
  const takes = (takes: 'attendant' | 'staff' | null) => (options: Options) =>
    keep(({ people }, word) => {
      const about = options.for ?? null;
      if (about !== null && !people.some(({ key }) => key === about)) return `--for ${about}`;
      return { kind: 'switch', about, takes, ...word };
    }, options);
  const withTime = (command: Command) =>
    command
      .option('--until <time>', 'until then, such as 14:00; without it until somebody says otherwise')
      .option('--json', 'print the entry');
  const forWhom = [
    '--for <key>',
    'a department or person of the directory; the whole office without it',
  ] as const;
  const absence = (isBack: boolean) => (key: string, options: Options) =>
    keep(({ people }, word) => {
      if (!people.some((person) => person.key === key)) return key;
      return { kind: 'absence', about: key, ...word, ...(isBack && { untilMs: word.atMs }) };
    }, options);
  const commands = [
    show,
    withTime(new Command('attendant').description('the attendant takes all calls'))
      .option(...forWhom)
      .action(takes('attendant')),
    withTime(new Command('staff').description("the staff's phones ring first"))
      .option(...forWhom)
      .action(takes('staff')),
    new Command('hours')
      .description('who takes calls is as `answering` and the hours say, again')
      .option(...forWhom)
      .option('--json', 'print the entry')
      .action(takes(null)),
    withTime(new Command('away').description('somebody is away, and callers are told until when'))
      .argument('<key>', 'of the directory')
      .action(absence(false)),
    new Command('back')
      .description('somebody is back')
      .argument('<key>', 'of the directory')
      .option('--json', 'print the entry')
      .action(absence(true)),
  ];
  return commands.reduce(
    (command, each) => command.addCommand(each),
    new Command('desk').description('who takes calls, and who is away').addHelpText('after', EXPLAINED),
  );
}

type Word = Pick<DeskEntry, 'by' | 'atMs' | 'untilMs'>;

async function showDesk(
  output: CliOutput,
  at: StoredAt,
  { json, nowMs }: { readonly json: boolean; readonly nowMs: number },
): Promise<void> {
  if (!hasStorage(at.home)) return listNothing(at.home, output, json);
  using storage = openStorage(at, { readOnly: true });
  const entries = (await storage.desk.list()).filter(
    (entry) =>
      (entry.untilMs === null || entry.untilMs > nowMs) && !(entry.kind === 'switch' && entry.takes === null),
  );
  if (json) return output.json(entries);
  if (entries.length === 0) return output.line('nobody has said anything: the hours and `answering` count');
  const office = await officeIn(at);
  for (const entry of entries) output.line(printable(sentenceOf(entry, office)));
}

interface Keeping extends Options {
  readonly entryOf: (office: Office, word: Word) => DeskEntry | string;
  readonly nowMs: number;
}

async function keepWord(
  output: CliOutput,
  at: StoredAt,
  { entryOf, until, json = false, nowMs }: Keeping,
): Promise<void> {
  if (!hasStorage(at.home)) return fail(output, noDatabaseIn(at.home));
  const office = await officeIn(at);
  const untilMs = until === undefined ? null : untilByKeys(until.replace(':', ''), { office, nowMs });
  if (untilMs === undefined) return fail(output, `--until ${until}: expected a time such as 14:00`);
  const entry = entryOf(office, { by: whoIsHere(), atMs: nowMs, untilMs });
  if (typeof entry === 'string') {
    const keys = office.people.map(({ key }) => key).join(', ');
    return fail(output, `${entry}: expected a key of people: ${keys}`);
  }
  using storage = openStorage(at, { readOnly: false });
  await storage.desk.put(entry);
  if (json) return output.json(entry);
  output.line(printable(sentenceOf(entry, office)));
}

function sentenceOf(entry: DeskEntry, { people, timeZone }: Office): string {
  const { about, untilMs, atMs, by } = entry;
  const name = people.find(({ key }) => key === about)?.name ?? about;
  const until = untilMs === null ? 'until somebody says otherwise' : `until ${localTime(untilMs, timeZone)}`;
  const said = `(said ${localTime(atMs, timeZone)}${by === null ? '' : ` by ${by}`})`;
  if (entry.kind === 'absence')
    return untilMs !== null && untilMs <= atMs ? `${name} is back` : `${name} is away ${until} ${said}`;
  const of = about === null ? 'all calls' : `the calls for ${name}`;
  if (entry.takes === null) return `${of}: as the hours and \`answering\` say`;
  return entry.takes === 'attendant'
    ? `the attendant takes ${of} ${until} ${said}`
    : `phones ring first for ${of} ${until} ${said}`;
}

async function officeIn({ configFile, env }: StoredAt): Promise<Office> {
  return (await loadConfig(configFile, env)).office;
}

function fail(output: CliOutput, why: string): void {
  output.error(printable(why));
  output.exitCode(EXIT.failure);
}

/** Null for an id without a name, as in a container. */
function whoIsHere(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}
