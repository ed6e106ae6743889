import { Command, InvalidArgumentError } from 'commander';
import type { CallRecord, RecordingEvent, TurnRecord } from '../ports/call-repository.ts';
import { hasStorage, openStorage } from '../wiring/storage.ts';
import { callsHoldCommand } from './calls-hold.ts';
import { callsLatencyCommand } from './calls-latency.ts';
import { callsPlayCommand } from './calls-play.ts';
import { callsExportCommand, callsPurgeCommand } from './calls-purge.ts';
import { waterfallLines } from './calls-waterfall.ts';
import type { CliEnvironment } from './cli-context.ts';
import { type EarlierCalls, earlierLines, earlierOf } from './earlier-lines.ts';
import { findCalls } from './find-calls.ts';
import { listNothing, noDatabaseIn } from './no-database.ts';
import { officeZone, type StoredAt } from './office-zone.ts';
import { type CliOutput, EXIT } from './output.ts';
import { type PlaySound, playSound } from './play-sound.ts';
import { recordingLines } from './recording-lines.ts';
import { localTime, minutesAndSeconds, printable, table } from './words.ts';

/** `calls`: what was said in them. Reads the database beside a running daemon, and asks it about its live calls. */
export function callsCommand(
  output: CliOutput,
  at: StoredAt,
  settings: Pick<CliEnvironment, 'bind' | 'httpPort' | 'office'>,
  play: PlaySound = playSound,
): Command {
  const { home } = at;
  const list = new Command('list')
    .description('the newest calls first')
    .option('--limit <n>', 'how many', parseLimit, 20)
    .option('--json', 'print the records; times are Unix milliseconds')
    .action(async ({ limit, json = false }: { limit: number; json?: boolean }) => {
      if (!hasStorage(home)) return listNothing(home, output, json);
      using storage = openStorage(at, { readOnly: true });
      const calls = await storage.calls.listRecent(limit);
      if (json) return output.json(calls);
      if (calls.length === 0) return output.line(`no calls in ${home} yet`);
      for (const line of listLines(calls, await officeZone(at, output))) output.line(printable(line));
    });
  const show = new Command('show')
    .description(
      'one call: who said what and when, what was heard, and how long each stage of an answer took',
    )
    .argument('[id]', 'the id of a call, or the beginning of one; with --live alone: all live calls')
    .option('--live', 'what the call is doing now: the floor, words, gate, engines, and what waits for what')
    .option(
      '--json',
      'print { call, turns, recording, earlier }; times are Unix milliseconds, delays milliseconds',
    )
    .action(async (id: string | undefined, { json = false, live = false }: ShowOptions) => {
      if (live)
        return (await import('./calls-live.ts')).showLiveCalls(output, {
          id,
          json,
          settings,
          at,
          office: settings.office,
        });
      if (id === undefined) return show.error("error: missing required argument 'id'");
      await showStored(output, at, { id, json });
    });
  return new Command('calls')
    .description('calls, their transcripts, and how long answers took')
    .addCommand(list)
    .addCommand(show)
    .addCommand(callsLatencyCommand(output, at))
    .addCommand(callsPlayCommand(output, at, play))
    .addCommand(callsHoldCommand(output, at))
    .addCommand(callsExportCommand(output, at))
    .addCommand(callsPurgeCommand(output, at));
}

async function showStored(
  output: CliOutput,
  at: StoredAt,
  { id, json }: { readonly id: string; readonly json: boolean },
): Promise<void> {
  const { home } = at;
  if (!hasStorage(home)) {
    output.error(noDatabaseIn(home));
    return output.exitCode(EXIT.failure);
  }
  using storage = openStorage(at, { readOnly: true });
  const found = await findCalls(storage.calls, id);
  const [call] = found;
  if (!call || found.length > 1) {
    output.error(call ? `${found.length} calls begin with ${id}` : `no call begins with ${id}`);
    return output.exitCode(EXIT.failure);
  }
  const turns = await storage.calls.turns(call.id);
  const recording = await storage.calls.recordingOf(call.id);
  const earlier = await earlierOf(storage, call.id);
  if (json) return output.json({ call, turns, recording, earlier });
  const lines = callLines({ call, turns, recording, earlier }, await officeZone(at, output));
  for (const line of lines) output.line(printable(line));
}

interface ShowOptions {
  readonly json?: boolean;
  readonly live?: boolean;
}

/** A count of rows, as `--limit` takes it. */
export function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100_000) {
    throw new InvalidArgumentError('expected a whole number from 1 to 100000');
  }
  return limit;
}

function listLines(calls: readonly CallRecord[], timeZone: string): readonly string[] {
  const rows = calls.map((call) => [
    call.id,
    localTime(call.startedAtMs, timeZone),
    durationOf(call),
    callerOf(call),
    stateOf(call),
  ]);
  return table([['ID', 'STARTED', 'LASTED', 'FROM', 'ENDED'], ...rows]);
}

interface Shown {
  readonly call: CallRecord;
  readonly turns: readonly TurnRecord[];
  readonly recording: readonly RecordingEvent[];
  readonly earlier: EarlierCalls;
}

function callLines({ call, turns, recording, earlier }: Shown, timeZone: string): readonly string[] {
  // The attendant never says nothing.
  const isKept = !turns.some(({ speaker, text }) => speaker === 'attendant' && text === '');
  return [
    `call ${call.id}`,
    `  from ${callerOf(call)} to ${call.dialledNumber ?? 'an unknown number'}`,
    `  ${localTime(call.startedAtMs, timeZone)}, ${durationOf(call)}, ${stateOf(call)}`,
    `  ${call.chain}`,
    ...(call.summary === null ? [] : [`  ${call.summary.text} (by ${call.summary.by})`]),
    ...recordingLines(recording, call.startedAtMs),
    ...earlierLines(earlier, timeZone),
    '',
    ...(isKept ? [] : ['  what was said is not kept: transcripts is false in the configuration']),
    ...turns.flatMap((turn) => turnLines(call, turn, isKept ? '(not understood)' : '(not kept)')),
  ];
}

function turnLines(
  call: CallRecord,
  { speaker, text, heardText, atMs, delay, silencedMs }: TurnRecord,
  nothing: string,
): readonly string[] {
  const time = minutesAndSeconds(atMs - call.startedAtMs).padStart(6);
  const margin = ' '.repeat(`${time}  attendant  `.length);
  const lines = [`${time}  ${speaker.padEnd('attendant'.length)}  ${text || nothing}`];
  if (heardText !== null && heardText !== text) {
    lines.push(`${margin}heard: ${heardText === '' ? 'nothing of it' : heardText}`);
  }
  if (silencedMs !== null)
    lines.push(`${margin}silent ${Math.round(silencedMs)} ms after the caller's first sound`);
  if (delay) lines.push(...waterfallLines(delay).map((line) => margin + line));
  return lines;
}

function callerOf({ callerNumber, callerName }: CallRecord): string {
  const number = callerNumber ?? 'unknown';
  return callerName === null ? number : `${callerName} <${number}>`;
}

function stateOf({ status, endReason, transferKey }: CallRecord): string {
  const key = transferKey === null ? '' : ` (${transferKey})`;
  if (status === 'finished') return `${endReason}${key}`;
  return status === 'live' ? 'with the attendant now' : `with people now${key}`;
}

function durationOf({ startedAtMs, endedAtMs }: CallRecord): string {
  return endedAtMs === null ? 'open' : minutesAndSeconds(endedAtMs - startedAtMs);
}
