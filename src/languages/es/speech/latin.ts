import type { ConversationLanguage } from '../../../conversation/conversation-language.ts';
import { SPANISH } from './spanish.ts';
import { type LatinCountry, latinSpoken } from './spoken/latin.ts';

const PESO = { $: 'peso, pesos, centavo, centavos' };

const COUNTRIES: readonly LatinCountry[] = [
  { tag: 'es-mx', country: '52', currencies: PESO, hasPoint: true },
  { tag: 'es-ar', country: '54', currencies: PESO },
  { tag: 'es-cl', country: '56', currencies: PESO },
  { tag: 'es-co', country: '57', currencies: PESO },
  { tag: 'es-pe', country: '51', hasPoint: true },
  { tag: 'es-us', country: '1', hasPoint: true },
  { tag: 'es-419', country: '52', hasPoint: true },
];

/** Spanish as it is spoken in the countries of America. */
export const LATIN: readonly ConversationLanguage[] = COUNTRIES.map((country) => ({
  ...SPANISH,
  tag: country.tag,
  spoken: latinSpoken(country),
}));
