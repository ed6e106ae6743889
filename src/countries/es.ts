import type { Country } from './country.ts';
import { GSM_SERVICE_CODES } from './service-codes.ts';

/**
 * Emergency numbers: Real Decreto 903/1997 for 112, and the short numbers of the Plan Nacional de Numeración:
 * health (061), Guardia Civil (062), fire (080, 085), police (091, 092), violence against women (016), thoughts of
 * suicide (024). National numbers have no prefix.
 * Helpline: 024, Ministerio de Sanidad, línea de atención a la conducta suicida (sanidad.gob.es).
 * Recording: Tribunal Constitucional, sentencia 114/1984, by whoever takes part.
 */
export const spain: Country = {
  code: 'ES',
  name: 'Spain',
  emergencyNumbers: ['112', '016', '024', '061', '062', '080', '085', '091', '092'],
  callForHelp: { medical: ['112'], danger: ['112'] },
  helpline: '024',
  dialling: { countryCode: '34', trunkPrefix: '', internationalPrefix: '00' },
  serviceCodes: [...GSM_SERVICE_CODES, ...['010', '012', '016', '091', '092', '116', '118']],
  recording: 'one-party',
  tones: 'es',
};
