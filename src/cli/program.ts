import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { logLine } from '../wiring/log-line.ts';
import { type CliContext, COMMAND_ROWS, settingsOf } from './command-rows.ts';
import { addExamples } from './examples.ts';
import { noticesFor } from './notices.ts';
import { EXIT, EXIT_STATUS_HELP, PATHS_HELP } from './output.ts';
import { reportFailure } from './report-failure.ts';

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
  const program = new Command('attendant')
    .description('A self-hosted voice server that answers an office’s telephone.')
    .version(packageVersion())
    .addHelpText('after', PATHS_HELP + EXIT_STATUS_HELP)
    .addHelpText('afterAll', () => placesInForce(context))
    .hook('preAction', (_, action) => tell(action, context))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.line(text.trimEnd()),
      writeErr: (text) => output.error(text.trimEnd()),
    });
  const [first, second] = argv;
  const wanted = first === 'help' ? second : first;
  for (const { name, summary, hidden = false, load } of COMMAND_ROWS) {
    const command = name === wanted ? await load(context) : new Command(name);
    if (name !== wanted) command.description(summary);
    program.addCommand(command.summary(summary), { hidden });
  }
  inheritSettings(program);
  addExamples(program);
  return program;
}

/** Said on standard error before the command runs, so that what it prints can go into a file. */
function tell(action: Command, context: CliContext): void {
  const names = namesOf(action);
  const row = COMMAND_ROWS.find(({ name }) => name === names[0]);
  if (row?.hidden) return;
  const isAboutSample = ['config init', 'config schema'].includes(names.join(' '));
  const readsConfig = row?.name === 'config' ? !isAboutSample : row?.readsConfig === true;
  for (const notice of noticesFor(context.env, settingsOf(context), readsConfig)) {
    const isJson = action.opts()['json'] === true;
    context.output.error(isJson ? logLine('warn', {}, notice) : `attendant: ${notice}`);
  }
}

/** Such as `config`, `show`, without the program's own name. */
function namesOf(command: Command): readonly string[] {
  return command.parent ? [...namesOf(command.parent), command.name()] : [];
}

function placesInForce(context: CliContext): string {
  try {
    const { home, configFile, configFrom } = settingsOf(context);
    const isSample = configFrom === 'sample' ? ' (the sample)' : '';
    return `\nHome in force: ${home}\nConfiguration: ${configFile}${isSample}`;
  } catch {
    // What is wrong with the environment is said by a command that runs.
    return '';
  }
}

/** Behind the words that are no command, what there is where they stand. */
function commandsThere(program: Command | undefined, argv: readonly string[]): string {
  const group = program?.commands.find((command) => command.name() === argv[0]) ?? program;
  const names = group?.commands.map((command) => command.name()).filter((name) => name !== 'daemon') ?? [];
  return `commands: ${names.join(', ')}`;
}

/** Commands are built apart from the program and know neither its output nor that it must not exit. */
function inheritSettings(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inheritSettings(command);
  }
}

function packageVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  return typeof parsed === 'object' && parsed && 'version' in parsed ? String(parsed.version) : 'unknown';
}
