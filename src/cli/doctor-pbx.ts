import type { Config } from '../config/schema.ts';
import { dialplanNeeds } from '../wiring/dialplan-needs.ts';
import { openPbx } from '../wiring/pbx-access.ts';
import { dialplanFindings } from './doctor-dialplan.ts';
import type { Finding, Probe } from './finding.ts';

/** The oldest Asterisk the dialplan and both media paths are run with. */
const OLDEST_ASTERISK = [22, 8] as const;
/** Minor versions, by major, that end an AudioSocket leg at a packet of comfort noise: all before these. */
const QUIET_SINCE: ReadonlyMap<number, number> = new Map([
  [22, 10],
  [23, 4],
]);

/** Beside what the dialplan itself names: without these calls do not arrive, or cannot be followed. */
const REQUIRED_MODULES = [
  'chan_pjsip.so',
  'pbx_config.so',
  'res_ari_applications.so',
  'res_ari_asterisk.so',
  'res_ari_channels.so',
  'res_ari_events.so',
  'res_stasis.so',
];
/** Without them callers cannot leave a message when nobody answers, or sound is not converted. */
const WANTED_MODULES = ['app_voicemail.so', 'codec_resample.so'];

/** Asks Asterisk over its control interface: alive, new enough, and every module that a call passes through. */
export const checkPbx: Probe = async ({ config, offices, home, ...daemon }) => {
  using pbx = await openPbx(config, home);
  await pbx.get('/applications');
  const version = versionOf(await pbx.get('/asterisk/info'));
  const running = runningModules(await pbx.get('/asterisk/modules'));
  const { modules } = await dialplanNeeds(config, daemon, offices);
  return [versionFinding(version, config.telephony.media), modulesFinding(running, modules)];
};

/** Asks the dialplan that runs whether it is the one of the configuration. */
export const checkDialplan: Probe = async ({ config, offices, home, ...daemon }) => {
  using pbx = await openPbx(config, home);
  await using dialplan = await pbx.openDialplan();
  return await dialplanFindings(dialplan, await dialplanNeeds(config, daemon, offices));
};

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

function modulesFinding(running: ReadonlySet<string>, named: readonly string[]): Finding {
  const name = 'pbx modules';
  const missing = (wanted: readonly string[]) => wanted.filter((module) => !running.has(module));
  const required = missing([...new Set([...REQUIRED_MODULES, ...named])]).filter(
    (module) => !WANTED_MODULES.includes(module),
  );
  const all = [...required, ...missing(WANTED_MODULES)];
  if (all.length === 0) return { name, status: 'ok', detail: `${running.size} running, none is missing` };
  return {
    name,
    status: required.length > 0 ? 'fail' : 'warn',
    detail: `not running: ${all.join(', ')}`,
    fix: 'Load them in modules.conf; asterisk-config/modules.conf lists what is needed.',
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
