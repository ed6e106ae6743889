import { primaryLanguage } from '../../core/language-tag.ts';
import type { Language } from '../language.ts';
import { officeLanguage, officeTag } from '../office-language.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Scene, Sentence, Step } from '../topic.ts';
import { ask } from './question.ts';

/**
 * "Deutsch, bitte": goes on in a language of the office that the caller asks for; undefined when none is asked for.
 * One that is spoken already is confirmed. Alone, "Germán" and "English" answer who is calling, and "Spanisch" what it is about.
 */
export function switchLanguage(scene: Scene, state: DialogueState, text: string): Step | undefined {
  const isOneWord = !scene.readers.normalise(text).includes(' ');
  if (isOneWord && scene.topics.questionOf(state).isDictated) return undefined;
  const spoken = [...scene.others, scene.language];
  const wanted = spoken.find(({ readers }) => readers.asksForThis(text));
  return wanted && goOnIn(wanted, scene, state);
}

/** By the key that the office has given it. */
export function languageByKey(scene: Scene, state: DialogueState, key: string): Step | undefined {
  const spoken = scene.office.languages.find((each) => each.key === key);
  const wanted = spoken && scene.others.find(({ tag }) => tag === primaryLanguage(spoken.tag));
  return wanted && goOnIn(wanted, scene, state);
}

/** Said behind the greeting, each in its own language: `Für Deutsch drücken Sie die 8.` */
export function keyHints({ channel, office, others }: Scene): readonly Sentence[] {
  if (!channel.canHearKeys) return [];
  return others.flatMap(({ tag, phrases }) => {
    const spoken = officeLanguage(office, { tag });
    return spoken?.key === undefined ? [] : [{ text: phrases.languageKey(spoken.key), language: spoken.tag }];
  });
}

function goOnIn(language: Language, scene: Scene, state: DialogueState): Step {
  const { phrases: book, readers } = language;
  return ask(
    { ...scene, language, book, readers },
    { ...state, language: officeTag(scene.office, language), misunderstood: 0 },
    book.inThisLanguage,
  );
}
