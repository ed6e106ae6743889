import type { AsteriskConfig } from '../adapters/telephony/asterisk/config.ts';
import { countryOf } from '../countries/countries.ts';
import type { Office } from '../reception/office.ts';

/** Numbers that lead out of the PBX before anything else, and that the attendant never dials: the country's and the site's own. */
export function emergencyNumbersOf({
  office,
  telephony,
}: {
  readonly office: Pick<Office, 'country'>;
  readonly telephony: Pick<AsteriskConfig, 'emergencyNumbers'>;
}): readonly string[] {
  const known = countryOf(office.country)?.emergencyNumbers ?? [];
  return [...new Set([...known, ...telephony.emergencyNumbers])];
}
