import type { Country } from './country.ts';
import { NANP_SERVICE_CODES } from './service-codes.ts';

/**
 * Emergency numbers: 47 CFR part 9 for 911, to be dialled without a prefix (Kari's Law); 47 CFR part 52 for 988,
 * the crisis line. 112 is what visitors dial: mobile networks take it for 911, a carrier of fixed lines may refuse
 * it.
 * Helpline: 988, 47 CFR 52.200 and SAMHSA, 988 Suicide & Crisis Lifeline (988lifeline.org).
 * Recording: 18 U.S.C. § 2511 (2) (d) asks for one party's consent, and a dozen states for everybody's, such as
 * California, Penal Code § 632: the strictest counts.
 */
export const unitedStates: Country = {
  code: 'US',
  name: 'United States',
  emergencyNumbers: ['911', '112', '988'],
  callForHelp: { medical: ['911'], danger: ['911'] },
  helpline: '988',
  dialling: { countryCode: '1', trunkPrefix: '1', internationalPrefix: '011' },
  serviceCodes: NANP_SERVICE_CODES,
  recording: 'all-parties',
  tones: 'us',
};
