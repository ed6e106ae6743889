/** Languages of the house, as primary subtags of BCP 47: whoever gives words in languages gives them in these. */
export type HouseLanguage = 'de' | 'en' | 'es';

/** `de` for `de-AT`. @param tag A valid BCP 47 tag. */
export function primaryLanguage(tag: string): string {
  return new Intl.Locale(tag).language;
}
