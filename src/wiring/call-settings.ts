import type { CallSettings } from '../call/call-services.ts';
import type { Config } from '../config/schema.ts';
import { callersSettings } from '../reception/callers.ts';
import { recordingSettings } from '../reception/topics/recording/settings.ts';

interface CallConfig {
  readonly office: Config['office'];
  readonly limits: Pick<Config['limits'], 'maxCallMs' | 'maxHoldMs' | 'preparedRepliesPerTurn'>;
}

/** How conversations run; README has what was measured with it. */
export function callSettingsOf({ office, limits }: CallConfig): CallSettings {
  return {
    languageTag: office.language,
    asksWhoCalls: callersSettings.of(office).length > 0,
    // Longer than the closure of a "p" or "t", which would be asked about in vain.
    askMs: 90,
    // A soft "s" ends up to 200 ms after the voice does; an engine tells of it by itself once a second.
    askAgainMs: 300,
    speculation: { enabled: limits.preparedRepliesPerTurn > 0, maxPerTurn: limits.preparedRepliesPerTurn },
    // A voice is noticed 60 to 100 ms after its onset, so our speech is silent for about 560 ms when it was nothing. Of
    // 66 coughs, "okay" and the like two last longer than `confirmMs`.
    holdMs: 640,
    // Words of a hosted engine are known by then, of a command as long as "excuse me".
    holdEndMs: 1_200,
    confirmMs: 780,
    maxTurnMs: 30_000,
    silenceMs: 6_000,
    keyGapMs: 3_000,
    // Shorter than the adapters wait themselves, so that a silent engine is replaced and not taken for a silent caller.
    wordsMs: 1_200,
    // Callers take a second of silence for a line that is dead.
    filler: { afterMs: 1_000, whenWorkingMs: 700 },
    maxHoldMs: limits.maxHoldMs,
    maxCallMs: limits.maxCallMs,
    recordsPeople: recordingSettings.of(office).calls === 'all',
    unmarkedMs: 10_000,
  };
}
