import type { CallSettings } from '../call/call-services.ts';
import type { Config } from '../config/schema.ts';
import { phrasesEn } from '../reception/phrases.en.ts';

/** How conversations run; README has what was measured with it. */
export function callSettingsOf({ office, limits }: Pick<Config, 'office' | 'limits'>): CallSettings {
  return {
    languageTag: office.language,
    // Counted from the caller's last sound. A yes or a name needs no more; dictated digits come with pauses.
    endOfTurnMs: { open: 650, short: 450, digits: 1500 },
    // A backchannel rarely lasts half a second, an interruption nearly always does.
    confirmMs: 500,
    resumeMs: 500,
    maxTurnMs: 30_000,
    silenceMs: 6_000,
    keyGapMs: 3_000,
    // Shorter than the adapters wait themselves, so that a silent engine is replaced and not taken for a silent caller.
    wordsMs: 1_200,
    // Callers take a second of silence for a line that is dead.
    filler: { text: phrasesEn.oneMoment, afterMs: 1_000 },
    maxCallMs: limits.maxCallMs,
    unmarkedMs: 10_000,
  };
}
