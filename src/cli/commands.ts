import { join } from 'node:path';
import type { Command } from 'commander';
import { type OfficeFile, officeAskedFor } from '../config/office-files.ts';
import { officesFolder, type Places } from '../config/places.ts';
import { systemClock } from '../core/clock.ts';
import { type CliContext, settingsOf } from './cli-context.ts';
import type { StoredAt } from './office-zone.ts';

/** One command of the program. */
export interface CommandRow {
  readonly name: string;
  readonly summary: string;
  /** Not for people: the program starts it itself. */
  readonly hidden?: boolean;
  /** Only the command that is asked for is loaded, so that `calls list` does not wait for what `serve` imports. */
  readonly load: (context: CliContext) => Promise<Command>;
}

/** What the program can do, in the order of its help. */
export const COMMANDS: readonly CommandRow[] = [
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
    summary: 'calls and their transcripts: list, show, latency, play, hold, export, purge',
    load: async (context) => {
      const { callsCommand } = await import('./calls.ts');
      return callsCommand(context.output, await storedAt(context), settingsOf(context));
    },
  },
  {
    name: 'messages',
    summary: 'messages that callers left: list, show, play, claim, done, note, resend',
    load: async (context) =>
      (await import('./messages.ts')).messagesCommand(context.output, await storedAt(context)),
  },
  {
    name: 'desk',
    summary: 'who takes calls, and who is away: show, attendant, staff, hours, away, back',
    load: async (context) => {
      const { deskCommand } = await import('./desk.ts');
      const { output, clock = systemClock } = context;
      return deskCommand(output, await storedAt(context), { clock });
    },
  },
  {
    name: 'hours',
    summary: 'when the office is open, and why a call is answered as it is: show, why',
    load: async (context) => {
      const { hoursCommand } = await import('./hours.ts');
      const { output, clock = systemClock } = context;
      return hoursCommand(output, await storedAt(context), { places: settingsOf(context), clock });
    },
  },
  {
    name: 'outbox',
    summary: 'mails and web hooks about messages: list, retry, test',
    load: async (context) => {
      const { outboxCommand } = await import('./outbox.ts');
      const { output, env, clock = systemClock } = context;
      return outboxCommand(output, { at: await storedAt(context), places: settingsOf(context), env, clock });
    },
  },
  {
    name: 'persons',
    summary: 'persons the office knows: import, list, export, forget',
    load: async (context) =>
      (await import('./persons.ts')).personsCommand(context.output, await storedAt(context)),
  },
  {
    name: 'backup',
    summary: 'calls, messages and sound in one file, while calls go on',
    load: async (context) => {
      const { backupCommand } = await import('./backup.ts');
      const { output, clock = systemClock } = context;
      return backupCommand(output, { home: settingsOf(context).home, clock });
    },
  },
  {
    name: 'restore',
    summary: 'put a backup into the home',
    load: async (context) => {
      const { restoreCommand } = await import('./restore.ts');
      const { output, clock = systemClock } = context;
      return restoreCommand(output, { home: settingsOf(context).home, clock });
    },
  },
  {
    name: 'export',
    summary: 'calls, messages and persons for other programs: JSON or CSV',
    load: async (context) => {
      const { exportCommand } = await import('./export.ts');
      const { output, clock = systemClock } = context;
      return exportCommand(output, { at: await storedAt(context), clock });
    },
  },
  {
    name: 'config',
    summary: 'the configuration file: init, check, show, docs, schema, reload',
    load: async (context) => {
      const { configCommand } = await import('./config.ts');
      const { output, env, clock = systemClock } = context;
      const places = settingsOf(context);
      return configCommand(output, { places, env, clock }, places);
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

async function storedAt(context: CliContext): Promise<StoredAt> {
  const places = settingsOf(context);
  const { tenant, file } = await officeOf(places);
  return { home: places.home, tenant, configFile: file, env: context.env };
}

/** What callers left an office whose file is gone can still be looked at, and removed. */
async function officeOf(places: Places): Promise<OfficeFile> {
  try {
    return officeAskedFor(places);
  } catch (error) {
    const { home, office = '' } = places;
    const { keepsDataOf } = await import('../wiring/storage.ts');
    if (!keepsDataOf({ home, tenant: office })) throw error;
    return { tenant: office, file: join(officesFolder(home), `${office}.yaml`) };
  }
}
