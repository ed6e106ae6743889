import { applyRules, type SpokenPart } from './speakable/apply-rules.ts';
import { ENGLISH } from './speakable/en.ts';
import { AMERICAN } from './speakable/en-us.ts';
import { withoutEntities } from './speakable/entities.ts';
import { rulesFor } from './speakable/rules-for.ts';
import type { SpeakRule } from './speakable/speak-rule.ts';
import { stretchesOf } from './speakable/stretches.ts';

export type { SpokenPart };

/** A new language is a file and its name here. */
const LANGUAGES = [ENGLISH, AMERICAN];

/**
 * Text as a voice says it right: numbers, times, dates, money, telephone numbers, addresses and abbreviations
 * become words. Voices read them too, but wrongly in every second sentence. Text of words stays as it is; so does
 * text that has been through here, and text in a language without rules.
 *
 * @param languageTag BCP 47; decides whether 3/4 is in April or in March.
 */
export function speakable(text: string, languageTag = 'en-GB'): string {
  return speakWords(text, languageTag)
    .map(({ spoken }) => spoken)
    .join(' ');
}

/** {@link speakable} with what each part stands for, to tell from the words that were heard what was read. */
export function speakWords(text: string, languageTag = 'en-GB'): readonly SpokenPart[] {
  const rules = rulesOf(languageTag.toLowerCase());
  return stretchesOf(withoutEntities(text)).flatMap((stretch) => applyRules(stretch, rules));
}

const known = new Map<string, readonly SpeakRule[]>();

function rulesOf(tag: string): readonly SpeakRule[] {
  const before = known.get(tag);
  if (before) return before;
  const [bare] = tag.split('-');
  const language = LANGUAGES.find((each) => each.tag === tag) ?? LANGUAGES.find((each) => each.tag === bare);
  const rules = language === undefined ? [] : rulesFor(language);
  for (const text of WARM_UP) applyRules(text, rules);
  known.set(tag, rules);
  return rules;
}

/**
 * A regular expression is compiled on its second use, once for text in Latin-1 and once for other text, which takes
 * 200 ms for all of them: longer than many frames, so not in a call but with the greeting, before there is one.
 */
const WARM_UP = ['9:00', '9:00', '9–10', '9–10'];
