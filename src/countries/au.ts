import type { Country } from './country.ts';
import { GSM_SERVICE_CODES } from './service-codes.ts';

/**
 * Emergency numbers: ACMA, Telecommunications Numbering Plan 2015: 000, 106 for text phones, and 112, which mobile
 * networks take for 000.
 * Helpline: 13 11 14, Lifeline: Department of Health and Aged Care (health.gov.au).
 * Recording: Telecommunications (Interception and Access) Act 1979, section 6: no party may be without knowledge of it;
 * several states ask for consent.
 */
export const australia: Country = {
  code: 'AU',
  name: 'Australia',
  emergencyNumbers: ['000', '106', '112'],
  callForHelp: { medical: ['000'], danger: ['000'] },
  helpline: '131114',
  dialling: { countryCode: '61', trunkPrefix: '0', internationalPrefix: '0011' },
  serviceCodes: [...GSM_SERVICE_CODES, ...['106', '1223', '1831']],
  recording: 'all-parties',
  tones: 'au',
};
