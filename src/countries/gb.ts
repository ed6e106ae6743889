import type { Country } from './country.ts';

/**
 * Emergency numbers: Ofcom, General Conditions of Entitlement, which name 999 and 112. The text relay's 18000 is for
 * text phones and is dialled by their app.
 */
export const unitedKingdom: Country = {
  code: 'GB',
  name: 'United Kingdom',
  emergencyNumbers: ['112', '999'],
  dialling: { countryCode: '44', trunkPrefix: '0', internationalPrefix: '00' },
  tones: 'uk',
};
