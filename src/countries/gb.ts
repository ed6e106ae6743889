import type { Country } from './country.ts';
import { GSM_SERVICE_CODES } from './service-codes.ts';

/**
 * Emergency numbers: Ofcom, General Conditions of Entitlement, which name 999 and 112. The text relay's 18000 is
 * for text phones and is dialled by their app.
 * Helpline: 116 123, Samaritans: NHS, Help for suicidal thoughts (nhs.uk).
 * Recording: Investigatory Powers (Interception by Businesses etc. for Monitoring and Record-keeping Purposes)
 * Regulations 2018: callers are told.
 */
export const unitedKingdom: Country = {
  code: 'GB',
  name: 'United Kingdom',
  emergencyNumbers: ['112', '999'],
  callForHelp: { medical: ['999'], danger: ['999'] },
  helpline: '116123',
  dialling: { countryCode: '44', trunkPrefix: '0', internationalPrefix: '00' },
  serviceCodes: [...GSM_SERVICE_CODES, ...['100', '101', '105', '111', '118', '123', '141', '147', '159']],
  recording: 'one-party',
  tones: 'uk',
};
