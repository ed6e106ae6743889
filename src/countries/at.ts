import type { Country } from './country.ts';
import { GSM_SERVICE_CODES } from './service-codes.ts';

/**
 * Emergency numbers: the emergency services of the KEM-V 2009. Beside fire (122), police (133) and ambulance (144)
 * they are leaking gas (128), mountain rescue (140), doctors on call (141), a person to talk to (142) and the line
 * for the young (147).
 * Helpline: 142, an emergency service of the same KEM-V (telefonseelsorge.at).
 * Recording: StGB § 120 (2): what was recorded of a conversation goes to nobody without the speaker's consent.
 */
export const austria: Country = {
  code: 'AT',
  name: 'Austria',
  emergencyNumbers: ['112', '122', '128', '133', '140', '141', '142', '144', '147'],
  callForHelp: { medical: ['144', '112'], danger: ['112', '133'] },
  helpline: '142',
  dialling: { countryCode: '43', trunkPrefix: '0', internationalPrefix: '00' },
  serviceCodes: [...GSM_SERVICE_CODES, ...['116', '118', '120', '123', '140', '141', '142', '147']],
  recording: 'all-parties',
  tones: 'at',
};
