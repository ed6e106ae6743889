import type { Command } from 'commander';
import type { Places } from '../config/places.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import type { DoctorProbes } from './finding.ts';
import type { CliOutput } from './output.ts';

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
  readonly bind: string;
}

/** A command of the program, and how it is loaded. */
export interface CommandRow {
  readonly name: string;
  readonly summary: string;
  /** Not for people: the program starts it itself. */
  readonly hidden?: boolean;
  /** Goes by the configuration, so a person is told when that is the sample's. */
  readonly readsConfig?: boolean;
  /** Only the command that is asked for is loaded, so that `calls list` does not wait for what `serve` imports. */
  readonly load: (context: CliContext) => Promise<Command>;
}

export const COMMAND_ROWS: readonly CommandRow[] = [
  {
    name: 'start',
    summary: 'set up what is missing, then run PBX and daemon in the foreground',
    load: async ({ output }) => (await import('./start.ts')).startCommand(output),
  },
  {
    name: 'serve',
    summary: 'run the daemon beside a PBX that is there',
    readsConfig: true,
    load: async ({ output }) => (await import('./serve.ts')).serveCommand(output),
  },
  {
    name: 'daemon',
    summary: 'the process that `serve` watches',
    hidden: true,
    load: async () => (await import('./daemon.ts')).daemonCommand(),
  },
  {
    name: 'call',
    summary: 'a scripted caller dials through the PBX and prints the conversation',
    load: async ({ output }) => (await import('./call.ts')).callCommand(output),
  },
  {
    name: 'calls',
    summary: 'calls and their transcripts: list, show, latency',
    load: async (context) =>
      (await import('./calls.ts')).callsCommand(context.output, settingsOf(context).home),
  },
  {
    name: 'messages',
    summary: 'messages that callers left: list',
    load: async (context) =>
      (await import('./messages.ts')).messagesCommand(context.output, settingsOf(context).home),
  },
  {
    name: 'config',
    summary: 'the configuration file: init, check, show, schema',
    load: async (context) => {
      const { configCommand } = await import('./config.ts');
      const { ownConfigFile } = await import('../config/places.ts');
      const { home, configFile: file, configFrom } = settingsOf(context);
      const ownFile = configFrom === 'variable' ? file : ownConfigFile(home);
      const { output, env, clock = systemClock } = context;
      return configCommand(output, { file, ownFile, env, clock });
    },
  },
  {
    name: 'pbx',
    summary: 'for a PBX of your own: prompts',
    load: async ({ output }) => (await import('./pbx.ts')).pbxCommand(output),
  },
  {
    name: 'doctor',
    summary: 'look at everything a call needs, and say what to do',
    readsConfig: true,
    load: async (context) => {
      const { doctorCommand } = await import('./doctor.ts');
      const { dialableHost } = await import('../config/environment.ts');
      const { home, configFile, httpPort, bind } = settingsOf(context);
      const httpAddress = `${dialableHost(bind)}:${httpPort}`;
      const probes = await context.loadProbes();
      return doctorCommand(context.output, { home, configFile, httpAddress, env: context.env, probes });
    },
  },
];

/** @throws AppError `config.invalid` when the environment is wrong. */
export function settingsOf({ env, readEnvironment }: CliContext): CliEnvironment {
  return readEnvironment(env);
}
