import type { Country } from './country.ts';
import { GSM_SERVICE_CODES } from './service-codes.ts';

/**
 * Emergency numbers: ComReg, National Numbering Conventions. Phones ring there as in the United Kingdom (ITU-T
 * E.180, supplement 2).
 * Helpline: 116 123, Samaritans: HSE, Mental health supports and services (hse.ie).
 * Recording: Postal and Telecommunications Services Act 1983, section 98, as amended in 1993: one party's consent.
 */
export const ireland: Country = {
  code: 'IE',
  name: 'Ireland',
  emergencyNumbers: ['112', '999'],
  callForHelp: { medical: ['112', '999'], danger: ['112', '999'] },
  helpline: '116123',
  dialling: { countryCode: '353', trunkPrefix: '0', internationalPrefix: '00' },
  serviceCodes: [...GSM_SERVICE_CODES, ...['114', '118', '141']],
  recording: 'one-party',
  tones: 'uk',
};
