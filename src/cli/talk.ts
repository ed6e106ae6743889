import { createInterface } from 'node:readline';
import { Command, InvalidArgumentError, Option } from 'commander';
import { loadHouse, type OfficeConfig } from '../config/house.ts';
import { officeAskedFor } from '../config/office-files.ts';
import type { Places } from '../config/places.ts';
import type { Clock } from '../core/clock.ts';
import { CHAT } from '../reception/channel.ts';
import { entrancesOf } from '../reception/entrance.ts';
import type { Entrance } from '../reception/office.ts';
import { isSpoken, spokenTags } from '../wiring/spoken-languages.ts';
import { openTalk, type Talk, type TalkTurn } from '../wiring/talk.ts';
import { openMemoryStorage, openTalkStorage } from '../wiring/talk-storage.ts';
import { SAMPLE_CALLER } from './call.ts';
import { type LocalMoment, parseMoment, unixOf } from './local-moment.ts';
import type { CliOutput } from './output.ts';
import { talkJson, talkLines } from './talk-text.ts';

interface TalkCommandOptions {
  readonly places: Places;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Pick<Clock, 'wallMs'>;
  /** What the caller writes, line by line. */
  readonly input?: AsyncIterable<string>;
}

interface Options {
  readonly from: string;
  readonly at?: LocalMoment;
  readonly json?: boolean;
  readonly store?: boolean;
  readonly greeting?: boolean;
  readonly channel: 'phone' | 'chat';
  readonly language?: string;
  readonly entrance?: string;
}

const EXPLAINED = `
Each line is a turn of the caller: words; # and keys, such as #1 or #02079460123; an empty line for a silence.
The caller hangs up at the end of the input (Ctrl-D). The time stands still.

With --json one line of JSON answers each line:
  {"said":[…],"alarm":null|"medical"|"danger"|"suicide","leave":null|{"next","key"},"stored":[…],"state":{…}}
and with --store a last one: {"end":true,"stored":[…]}.`;

/** `talk`: the caller is at the keyboard. Neither a PBX nor an engine of sound is started. */
export function talkCommand(output: CliOutput, command: TalkCommandOptions): Command {
  return new Command('talk')
    .description('be a caller at the keyboard: the receptionist answers in writing, without a telephone')
    .option('--from <number>', 'the number to show; "anonymous" withholds it', SAMPLE_CALLER)
    .option('--at <time>', 'the time at the office, such as 2026-12-21T10:00; now without one', parseMoment)
    .addOption(
      new Option('--channel <channel>', 'how the conversation comes')
        .choices(['phone', 'chat'])
        .default('phone'),
    )
    .option(
      '--language <tag>',
      'the language it begins in, such as de; that of the office without one',
      parseLanguage,
    )
    .option(
      '--entrance <number>',
      'the number that was dialled: the office that has it answers, and what its `entrances` say counts',
    )
    .option('--json', 'print one line of JSON for each line, as below')
    .option('--store', 'keep call and messages in the database, not only in memory')
    .option('--greeting', 'print what is said first, too')
    .addHelpText('after', EXPLAINED)
    .action((options: Options) => runTalk(output, command, options));
}

async function runTalk(
  output: CliOutput,
  { places, env, clock, input }: TalkCommandOptions,
  {
    from,
    at,
    json = false,
    store = false,
    greeting = false,
    channel,
    language,
    entrance: entranceNumber,
  }: Options,
): Promise<void> {
  const { tenant, config, entrance } = await officeOf(entranceNumber, places, env);
  await using storage = store ? openTalkStorage({ home: places.home, tenant }) : openMemoryStorage();
  const talk = await openTalk(config, {
    storage,
    callerNumber: from,
    nowMs: at === undefined ? clock.wallMs() : unixOf(at, config.office.timeZone),
    ...(channel === 'chat' ? { channel: CHAT } : {}),
    ...(language === undefined ? {} : { language }),
    ...(entranceNumber === undefined ? {} : { dialled: { number: entranceNumber, entrance } }),
    onLost: (label, error) => output.error(`${label}: ${error.message}; the rules answer from here on`),
  });
  const print = (turn: TalkTurn) => {
    if (json) output.line(talkJson(turn));
    else for (const line of talkLines(turn)) output.line(line);
  };
  const first = await talk.greet();
  if (greeting) print(first);
  for await (const line of input ?? linesOfStdin(json)) print(await hear(talk, line));
  const stored = await talk.hangUp();
  if (store && json) output.line(JSON.stringify({ end: true, stored }));
  else if (store) for (const line of talkLines({ said: [], leave: null, stored })) output.line(line);
}

/** Who answers: the office of the number that was dialled, or the one that was asked for. */
async function officeOf(
  dialled: string | undefined,
  places: Places,
  env: NodeJS.ProcessEnv,
): Promise<OfficeConfig & { readonly entrance?: Entrance | undefined }> {
  const house = await loadHouse(places, env);
  const { tenant } = officeAskedFor(places);
  const asked = house.find((office) => office.tenant === tenant) ?? house[0];
  if (dialled === undefined) return asked;
  const met = entrancesOf(house.map((whole) => ({ whole, ...whole.config.office })))(dialled);
  return met ? { ...met.office.whole, entrance: met.entrance } : asked;
}

async function hear(talk: Talk, line: string): Promise<TalkTurn> {
  const [, keys] = /^#([0-9*#]+)\s*$/.exec(line.trim()) ?? [];
  return keys === undefined ? talk.say(line) : talk.press(keys);
}

/** A prompt only where somebody reads it. */
function linesOfStdin(json: boolean): AsyncIterable<string> {
  const isPerson = process.stdin.isTTY && process.stdout.isTTY && !json;
  const lines = createInterface({
    input: process.stdin,
    ...(isPerson ? { output: process.stdout, prompt: 'caller     ' } : {}),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  return isPerson ? prompted(lines) : lines;
}

async function* prompted(lines: ReturnType<typeof createInterface>): AsyncGenerator<string> {
  lines.prompt();
  for await (const line of lines) {
    yield line;
    lines.prompt();
  }
}

function parseLanguage(tag: string): string {
  if (isSpoken(tag)) return tag;
  throw new InvalidArgumentError(`expected a language that the attendant speaks; languages: ${spokenTags()}`);
}
