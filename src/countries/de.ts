import type { Country } from './country.ts';

/** Emergency numbers: Notrufverordnung, § 1. 116117 (doctors on call) and 115 (offices) are no emergency numbers. */
export const germany: Country = {
  code: 'DE',
  name: 'Germany',
  emergencyNumbers: ['110', '112'],
  dialling: { countryCode: '49', trunkPrefix: '0', internationalPrefix: '00' },
  tones: 'de',
};
