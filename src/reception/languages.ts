/** The languages that phrases, rules and grammars are written in, as primary subtags of BCP 47. */
export const HOUSE_LANGUAGES: readonly string[] = ['en'];

/** True for `en`, `en-GB` and so on. @param tag A valid BCP 47 tag. */
export function isHouseLanguage(tag: string): boolean {
  return HOUSE_LANGUAGES.includes(primaryLanguage(tag));
}

/** `de` for `de-AT`. @param tag A valid BCP 47 tag. */
export function primaryLanguage(tag: string): string {
  return new Intl.Locale(tag).language;
}
