import { primaryLanguage } from '../../core/language-tag.ts';
import type { Office, Phrases } from '../office.ts';
import { officeLanguage } from '../office-language.ts';
import type { Scene } from '../topic.ts';

/** The office's own sentences, with its name; where it has worded them in another language only, the house's. */
export function phrasesOf({ office, language, book }: Pick<Scene, 'office' | 'language' | 'book'>): Phrases {
  const isFirst = primaryLanguage(office.language) === language.tag;
  const own = isFirst ? office.phrases : officeLanguage(office, language)?.phrases;
  const spoken = own ?? {
    greeting: `${book.greeting('{business}')} ${book.help}`,
    goodbye: book.goodbye('{business}'),
  };
  return { greeting: withName(spoken.greeting, office), goodbye: withName(spoken.goodbye, office) };
}

/** A sentence of the configuration as it is said. */
export function withName(phrase: string, { name }: Pick<Office, 'name'>): string {
  return phrase.replaceAll('{business}', name);
}
