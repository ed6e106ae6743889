import type { CallLanguage } from '../call/call-language.ts';
import { languageOf } from '../languages/languages.ts';
import type { TextToSpeech } from '../ports/text-to-speech.ts';
import { officeSpeech, type SpeakingOffice } from './office-speech.ts';

/** The languages of calls, each made once. @param voicesOf The voices for a language, in order of preference. */
export function callLanguages(
  office: SpeakingOffice,
  voicesOf: (tag: string) => readonly TextToSpeech[],
): (tag: string) => CallLanguage {
  const known = new Map<string, CallLanguage>();
  return (tag) => {
    const before = known.get(tag);
    if (before) return before;
    const made: CallLanguage = {
      tag,
      speech: officeSpeech(office, tag),
      voices: voicesOf(tag),
      filler: languageOf(tag).phrases.oneMoment,
    };
    known.set(tag, made);
    return made;
  };
}
