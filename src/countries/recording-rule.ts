import { COUNTRIES, countryOf } from './countries.ts';
import type { RecordingRule } from './country.ts';
import { normalizeNumber } from './normalize-number.ts';

/**
 * The strictest rule of the office's country and, where the number says it, the caller's. Of a country that nobody has written
 * it is the strictest there is.
 *
 * @param country ISO 3166-1 alpha-2 of the office.
 * @param callerNumber As it was shown; null when unknown.
 */
export function recordingRuleOf(country: string, callerNumber: string | null): RecordingRule {
  const rules = [countryOf(country)?.recording ?? 'all-parties', ...rulesOfCaller(country, callerNumber)];
  return rules.includes('all-parties') ? 'all-parties' : 'one-party';
}

function rulesOfCaller(country: string, callerNumber: string | null): readonly RecordingRule[] {
  const international = callerNumber === null ? undefined : normalizeNumber(callerNumber, country);
  if (!international?.startsWith('+')) return [];
  // Several countries may have one code.
  const there = [...COUNTRIES.values()].filter(({ dialling }) =>
    international.startsWith(`+${dialling.countryCode}`),
  );
  return there.length === 0 ? ['all-parties'] : there.map(({ recording }) => recording);
}
