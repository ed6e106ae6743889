import type { Config } from './schema.ts';

/**
 * What belongs to the daemon as a whole, its telephone system and what it has compiled and measured since its start: a
 * reload that changes it is refused. By the keys of the file; of all offices where each speaks its own languages.
 */
export const NEEDS_RESTART: Readonly<Record<string, (config: Config) => unknown>> = {
  telephony: ({ telephony }) => telephony,
  'business.country': ({ office }) => office.country,
  'limits.maxLoopDelayMs': ({ limits }) => limits.maxLoopDelayMs,
};

/** They are compiled for all offices together: another one may have a language already. */
export const LANGUAGE_KEYS: readonly string[] = ['business.language', 'business.languages'];

/** @param key Such as `telephony.ari.url`. */
export function needsRestart(key: string): boolean {
  return [...Object.keys(NEEDS_RESTART), ...LANGUAGE_KEYS].some(
    (part) => key === part || key.startsWith(`${part}.`) || key.startsWith(`${part}[`),
  );
}
