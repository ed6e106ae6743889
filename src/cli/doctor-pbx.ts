import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/schema.ts';
import { AppError } from '../core/errors.ts';
import type { Finding, Probe } from './finding.ts';

/** The oldest Asterisk the dialplan and both media paths are run with. */
const OLDEST_ASTERISK = [22, 8] as const;
/** Minor versions, by major, that end an AudioSocket leg at a packet of comfort noise: all before these. */
const QUIET_SINCE: ReadonlyMap<number, number> = new Map([
  [22, 10],
  [23, 4],
]);

/** A wedged ARI still answers `ping`, and answers `applications` never: this is its health check. */
const HEALTH_TIMEOUT_MS = 1_000;

/** Without them calls do not arrive, or the attendant cannot be reached or followed. */
const REQUIRED_MODULES = [
  'app_dial.so',
  'chan_pjsip.so',
  'func_global.so',
  'func_groupcount.so',
  'pbx_config.so',
  'res_ari_applications.so',
  'res_ari_asterisk.so',
  'res_ari_channels.so',
  'res_ari_events.so',
  'res_stasis.so',
];
const MEDIA_MODULES = {
  audiosocket: ['chan_audiosocket.so', 'res_audiosocket.so'],
  websocket: ['chan_websocket.so', 'res_http_websocket.so'],
} as const;
/** Without them callers hear silence while they wait, or cannot leave a message when nobody answers. */
const WANTED_MODULES = ['app_voicemail.so', 'codec_resample.so', 'res_musiconhold.so'];

interface AriAccess {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/** Asks Asterisk over its control interface: alive, new enough, and every module that a call passes through. */
export const checkPbx: Probe = async ({ config, home }, signal) => {
  const access = await readAccess(config, home);
  const ask = (path: string) => get(access, path, signal);
  await ask('/applications');
  const version = versionOf(await ask('/asterisk/info'));
  const running = runningModules(await ask('/asterisk/modules'));
  return [versionFinding(version, config.telephony.media), modulesFinding(running, config.telephony.media)];
};

async function readAccess({ telephony }: Config, home: string): Promise<AriAccess> {
  if (telephony.ari) {
    const { url, username, password } = telephony.ari;
    return { url, user: username, password };
  }
  const file = join(home, 'pbx', 'ari.json');
  const parsed: unknown = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  const [url, user, password] = ['url', 'user', 'password'].map((key) => textAt(parsed, key));
  if (url === undefined || user === undefined || password === undefined) {
    throw new AppError('pbx.unreachable', `no PBX is installed here: ${file} is missing or incomplete`);
  }
  return { url, user, password };
}

async function get({ url, user, password }: AriAccess, path: string, signal: AbortSignal): Promise<unknown> {
  const timeout = AbortSignal.any([signal, AbortSignal.timeout(HEALTH_TIMEOUT_MS)]);
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  try {
    const response = await fetch(`${url}/ari${path}`, { headers: { authorization }, signal: timeout });
    if (!response.ok) throw new AppError('pbx.rejected', `${url}/ari${path} answers ${response.status}`);
    return await response.json();
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('pbx.unreachable', `no answer from ${url}/ari${path}`, { cause });
  }
}

function versionFinding(version: string | undefined, media: Config['telephony']['media']): Finding {
  const name = 'pbx version';
  const [major = 0, minor = 0] = (version ?? '').split('.').map((part) => Number.parseInt(part, 10) || 0);
  const oldest = OLDEST_ASTERISK.join('.');
  const detail = `Asterisk ${version ?? 'of an unknown version'}`;
  if (major < OLDEST_ASTERISK[0] || (major === OLDEST_ASTERISK[0] && minor < OLDEST_ASTERISK[1])) {
    return { name, status: 'fail', detail, fix: `Install Asterisk ${oldest} or newer.` };
  }
  const quiet = QUIET_SINCE.get(major);
  if (media !== 'audiosocket' || quiet === undefined || minor >= quiet) return { name, status: 'ok', detail };
  return {
    name,
    status: 'warn',
    detail: `${detail}: the attendant loses a caller whose phone sends comfort noise in pauses`,
    fix: `Install Asterisk ${major}.${quiet} or newer, or set telephony.media: websocket.`,
  };
}

function modulesFinding(running: ReadonlySet<string>, media: Config['telephony']['media']): Finding {
  const name = 'pbx modules';
  const missing = (wanted: readonly string[]) => wanted.filter((module) => !running.has(module));
  const required = missing([...REQUIRED_MODULES, ...MEDIA_MODULES[media]]);
  const wanted = missing(WANTED_MODULES);
  const fix = 'Load them in modules.conf; asterisk-config/modules.conf lists what is needed.';
  const all = [...required, ...wanted];
  if (all.length === 0) return { name, status: 'ok', detail: `${running.size} running, none is missing` };
  return {
    name,
    status: required.length > 0 ? 'fail' : 'warn',
    detail: `not running: ${all.join(', ')}`,
    fix,
  };
}

function versionOf(info: unknown): string | undefined {
  return textAt(typeof info === 'object' && info && 'system' in info ? info.system : undefined, 'version');
}

function runningModules(modules: unknown): ReadonlySet<string> {
  const list: readonly unknown[] = Array.isArray(modules) ? modules : [];
  return new Set(
    list
      .filter((module) => textAt(module, 'status') === 'Running')
      .map((module) => textAt(module, 'name') ?? ''),
  );
}

function textAt(value: unknown, key: string): string | undefined {
  const found = typeof value === 'object' && value ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? found : undefined;
}
