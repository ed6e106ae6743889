import { dirname, join } from 'node:path';
import { keepSecrets, type Secrets, STANDARD_PHONES } from '../adapters/pbx/asterisk/accounts.ts';
import { shownFolder } from '../adapters/pbx/asterisk/asterisk-commands.ts';
import { type AsteriskProcess, hostsFile, startAsterisk } from '../adapters/pbx/asterisk/asterisk-process.ts';
import { type AsteriskProgram, findAsterisk } from '../adapters/pbx/asterisk/asterisk-program.ts';
import { findRunning } from '../adapters/pbx/asterisk/find-running.ts';
import { installConfig, readTemplates } from '../adapters/pbx/asterisk/install-config.ts';
import { keepInstance, requireAddress } from '../adapters/pbx/asterisk/instance.ts';
import { clashMessage, findPortClash } from '../adapters/pbx/asterisk/port-clash.ts';
import { renderPrompts } from '../adapters/pbx/asterisk/prompts.ts';
import { renderConfig } from '../adapters/pbx/asterisk/render-config.ts';
import { leaseVariable } from '../adapters/telephony/asterisk/lease-variable.ts';
import { dialableHost, type Environment } from '../config/environment.ts';
import type { Config } from '../config/schema.ts';
import { AppError } from '../core/errors.ts';
import { countryOf } from '../countries/countries.ts';
import { type PbxSubject, pbxDirectory } from './pbx-directory.ts';
import { siteFiles } from './site-files.ts';
import { spokenPrompts } from './spoken-prompts.ts';

export type { AsteriskProcess } from '../adapters/pbx/asterisk/asterisk-process.ts';

export interface LocalPbxOptions extends Pick<PbxSubject, 'offices'> {
  readonly environment: Environment;
  /** Of the first office. */
  readonly config: Pick<Config, 'engines' | 'office' | 'telephony'>;
  /** Where `asterisk` and the cache folder are looked for. */
  readonly env: NodeJS.ProcessEnv;
  /** Dialplan added at the end, such as a test suite's counter-example. */
  readonly extraDialplan?: string;
}

/** A PBX of our own whose files are there, ready to be started; again after it has ended, too. */
export interface LocalPbx {
  /** The generated folder: `etc`, `log`, `spool` and so on. */
  readonly folder: string;
  /**
   * @param outlivesUs It goes on when this process ends, and {@link running} finds it; else it ends with it.
   * @throws AppError `pbx.unreachable`.
   */
  start(signal: AbortSignal, outlivesUs?: boolean): Promise<AsteriskProcess>;
  /** The one that runs, whoever has started it; undefined when none does. */
  running(): Promise<AsteriskProcess | undefined>;
}

/** With what has just been written for it. */
export interface PreparedPbx extends LocalPbx {
  readonly accounts: Secrets['accounts'];
}

const TEMPLATES = join(import.meta.dirname, '../../asterisk-config');

/**
 * Writes accounts, prompts and configuration under `<home>/pbx`.
 * @returns undefined when no Asterisk is installed.
 * A PBX that runs already reads them anew.
 *
 * @throws AppError `config.invalid` when the configuration names another PBX, a directory that no dialplan can hold, or
 *   ports that the PBX which runs does not have.
 */
export async function prepareLocalPbx(options: LocalPbxOptions): Promise<PreparedPbx | undefined> {
  const { environment, config, env, extraDialplan } = options;
  if (config.telephony.ari) {
    throw new AppError('config.invalid', 'telephony.ari names another PBX: take `serve`, or leave it out');
  }
  const program = await findAsterisk(env);
  if (!program) return undefined;
  const home = join(environment.home, 'pbx');
  const folder = join(home, 'asterisk');
  const running = await findRunning(program, folder);
  await keepInstance(home, environment, running !== undefined);
  const directory = pbxDirectory(options);
  const fallback = directory.fallback ?? standInFor(directory.people);
  const secrets = await keepSecrets({ ...environment, folder: home, ...withPhones(options, fallback) });
  const files = renderConfig(await readTemplates(TEMPLATES), {
    ...environment,
    audioSocketHost: dialableHost(config.telephony.audioSocket.bind),
    audioSocketPort: config.telephony.audioSocket.port ?? environment.audioSocketPort,
    supervisorHost: dialableHost(environment.bind),
    media: config.telephony.media,
    rateHz: config.telephony.audioSocket.rateHz,
    maxCalls: config.telephony.maxCalls,
    lease: leaseVariable(config.telephony.app),
    ...directory,
    fallback,
    tones: countryOf(config.office.country)?.tones ?? 'uk',
    secrets,
    paths: { folder: shownFolder(program, folder), music: program.music },
    ...(await siteFiles(environment.home, extraDialplan)),
  });
  await installConfig(folder, new Map([...files, ['hosts', hostsFile()]]), program.user);
  await renderPrompts(join(folder, 'sounds'), spokenPrompts(config), program.user);
  // Its calls go on; people and contexts are those of the configuration from the next call on.
  await running?.rx('core reload');
  return { ...pbxIn(folder, program), accounts: secrets.accounts };
}

/**
 * The PBX of a home as its last `prepareLocalPbx` has left it, without the configuration and its secrets.
 *
 * @returns undefined when no Asterisk is installed.
 */
export async function openLocalPbx(home: string, env: NodeJS.ProcessEnv): Promise<LocalPbx | undefined> {
  const program = await findAsterisk(env);
  return program && pbxIn(join(home, 'pbx', 'asterisk'), program);
}

function pbxIn(folder: string, program: AsteriskProgram): LocalPbx {
  return {
    folder,
    async start(signal, outlivesUs = false) {
      await requireAddress(dirname(folder));
      return startAsterisk({ program, folder, signal, outlivesUs });
    },
    running: () => findRunning(program, folder),
  };
}

/** Two offices may have a phone in common. */
function withPhones(
  { config, offices = [] }: LocalPbxOptions,
  fallback: readonly string[] | undefined,
): Pick<Parameters<typeof keepSecrets>[0], 'people' | 'fallback'> {
  const others = offices.map((office) => office.config);
  return {
    people: [config, ...others].flatMap(({ office }) => office.people),
    fallback: [...(fallback ?? []), ...others.flatMap(({ telephony }) => telephony.fallback ?? [])],
  };
}

/** A directory without a phone leaves the accounts that every office has. */
function standInFor(
  people: readonly { readonly extension?: string; readonly queue?: readonly string[] }[],
): readonly string[] | undefined {
  const hasPhones = people.some(({ extension, queue }) => extension !== undefined || queue !== undefined);
  return hasPhones ? undefined : STANDARD_PHONES;
}

/**
 * @param held What runs already and is meant to have its ports.
 * @throws AppError `port.taken`, with the variable that moves the port.
 */
export async function assertPortsFree(
  environment: Environment,
  { telephony }: Pick<Config, 'telephony'>,
  held: { readonly pbx: boolean; readonly daemon: boolean },
): Promise<void> {
  const audioSocket = telephony.audioSocket.port ?? environment.audioSocketPort;
  const pbx = [
    {
      port: environment.sipPort,
      protocol: 'UDP',
      purpose: 'SIP',
      variable: 'ATTENDANT_SIP_PORT',
      address: environment.sipBind,
    },
    { port: environment.ariPort, protocol: 'TCP', purpose: 'ARI', variable: 'ATTENDANT_ARI_PORT' },
  ] as const;
  const daemon = [
    { port: environment.httpPort, protocol: 'TCP', purpose: 'HTTP', variable: 'ATTENDANT_HTTP_PORT' },
    { port: audioSocket, protocol: 'TCP', purpose: 'AudioSocket', variable: 'ATTENDANT_AUDIOSOCKET_PORT' },
  ] as const;
  const supervisor = {
    port: environment.supervisorPort,
    protocol: 'TCP',
    purpose: 'supervisor',
    variable: 'ATTENDANT_SUPERVISOR_PORT',
  } as const;
  const clash = await findPortClash([...(held.pbx ? [] : pbx), ...(held.daemon ? [] : daemon), supervisor]);
  if (clash) throw new AppError('port.taken', clashMessage(clash));
}
