import { primaryLanguage } from '../core/language-tag.ts';
import type { Language } from './language.ts';
import type { Office, SpokenByOffice } from './office.ts';

/** What the office has said of a language, the one it greets in among them; undefined of one that it does not speak. */
export function officeLanguage(
  { languages }: Pick<Office, 'languages'>,
  { tag }: Pick<Language, 'tag'>,
): SpokenByOffice | undefined {
  return languages.find((each) => primaryLanguage(each.tag) === tag);
}

/** The language as it is spoken where the office is, such as `de-AT`. */
export function officeTag(office: Pick<Office, 'languages'>, language: Pick<Language, 'tag'>): string {
  return officeLanguage(office, language)?.tag ?? language.tag;
}
