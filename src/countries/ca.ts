import type { Country } from './country.ts';

/** Emergency numbers: CRTC, 911 and, since November 2023, 988 for a crisis. 112 as in the United States. Tones are those of North America. */
export const canada: Country = {
  code: 'CA',
  name: 'Canada',
  emergencyNumbers: ['911', '112', '988'],
  dialling: { countryCode: '1', trunkPrefix: '1', internationalPrefix: '011' },
  tones: 'us',
};
