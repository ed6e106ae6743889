import type { CallLanguage } from '../../src/call/call-language.ts';
import type { ConversationLanguage } from '../../src/conversation/conversation-language.ts';
import { ENGLISH } from '../../src/languages/en/speech/english.ts';
import type { TextToSpeech } from '../../src/ports/text-to-speech.ts';

/** English of a call, spoken by these voices. */
export function spokenBy(
  voices: readonly TextToSpeech[],
  speech: ConversationLanguage = ENGLISH,
  filler = 'One moment.',
): CallLanguage {
  return { tag: 'en-GB', speech, voices, filler };
}
