import { isHouseLanguage, LANGUAGES } from '../languages/languages.ts';

/** Whether the house speaks the language of a tag, such as `de-AT`; false for what is no tag. */
export function isSpoken(tag: string): boolean {
  try {
    return isHouseLanguage(tag);
  } catch {
    return false;
  }
}

/** Such as `de, en, es`. */
export function spokenTags(): string {
  return LANGUAGES.map(({ tag }) => tag)
    .toSorted()
    .join(', ');
}
