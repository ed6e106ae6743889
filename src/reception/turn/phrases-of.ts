import type { Phrases } from '../office.ts';
import type { Scene } from '../topic.ts';

/** The office's own sentences, with its name; where it has worded them in another language only, the house's. */
export function phrasesOf({ office, language, book }: Pick<Scene, 'office' | 'language' | 'book'>): Phrases {
  const own = isOf(language.tag, office.language)
    ? office.phrases
    : office.languages.find(({ tag }) => isOf(language.tag, tag))?.phrases;
  const spoken = own ?? {
    greeting: `${book.greeting('{business}')} ${book.help}`,
    goodbye: book.goodbye('{business}'),
  };
  return {
    greeting: spoken.greeting.replaceAll('{business}', office.name),
    goodbye: spoken.goodbye.replaceAll('{business}', office.name),
  };
}

/** Whether a tag such as `de-AT` is of a language such as `de`. */
function isOf(language: string, tag: string): boolean {
  return tag === language || tag.startsWith(`${language}-`);
}
