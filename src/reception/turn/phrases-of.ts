import { primaryLanguage } from '../../core/language-tag.ts';
import type { Office, Phrases } from '../office.ts';
import { officeLanguage } from '../office-language.ts';
import type { Scene } from '../topic.ts';

/** The office's own sentences, with its name; where it has worded them in another language only, the house's. */
export function phrasesOf({ office, language, book }: Pick<Scene, 'office' | 'language' | 'book'>): Phrases {
  const isFirst = primaryLanguage(office.language) === language.tag;
  const own = isFirst ? office.phrases : officeLanguage(office, language)?.phrases;
  const spoken: Phrases = own ?? {
    greeting: `${book.greeting('{business}')} ${book.help}`,
    goodbye: book.goodbye('{business}'),
  };
  const { greeting, goodbye, closedGreeting } = spoken;
  return {
    greeting: withName(greeting, office),
    goodbye: withName(goodbye, office),
    ...(closedGreeting === undefined ? {} : { closedGreeting: withName(closedGreeting, office) }),
  };
}

/** A sentence of the configuration as it is said. */
export function withName(phrase: string, { name }: Pick<Office, 'name'>): string {
  return phrase.replaceAll('{business}', name);
}
