import type { Office } from '../../office.ts';
import type { Scene } from '../../topic.ts';
import { marked, unmarked } from './marked-words.ts';
import type { OthersWords } from './others-words.ts';
import { OTHERS_WORDS } from './words.ts';

interface Speaking extends Pick<Scene, 'language' | 'readers'> {
  readonly office: Pick<Office, 'people'>;
}

/** Nobody asks a longer question about somebody; what patterns read must not grow without an end. */
const MAX_CHARS = 300;

/** Whether a caller asks about somebody else than themselves or our staff. */
export function asksAboutOthers(scene: Speaking, text: string): boolean {
  const words = wordsIn(scene, text);
  const { asksIfKnown, asksAbout, harmless } = OTHERS_WORDS[scene.language.tag];
  if (asksIfKnown.some((pattern) => pattern.test(words))) return true;
  return !harmless.test(unmarked(words)) && isAbout(scene, asksAbout, words);
}

/** Whether what a model has written says something about somebody else than the caller and our staff. */
export function tellsOfOthers(scene: Speaking, sentence: string): boolean {
  const words = wordsIn(scene, sentence);
  const { tellsIfKnown, tellsAbout } = OTHERS_WORDS[scene.language.tag];
  return tellsIfKnown.some((pattern) => pattern.test(words)) || isAbout(scene, tellsAbout, words);
}

function isAbout({ readers, office }: Speaking, patterns: OthersWords['asksAbout'], words: string): boolean {
  return patterns.some((pattern) => {
    const { who, whom = who } = pattern.exec(words)?.groups ?? {};
    return whom !== undefined && !readers.findPeople(unmarked(whom), office.people).exact;
  });
}

function wordsIn({ readers, language }: Speaking, text: string): string {
  return marked(readers.normalise(text.slice(0, MAX_CHARS)), OTHERS_WORDS[language.tag].notAName);
}
