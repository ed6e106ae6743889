import type { Country } from './country.ts';
import { GSM_SERVICE_CODES } from './service-codes.ts';

/**
 * Emergency numbers: Notrufverordnung, § 1. 116117 (doctors on call) and 115 (offices) are no emergency numbers.
 * Police is 110, fire and ambulance 112. Helpline: 116 123, Bundesnetzagentur, harmonised services of social
 * value, which has given it to the TelefonSeelsorge (telefonseelsorge.de).
 * Recording: StGB § 201, consent of everybody who speaks.
 */
export const germany: Country = {
  code: 'DE',
  name: 'Germany',
  emergencyNumbers: ['110', '112'],
  callForHelp: { medical: ['112'], danger: ['112', '110'] },
  helpline: '116123',
  dialling: { countryCode: '49', trunkPrefix: '0', internationalPrefix: '00' },
  serviceCodes: [...GSM_SERVICE_CODES, ...['115', '116', '118']],
  recording: 'all-parties',
  tones: 'de',
};
