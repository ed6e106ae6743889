import { userInfo } from 'node:os';
import { Command, Option } from 'commander';
import { readBusiness } from '../config/load.ts';
import { systemClock } from '../core/clock.ts';
import { canonicalNumber } from '../countries/same-number.ts';
import { type Hold, openHolds } from '../wiring/holds.ts';
import { hasStorage, openStorage } from '../wiring/storage.ts';

import { findCalls } from './find-calls.ts';
import { noDatabaseIn } from './no-database.ts';
import type { StoredAt } from './office-zone.ts';
import { type CliOutput, EXIT } from './output.ts';
import { parseNumber } from './parse-whose.ts';
import { printable, table } from './words.ts';

interface HoldOptions {
  readonly caller?: string;
  readonly reason?: string;
  readonly release?: true;
  readonly json?: true;
}

/** `calls hold`: what must be kept for a court, an insurance, a complaint. Works beside a running daemon. */
export function callsHoldCommand(output: CliOutput, at: StoredAt): Command {
  return new Command('hold')
    .description(
      'keep a call, or all of one caller, whatever else removes it; without either, the holds there are',
    )
    .argument('[id]', 'the id of a call, or the beginning of one')
    .addOption(
      new Option('--caller <number>', 'a telephone number, however it is written').argParser(parseNumber),
    )
    .option('--reason <text>', 'why; it is said wherever something is kept because of it')
    .option('--release', 'it is kept no longer than anything else')
    .option('--json', 'print the holds; times are Unix milliseconds')
    .addHelpText('after', '\nThe removal of what is old, `calls purge` and `persons forget` leave it.')
    .action((id: string | undefined, options: HoldOptions) => hold(output, at, { id, ...options }));
}

interface Holding extends HoldOptions {
  readonly id: string | undefined;
}

async function hold(output: CliOutput, at: StoredAt, options: Holding): Promise<void> {
  const { release, reason, json } = options;
  const what = hasStorage(at.home) ? await heldBy(at, options) : noDatabaseIn(at.home);
  if (typeof what === 'string') return fail(output, what);
  using holds = openHolds(at);
  if (what && release && !holds.release(what)) return fail(output, `there is no hold of ${what.value}`);
  if (what && !release) holds.set({ ...what, ...setBy(reason) });
  if (json) return output.json(holds.list());
  const lines = what ? [`${release ? 'released' : 'held'}: ${textOf(what)}`] : linesOf(holds.list());
  for (const line of lines) output.line(printable(line));
}

function fail(output: CliOutput, sentence: string): void {
  output.error(sentence);
  output.exitCode(EXIT.failure);
}

type What = Pick<Hold, 'kind' | 'value'>;

/** Undefined where all are asked for; a sentence where nothing is meant. */
async function heldBy(
  at: StoredAt,
  { id, caller }: Pick<Holding, 'id' | 'caller'>,
): Promise<What | string | undefined> {
  if (caller !== undefined) {
    const business = await readBusiness(at.configFile, at.env);
    return { kind: 'caller', value: canonicalNumber(caller, business?.country) };
  }
  if (id === undefined) return undefined;
  using storage = openStorage(at, { readOnly: true });
  const [call, ...more] = await findCalls(storage.calls, id);
  if (!call) return `no call begins with ${id}`;
  return more.length > 0 ? `${more.length + 1} calls begin with ${id}` : { kind: 'call', value: call.id };
}

function setBy(reason: string | undefined): Pick<Hold, 'reason' | 'by' | 'atMs'> {
  return { reason: reason ?? null, by: whoIsHere(), atMs: systemClock.wallMs() };
}

/** Null for an id without a name, as in a container. */
function whoIsHere(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}

function textOf({ kind, value }: What): string {
  return kind === 'call' ? `call ${value}` : `all of ${value}`;
}

function linesOf(holds: readonly Hold[]): readonly string[] {
  if (holds.length === 0) return ['nothing is held'];
  const rows = holds.map((hold) => [
    textOf(hold),
    new Date(hold.atMs).toISOString().slice(0, 10),
    hold.by ?? '',
    hold.reason ?? '',
  ]);
  return table([['HELD', 'SINCE', 'BY', 'BECAUSE OF'], ...rows]);
}
