import type { Scene } from '../../topic.ts';
import { WORDS } from './words.ts';

/** The caller does not want to be recorded, in any language of the office. */
export function refusesSound(
  { language, others }: Pick<Scene, 'language' | 'others'>,
  text: string,
): boolean {
  return [language, ...others].some(({ tag, readers }) => WORDS[tag].refuses.test(readers.normalise(text)));
}
