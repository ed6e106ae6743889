import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import type { Places } from '../config/places.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import { addExamples } from './examples.ts';
import type { DoctorProbes } from './finding.ts';
import { placesText, tellNotices } from './notices.ts';
import type { StoredAt } from './office-zone.ts';
import { type CliOutput, EXIT, EXIT_STATUS_HELP, PATHS_HELP } from './output.ts';
import { reportFailure } from './report-failure.ts';

export interface CliContext {
  readonly output: CliOutput;
  readonly env: NodeJS.ProcessEnv;
  /** The system's when left out. */
  readonly clock?: Pick<Clock, 'wallMs'>;
  /** @throws AppError `config.invalid` when a setting of the environment is wrong. */
  readonly readEnvironment: (env: NodeJS.ProcessEnv) => CliEnvironment;
  /** What `doctor` needs of the vendors' adapters; loaded only for it. */
  readonly loadProbes: () => Promise<DoctorProbes>;
}

/** The settings that commands read themselves. */
export interface CliEnvironment extends Places {
  readonly httpPort: number;
  readonly audioSocketPort: number;
  readonly supervisorPort: number;
  readonly bind: string;
}

interface Row {
  readonly name: string;
  readonly summary: string;
  /** Not for people: the program starts it itself. */
  readonly hidden?: boolean;
  /** Only the command that is asked for is loaded, so that `calls list` does not wait for what `serve` imports. */
  readonly load: (context: CliContext) => Promise<Command>;
}

const ROWS: readonly Row[] = [
  {
    name: 'start',
    summary: 'run PBX and daemon in the foreground; ./scripts/start installs what they need first',
    load: async ({ output }) => (await import('./start.ts')).startCommand(output),
  },
  {
    name: 'serve',
    summary: 'run the daemon beside a PBX that is there',
    load: async ({ output }) => (await import('./serve.ts')).serveCommand(output),
  },
  {
    name: 'daemon',
    summary: 'the process that `serve` watches',
    hidden: true,
    load: async () => (await import('./daemon.ts')).daemonCommand(),
  },
  {
    name: 'pbx-keeper',
    summary: 'the process that keeps the PBX of `start`',
    hidden: true,
    load: async () => (await import('./pbx-keeper.ts')).pbxKeeperCommand(),
  },
  {
    name: 'call',
    summary: 'a scripted caller dials through the PBX and prints the conversation',
    load: async ({ output }) => (await import('./call.ts')).callCommand(output),
  },
  {
    name: 'talk',
    summary: 'be a caller at the keyboard, without a telephone',
    load: async (context) => {
      const { talkCommand } = await import('./talk.ts');
      const { output, env, clock = systemClock } = context;
      return talkCommand(output, { places: settingsOf(context), env, clock });
    },
  },
  {
    name: 'eval',
    summary: 'make the calls that files describe, and judge what was heard and stored',
    load: async (context) => {
      const { evalCommand } = await import('./eval.ts');
      const { output, env, clock = systemClock } = context;
      return evalCommand(output, { places: settingsOf(context), env, clock });
    },
  },
  {
    name: 'calls',
    summary: 'calls and their transcripts: list, show, latency, export, purge',
    load: async (context) => (await import('./calls.ts')).callsCommand(context.output, storedAt(context)),
  },
  {
    name: 'messages',
    summary: 'messages that callers left: list, show, play, done',
    load: async (context) =>
      (await import('./messages.ts')).messagesCommand(context.output, storedAt(context)),
  },
  {
    name: 'config',
    summary: 'the configuration file: init, check, show, schema',
    load: async (context) => {
      const { configCommand } = await import('./config.ts');
      const { output, env, clock = systemClock } = context;
      return configCommand(output, { places: settingsOf(context), env, clock });
    },
  },
  {
    name: 'pbx',
    summary: 'the telephone system: files for your own, prompts, stop, update',
    load: async (context) => {
      const { pbxCommand } = await import('./pbx.ts');
      return pbxCommand(context.output, { ...settingsOf(context), env: context.env });
    },
  },
  {
    name: 'doctor',
    summary: 'look at everything a call needs, and say what to do',
    load: async (context) => {
      const { doctorCommand } = await import('./doctor.ts');
      const { dialableHost } = await import('../config/environment.ts');
      const settings = settingsOf(context);
      const httpAddress = `${dialableHost(settings.bind)}:${settings.httpPort}`;
      const probes = await context.loadProbes();
      return doctorCommand(context.output, { ...settings, httpAddress, env: context.env, probes });
    },
  },
];

/** Runs one command line, without the program's own name. Sets the exit code; rejects only for bugs. */
export async function runProgram(argv: readonly string[], context: CliContext): Promise<void> {
  const { output } = context;
  let program: Command | undefined;
  try {
    program = await buildProgram(argv, context);
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportFailure(error, argv, output);
    // Commander has printed what is to be said: help, the version, or what is wrong with the command line.
    if (error.exitCode !== 0) output.exitCode(EXIT.badUsage);
    if (error.code === 'commander.unknownCommand') output.error(commandsThere(program, argv));
  }
}

async function buildProgram(argv: readonly string[], context: CliContext): Promise<Command> {
  const { output } = context;
  const [first, second] = argv;
  const wanted = first === 'help' ? second : first;
  const program = new Command('attendant')
    .description('A self-hosted voice server that answers an office’s telephone.')
    .version(packageVersion())
    .addHelpText('after', PATHS_HELP + EXIT_STATUS_HELP)
    .addHelpText('afterAll', () => placesInForce(context))
    .hook('preAction', (_, command) => {
      const isForPeople = !ROWS.some(({ name, hidden }) => hidden && name === wanted);
      if (isForPeople) tellNotices(command, { env: context.env, places: settingsOf(context) }, output);
    })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.line(text.trimEnd()),
      writeErr: (text) => output.error(text.trimEnd()),
    });
  for (const { name, summary, hidden = false, load } of ROWS) {
    const command = name === wanted ? await load(context) : new Command(name);
    if (name !== wanted) command.description(summary);
    program.addCommand(command.summary(summary), { hidden });
  }
  inheritSettings(program);
  addExamples(program);
  return program;
}

/** Commands are built apart from the program and know neither its output nor that it must not exit. */
function inheritSettings(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inheritSettings(command);
  }
}

function settingsOf({ env, readEnvironment }: CliContext): CliEnvironment {
  return readEnvironment(env);
}

function storedAt(context: CliContext): StoredAt {
  const { home, configFile } = settingsOf(context);
  return { home, configFile, env: context.env };
}

function placesInForce(context: CliContext): string {
  try {
    return placesText(settingsOf(context));
  } catch {
    // What is wrong with the environment is said by a command that runs.
    return '';
  }
}

/** Behind words that are no command: what there is where they stand. */
function commandsThere(program: Command | undefined, argv: readonly string[]): string {
  const hidden = ROWS.filter((row) => row.hidden).map(({ name }) => name);
  const group = program?.commands.find((command) => command.name() === argv[0]) ?? program;
  const names = group?.commands.map((command) => command.name()).filter((name) => !hidden.includes(name));
  return `commands: ${names?.join(', ')}`;
}

function packageVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  return typeof parsed === 'object' && parsed && 'version' in parsed ? String(parsed.version) : 'unknown';
}
