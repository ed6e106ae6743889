import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where an instance keeps what is its own. */
export interface Places {
  /** Database, recordings, the office's own configuration, generated PBX files; absolute. */
  readonly home: string;
  /** The `attendant.yaml` in force; absolute. */
  readonly configFile: string;
  /** `variable`: `ATTENDANT_CONFIG` names it. `sample`: the office has none of its own yet. */
  readonly configFrom: 'variable' | 'home' | 'sample';
  /** Name of the office that a command is about; the first one without. */
  readonly office?: string | undefined;
}

/** What the environment names; relative paths count from the folder one is in. */
export interface NamedPlaces {
  readonly home?: string | undefined;
  readonly config?: string | undefined;
}

const CONFIG_NAME = 'attendant.yaml';

const CHECKOUT = join(import.meta.dirname, '..', '..');

/** The office of the sample: what every command reads until the home has a file of its own. An upgrade replaces it. */
export const SAMPLE_CONFIG = join(CHECKOUT, CONFIG_NAME);

/** The home that scripts/attendant.service gives the daemon. */
export const SERVICE_HOME = '/var/lib/attendant';

const DEFAULTS = { ownHome: join(CHECKOUT, 'data'), serviceHome: SERVICE_HOME };

/**
 * Where things are, for every command alike. Without `ATTENDANT_HOME` it is `data` of the checkout, unless only the
 * service's home has anything in it: a command beside the service must not say that nobody has called.
 */
export function placesOf({ home, config }: NamedPlaces, { ownHome, serviceHome } = DEFAULTS): Places {
  const isUsed = (folder: string) =>
    existsSync(join(folder, 'attendant.db')) || existsSync(join(folder, CONFIG_NAME));
  const found = !isUsed(ownHome) && isUsed(serviceHome) ? serviceHome : ownHome;
  const inForce = home === undefined ? found : resolve(home);
  if (config !== undefined) return { home: inForce, configFile: resolve(config), configFrom: 'variable' };
  const own = ownConfigFile(inForce);
  return existsSync(own)
    ? { home: inForce, configFile: own, configFrom: 'home' }
    : { home: inForce, configFile: SAMPLE_CONFIG, configFrom: 'sample' };
}

/** What a site edits; no upgrade touches it. */
export function ownConfigFile(home: string): string {
  return join(home, CONFIG_NAME);
}

/** Further offices of the house, a file each. */
export function officesFolder(home: string): string {
  return join(home, 'offices');
}

/** Carriers of the site's own, which the PBX of `./scripts/start` reads behind its own phones and trunks. */
export function ownTrunksFile(home: string): string {
  return join(home, 'pjsip-extra.conf');
}

/** Dialplan of the site's own, which the PBX of `./scripts/start` reads behind everything else. */
export function ownDialplanFile(home: string): string {
  return join(home, 'extensions-extra.conf');
}
