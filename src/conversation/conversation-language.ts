import type { SentenceWords } from './sentence-words.ts';
import type { SpeakRule } from './speakable/speak-rule.ts';
import type { SpokenLanguage } from './speakable/spoken-language.ts';
import type { TurnWords } from './turn-words.ts';

/**
 * What a language must give so that a conversation can be held in it. A country in which it is written or said in
 * another way has an object of its own: 3/4 is in April in Britain, and in March in America.
 */
export interface ConversationLanguage {
  /** BCP 47 in lower case; bare for the countries that have no object of their own. */
  readonly tag: string;
  /** How text is read aloud. */
  readonly spoken: SpokenLanguage;
  /** How an office has its names said. */
  readonly names?: SpeakRule;
  /** Where a sentence ends. */
  readonly sentenceWords: SentenceWords;
  /** Short words over our speech. */
  readonly turnWords: TurnWords;
  /**
   * Words after which a sentence goes on, one or two with a space, and sounds of somebody who is thinking; as `wordsOf`
   * leaves them.
   */
  readonly openEnds: ReadonlySet<string>;
  /** Words with which a sentence that is over may be rounded off. */
  readonly polite: ReadonlySet<string>;
}
