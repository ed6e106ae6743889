import type { Country } from './country.ts';
import { GSM_SERVICE_CODES } from './service-codes.ts';

/**
 * Emergency numbers: Verordnung über Fernmeldedienste, emergency services: police (117), fire (118), ambulance
 * (144), a person to talk to (143) and the line for the young (147). With them poisoning (145) and air rescue
 * (1414).
 * Helpline: 143, an emergency service of the same ordinance (143.ch).
 * Recording: StGB article 179ter, consent of the others.
 */
export const switzerland: Country = {
  code: 'CH',
  name: 'Switzerland',
  emergencyNumbers: ['112', '117', '118', '143', '144', '145', '147', '1414'],
  callForHelp: { medical: ['144', '112'], danger: ['112', '117'] },
  helpline: '143',
  dialling: { countryCode: '41', trunkPrefix: '0', internationalPrefix: '00' },
  serviceCodes: [...GSM_SERVICE_CODES, ...['116', '140', '143', '147']],
  recording: 'all-parties',
  tones: 'ch',
};
