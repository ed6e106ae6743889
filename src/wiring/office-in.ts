import type { Office } from '../reception/office.ts';

/** An office that is tried in a language speaks it. @param language BCP 47; that of the office without one. */
export function officeIn(office: Office, language: string | undefined): Office {
  const isSpoken = language === undefined || office.languages.some(({ tag }) => tag === language);
  return isSpoken ? office : { ...office, languages: [...office.languages, { tag: language }] };
}
