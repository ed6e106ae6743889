/** `de` for `de-AT`. @param tag A valid BCP 47 tag. */
export function primaryLanguage(tag: string): string {
  return new Intl.Locale(tag).language;
}
