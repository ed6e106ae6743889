import type { ConversationLanguage } from '../conversation/conversation-language.ts';
import type { TextToSpeech } from '../ports/text-to-speech.ts';

/** One language as a call speaks and hears it. */
export interface CallLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** How it is cut into sentences, read aloud, and heard over our speech. */
  readonly speech: ConversationLanguage;
  /** In order of preference: a voice that fails is replaced by the next. */
  readonly voices: readonly TextToSpeech[];
  /** Said when an answer is late, or waits for a tool. */
  readonly filler: string;
}

/** What is said in one breath, and in which language. */
export interface Clause {
  readonly text: string;
  readonly language: CallLanguage;
}
