import type { Country } from './country.ts';
import { GSM_SERVICE_CODES } from './service-codes.ts';

/**
 * Emergency numbers: Arcep's list of numéros d'urgence: health (15), police (17), fire (18), by text (114),
 * nowhere to sleep (115), children in danger (119), air and sea rescue (191, 196), abduction and attack alerts
 * (197), missing children (116000). With them 3114, thoughts of suicide.
 * Helpline: 3114, Ministère de la Santé, numéro national de prévention du suicide (3114.fr).
 * Recording: Code pénal, article 226-1, consent of whoever speaks.
 */
export const france: Country = {
  code: 'FR',
  name: 'France',
  emergencyNumbers: ['112', '114', '115', '119', '15', '17', '18', '191', '196', '197', '3114', '116000'],
  callForHelp: { medical: ['112', '15'], danger: ['112', '17'] },
  helpline: '3114',
  dialling: { countryCode: '33', trunkPrefix: '0', internationalPrefix: '00' },
  serviceCodes: [...GSM_SERVICE_CODES, ...['115', '116', '118', '119']],
  recording: 'all-parties',
  tones: 'fr',
};
