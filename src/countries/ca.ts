import type { Country } from './country.ts';
import { NANP_SERVICE_CODES } from './service-codes.ts';

/**
 * Emergency numbers: CRTC, 911 and, since November 2023, 988 for a crisis. 112 as in the United States. Tones are
 * those of North America.
 * Helpline: 988, CRTC, Telecom Regulatory Policy 2022-234, and the Public Health Agency of Canada (988.ca).
 * Recording: Criminal Code, section 184 (2) (a), one party's consent.
 */
export const canada: Country = {
  code: 'CA',
  name: 'Canada',
  emergencyNumbers: ['911', '112', '988'],
  callForHelp: { medical: ['911'], danger: ['911'] },
  helpline: '988',
  dialling: { countryCode: '1', trunkPrefix: '1', internationalPrefix: '011' },
  serviceCodes: NANP_SERVICE_CODES,
  recording: 'one-party',
  tones: 'us',
};
