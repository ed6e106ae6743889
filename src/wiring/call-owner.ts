import type { Config } from '../config/schema.ts';
import type { CallOwner } from '../ports/call-repository.ts';

/** Whose the calls of a configuration are, also after a restart: those of another daemon or another PBX are not touched. */
export function callOwnerOf({ telephony }: Pick<Config, 'telephony'>): CallOwner {
  const { vendor, app, ari } = telephony;
  return { daemon: app, system: ari === undefined ? `${vendor}, our own` : `${vendor} at ${ari.url}` };
}
