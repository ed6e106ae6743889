import { espeakVoice } from '../adapters/tts/espeak/config.ts';

/** The voice of a caller of whom only the language is known. @param tag BCP 47. */
export function callerVoiceOf(tag: string): string {
  // The recogniser of the house is trained on American voices.
  return new Intl.Locale(tag).language === 'en' ? 'en-us' : espeakVoice({ voice: undefined }, tag);
}
