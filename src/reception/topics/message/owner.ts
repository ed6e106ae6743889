import type { Scene } from '../../topic.ts';
import { messageSettings } from './settings.ts';

/**
 * Whose a message is: of whom it is for; else by words of its reason, the office's own before the names in the directory;
 * null for the office.
 */
export function ownerOf(
  { office, readers, today }: Pick<Scene, 'office' | 'readers' | 'today'>,
  forKey: string | null,
  reason: string | null,
): string | null {
  if (forKey !== null || reason === null) return forKey;
  const words = readers.normalise(reason);
  const { owners } = messageSettings.of(office);
  const owner = owners.find((each) => each.words.some((word) => isSaid(readers.normalise(word), words)));
  if (owner) return owner.key;
  const intent = readers.intent(reason, office, today);
  if (intent.type !== 'transfer' && intent.type !== 'mention') return null;
  const [person, another] = intent.match.people;
  return intent.match.exact && !another ? (person?.key ?? null) : null;
}

/** Also in the plural, as the languages of the house make it with an ending. */
function isSaid(phrase: string, words: string): boolean {
  if (phrase === '') return false;
  return ['', 's', 'es', 'n', 'en'].some((ending) => ` ${words} `.includes(` ${phrase}${ending} `));
}
