import type { ConversationLanguage } from './conversation-language.ts';
import { applyRules, type SpokenPart } from './speakable/apply-rules.ts';
import { withoutEntities } from './speakable/entities.ts';
import { rulesFor } from './speakable/rules-for.ts';
import type { SpeakRule } from './speakable/speak-rule.ts';
import type { SpokenLanguage } from './speakable/spoken-language.ts';
import { stretchesOf } from './speakable/stretches.ts';

export type { SpokenPart };

type SpeaksNames = Pick<ConversationLanguage, 'spoken' | 'names'>;

/**
 * Text as a voice says it right: numbers, times, dates, money, telephone numbers, addresses and abbreviations
 * become words. Voices read them too, but wrongly in every second sentence. Text of words stays as it is; so does
 * text that has been through here.
 */
export function speakable(text: string, language: SpeaksNames): string {
  return speakWords(text, language)
    .map(({ spoken }) => spoken)
    .join(' ');
}

/** {@link speakable} with what each part stands for, to tell from the words that were heard what was read. */
export function speakWords(text: string, { spoken, names }: SpeaksNames): readonly SpokenPart[] {
  const rules = names === undefined ? rulesOf(spoken) : [names, ...rulesOf(spoken)];
  return stretchesOf(withoutEntities(text)).flatMap((stretch) => applyRules(stretch, rules));
}

const known = new WeakMap<SpokenLanguage, readonly SpeakRule[]>();

function rulesOf(language: SpokenLanguage): readonly SpeakRule[] {
  const before = known.get(language);
  if (before) return before;
  const rules = rulesFor(language);
  for (const text of WARM_UP) applyRules(text, rules);
  known.set(language, rules);
  return rules;
}

/**
 * A regular expression is compiled for its first text in Latin-1, and for its first other text, which takes 0.1 s for all
 * of them: longer than many frames, so not in a call but with the first text, before there is one.
 */
const WARM_UP = ['9:00', '9–10'];
