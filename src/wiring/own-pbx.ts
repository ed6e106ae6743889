import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTemplates } from '../adapters/pbx/asterisk/install-config.ts';
import type { OwnPbx } from '../adapters/pbx/asterisk/own-pbx-dialplan.ts';
import {
  DEFAULT_PLACES,
  type OwnPbxPlaces,
  type OwnPbxSettings,
  ownPbxFiles,
  PASSWORD_VARIABLE,
  SECRET_FILES,
} from '../adapters/pbx/asterisk/own-pbx-files.ts';
import { PROMPT_FILES, renderPrompts, type SpokenPrompts } from '../adapters/pbx/asterisk/prompts.ts';
import { readWritten, writeFiles } from '../adapters/pbx/asterisk/written-files.ts';
import { leaseVariable } from '../adapters/telephony/asterisk/lease-variable.ts';
import { dialableHost } from '../config/environment.ts';
import { loadHouse } from '../config/house.ts';
import { AppError } from '../core/errors.ts';
import { recordingSettings } from '../reception/topics/recording/settings.ts';
import type { DaemonPlaces } from './dialplan-needs.ts';
import { type PbxSubject, pbxDirectory } from './pbx-directory.ts';
import { spokenPrompts } from './spoken-prompts.ts';

export type { OwnPbx } from '../adapters/pbx/asterisk/own-pbx-dialplan.ts';
export type { OwnPbxPlaces } from '../adapters/pbx/asterisk/own-pbx-files.ts';

export interface OwnPbxRequest {
  readonly kind: OwnPbx;
  /** Absolute; made when it is missing. */
  readonly folder: string;
  /** What is left out is as the last time, or the default. */
  readonly places: Partial<OwnPbxPlaces>;
  /** Files that were changed by hand are lost. */
  readonly force: boolean;
  readonly home: string;
  readonly configFile: string;
  readonly daemon: DaemonPlaces;
  readonly env: NodeJS.ProcessEnv;
}

export interface OwnPbxResult {
  readonly files: readonly string[];
  /** Those whose content is another one than before. */
  readonly renewed: readonly string[];
  /** The configuration names the PBX. */
  readonly isNamed: boolean;
}

const TEMPLATES = join(import.meta.dirname, '../../asterisk-config');
const USER = 'attendant';
const LOCAL_ARI = 'http://127.0.0.1:8088';
/** What ari.conf takes as it is: a semicolon begins a comment, and a space at an end is lost. */
const PASSWORD = /^[^\s;]+$/;

/**
 * Writes what a PBX that is there needs, from the configuration. The password of the ARI user is made once and kept in
 * the folder; the configuration may name it as `${ARI_PASSWORD}` before it exists.
 *
 * @throws AppError `config.invalid` when the configuration is wrong, or a file was changed by hand; `tool.missing`.
 */
export async function writeOwnPbx(request: OwnPbxRequest): Promise<OwnPbxResult> {
  const { kind, folder, force, env } = request;
  const password =
    env[PASSWORD_VARIABLE] || (await keptPassword(folder)) || randomBytes(24).toString('base64url');
  const [first, ...offices] = await loadHouse(request, { ...env, [PASSWORD_VARIABLE]: password });
  const { config } = first;
  const before = await readWritten(folder, []);
  const places = placesOf(before.kept, request.places);
  const settings = settingsOf({ config, offices }, { ...request, places, password });
  if (!PASSWORD.test(settings.ari.password))
    throw new AppError('config.invalid', 'the password of telephony.ari holds a space or a semicolon');
  const files = ownPbxFiles(await readAllTemplates(), settings);
  const { changed } = await readWritten(folder, [...files.keys()]);
  if (changed.length > 0 && !force) {
    const sentence = `nothing is written: changed by hand in ${folder}: ${changed.join(', ')}; keep a copy and take --force`;
    throw new AppError('config.invalid', sentence);
  }
  const kept = { for: kind, ...places };
  const renewed = await write(folder, { files, secret: SECRET_FILES, kept }, spokenPrompts(config));
  return { files: [...files.keys(), ...PROMPT_FILES], renewed, isNamed: config.telephony.ari !== undefined };
}

function placesOf(
  kept: Readonly<Record<string, string>>,
  { sounds, inside, outside }: Partial<OwnPbxPlaces>,
): OwnPbxPlaces {
  return {
    sounds: sounds ?? kept['sounds'] ?? DEFAULT_PLACES.sounds,
    inside: inside ?? kept['inside'] ?? DEFAULT_PLACES.inside,
    outside: outside ?? kept['outside'] ?? DEFAULT_PLACES.outside,
  };
}

interface Given {
  readonly kind: OwnPbx;
  readonly places: OwnPbxPlaces;
  readonly password: string;
  readonly daemon: DaemonPlaces;
}

function settingsOf(
  { config, offices }: PbxSubject,
  { kind, places, password, daemon }: Given,
): OwnPbxSettings {
  const { telephony } = config;
  const { bind, port = daemon.audioSocketPort, rateHz } = telephony.audioSocket;
  return {
    ...places,
    kind,
    ...pbxDirectory({ config, offices }),
    media: telephony.media,
    rateHz,
    audioSocket: `${dialableHost(bind)}:${port}`,
    supervisor: `http://${dialableHost(daemon.bind)}:${daemon.supervisorPort}/`,
    desk: `http://${dialableHost(daemon.bind)}:${daemon.httpPort}/desk`,
    maxCalls: telephony.maxCalls,
    lease: leaseVariable(telephony.app),
    recordings: recordingSettings.of(config.office).folder,
    mailbox: telephony.mailbox,
    ari: telephony.ari ?? { url: LOCAL_ARI, username: USER, password },
  };
}

/** From the file that an earlier run has written. */
async function keptPassword(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, 'attendant.env'), 'utf8').catch(() => '');
  return new RegExp(`^${PASSWORD_VARIABLE}=(\\S+)$`, 'm').exec(text)?.[1];
}

async function readAllTemplates(): Promise<ReadonlyMap<string, string>> {
  const join_ = join(TEMPLATES, 'join');
  const names = await readdir(join_);
  const texts = await Promise.all(
    names.map(async (name) => [`join/${name}`, await readFile(join(join_, name), 'utf8')] as const),
  );
  return new Map([...(await readTemplates(TEMPLATES)), ...texts]);
}

async function write(
  folder: string,
  files: Parameters<typeof writeFiles>[1],
  prompts: SpokenPrompts,
): ReturnType<typeof writeFiles> {
  try {
    const renewed = await writeFiles(folder, files);
    await renderPrompts(folder, prompts);
    return renewed;
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('config.invalid', `the files cannot be written into ${folder}`, { cause });
  }
}
