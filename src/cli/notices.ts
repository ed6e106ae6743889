import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { OVERLAY_VARIABLE } from '../config/config-source.ts';
import { unknownVariables } from '../config/environment.ts';
import type { Places } from '../config/places.ts';
import { logLine } from '../wiring/log-line.ts';
import type { CliOutput } from './output.ts';

/** Where the command line works, and what it was told. */
export interface Standpoint {
  readonly env: NodeJS.ProcessEnv;
  readonly places: Places;
}

/** Commands that go by the configuration, so that a person is told when it is the sample's. */
const BY_CONFIGURATION = ['serve', 'talk', 'eval', 'doctor', 'config check', 'config show', 'pbx files'];

/**
 * What a person should know before a command runs, on standard error so that what it prints can go into a file: a
 * variable that nothing reads, an office that is the sample's.
 */
export function tellNotices(command: Command, { env, places }: Standpoint, output: CliOutput): void {
  const { home, configFile, configFrom } = places;
  const byConfiguration = BY_CONFIGURATION.includes(wordsOf(command).join(' '));
  const sample = `${home} has no attendant.yaml, so the sample is read: ${configFile} (config init makes one)`;
  const notices = [
    ...unknownVariables(env, [configFile, env[OVERLAY_VARIABLE]].map(textOf).join('\n')),
    ...(byConfiguration && configFrom === 'sample' ? [sample] : []),
  ];
  const isJson = command.opts()['json'] === true;
  for (const notice of notices) output.error(isJson ? logLine('warn', {}, notice) : `attendant: ${notice}`);
}

/** For the end of each help. */
export function placesText({ home, configFile, configFrom }: Places): string {
  const isSample = configFrom === 'sample' ? ' (the sample)' : '';
  return `\nHome in force: ${home}\nConfiguration: ${configFile}${isSample}`;
}

/** Such as `config`, `show`, without the program's own name. */
function wordsOf(command: Command): readonly string[] {
  return command.parent ? [...wordsOf(command.parent), command.name()] : [];
}

function textOf(file: string | undefined): string {
  try {
    return file ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}
