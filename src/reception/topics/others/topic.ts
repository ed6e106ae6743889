import type { Topic } from '../../topic.ts';
import { goOn } from '../../turn/question.ts';
import { asksAboutOthers } from './speaks-of-others.ts';
import { OTHERS_WORDS } from './words.ts';

/** Questions about somebody else: one answer to all, whatever is known, and whoever asks. */
export const othersTopic: Topic = {
  name: 'others',
  isForRules: (scene, text) => asksAboutOthers(scene, text),
  request: (scene, state, { text }) =>
    asksAboutOthers(scene, text) ? goOn(scene, state, OTHERS_WORDS[scene.language.tag].refusal) : undefined,
};
