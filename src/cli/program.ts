import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { type CliContext, settingsOf } from './cli-context.ts';
import { COMMANDS } from './commands.ts';
import { addExamples } from './examples.ts';
import { placesText, tellNotices } from './notices.ts';
import { EXIT, EXIT_STATUS_HELP, PATHS_HELP } from './output.ts';
import { reportFailure } from './report-failure.ts';

/** Runs one command line, without the program's own name. Sets the exit code; rejects only for bugs. */
export async function runProgram(line: readonly string[], given: CliContext): Promise<void> {
  const { argv: typed, context, office } = aboutOffice(line, given);
  const argv = typed[0] === 'person' ? ['persons', ...typed.slice(1)] : typed;
  const { output } = context;
  if (office !== undefined && !OF_AN_OFFICE.some((words) => words.every((word, at) => argv[at] === word))) {
    output.error('attendant: this command is about the whole house: leave --office out');
    return output.exitCode(EXIT.badUsage);
  }
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
    .option('--office <name>', 'the office that a command is about: a file of <home>/offices, without .yaml')
    .addHelpText('after', PATHS_HELP + EXIT_STATUS_HELP)
    .addHelpText('afterAll', () => placesInForce(context))
    .hook('preAction', (_, command) => {
      const isForPeople = !COMMANDS.some(({ name, hidden }) => hidden && name === wanted);
      if (isForPeople) tellNotices(command, { env: context.env, places: settingsOf(context) }, output);
    })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.line(text.trimEnd()),
      writeErr: (text) => output.error(text.trimEnd()),
    });
  for (const { name, summary, hidden = false, load } of COMMANDS) {
    const command = name === wanted ? await load(context) : new Command(name);
    if (name !== wanted) command.description(summary);
    program.addCommand(command.summary(summary), { hidden });
  }
  inheritSettings(program);
  addExamples(program);
  return program;
}

/** Commands that are about one office; every other one is about the house. */
const OF_AN_OFFICE = [
  ['calls'],
  ['messages'],
  ['desk'],
  ['hours'],
  ['persons'],
  ['export'],
  ['talk'],
  ['config', 'show'],
  ['config', 'check'],
];

interface AboutOffice {
  /** Without the office. */
  readonly argv: readonly string[];
  readonly context: CliContext;
  readonly office?: string;
}

/** A command is built for its office, before the line is parsed. */
function aboutOffice(argv: readonly string[], context: CliContext): AboutOffice {
  const end = argv.indexOf('--');
  const at = argv.findIndex((word) => word === '--office' || word.startsWith('--office='));
  const width = argv[at] === '--office' ? 2 : 1;
  const office = width === 2 ? argv[at + 1] : argv[at]?.slice('--office='.length);
  // What is left in place is complained of.
  if (at < 0 || (end >= 0 && end < at) || !office || office.startsWith('-')) return { argv, context };
  return {
    argv: argv.toSpliced(at, width),
    office,
    context: { ...context, readEnvironment: (env) => ({ ...context.readEnvironment(env), office }) },
  };
}

/** Commands are built apart from the program and know neither its output nor that it must not exit. */
function inheritSettings(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inheritSettings(command);
  }
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
  const hidden = COMMANDS.filter((row) => row.hidden).map(({ name }) => name);
  const group = program?.commands.find((command) => command.name() === argv[0]) ?? program;
  const names = group?.commands.map((command) => command.name()).filter((name) => !hidden.includes(name));
  return `commands: ${names?.join(', ')}`;
}

function packageVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  return typeof parsed === 'object' && parsed && 'version' in parsed ? String(parsed.version) : 'unknown';
}
