import type { Language } from '../../language.ts';
import { asksAboutOthers, tellsOfOthers } from './speaks-of-others.ts';

/** Patterns are compiled with their first text, and once more with their second. */
export function warmOthers(language: Language): void {
  const scene = { language, readers: language.readers, office: { people: [] } };
  for (const text of ['.', '..']) {
    asksAboutOthers(scene, text);
    tellsOfOthers(scene, text);
  }
}
