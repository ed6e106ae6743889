/** How one made-up caller sounds. */
export interface CallerVoice {
  /** espeak-ng voice, with a variant after `+`. */
  readonly name: string;
  readonly wordsPerMinute: number;
  /** espeak-ng's pitch, 0 to 99; 50 is the voice's own. */
  readonly pitch: number;
}

/** Callers from both sides of the Atlantic, men and women, from an unhurried 130 words a minute to a hasty 200. */
export const VOICES = {
  'us-man': { name: 'en-us', wordsPerMinute: 160, pitch: 50 },
  'us-man-deep': { name: 'en-us+m3', wordsPerMinute: 150, pitch: 40 },
  'us-man-fast': { name: 'en-us+m7', wordsPerMinute: 200, pitch: 55 },
  'us-woman': { name: 'en-us+f3', wordsPerMinute: 170, pitch: 50 },
  'us-woman-slow': { name: 'en-us+f2', wordsPerMinute: 130, pitch: 45 },
  'new-york': { name: 'en-us-nyc', wordsPerMinute: 180, pitch: 50 },
  'gb-man': { name: 'en-gb', wordsPerMinute: 160, pitch: 50 },
  'gb-man-slow': { name: 'en-gb+m3', wordsPerMinute: 135, pitch: 45 },
  'gb-man-fast': { name: 'en-gb+m7', wordsPerMinute: 190, pitch: 60 },
  'gb-woman': { name: 'en-gb+f2', wordsPerMinute: 165, pitch: 55 },
  received: { name: 'en-gb-x-rp', wordsPerMinute: 150, pitch: 50 },
  scot: { name: 'en-gb-scotland', wordsPerMinute: 160, pitch: 50 },
  'scot-woman': { name: 'en-gb-scotland+f4', wordsPerMinute: 175, pitch: 50 },
  lancaster: { name: 'en-gb-x-gbclan', wordsPerMinute: 150, pitch: 50 },
  midlands: { name: 'en-gb-x-gbcwmd', wordsPerMinute: 140, pitch: 50 },
  caribbean: { name: 'en-029', wordsPerMinute: 155, pitch: 50 },
} as const satisfies Readonly<Record<string, CallerVoice>>;

export type VoiceKey = keyof typeof VOICES;

export const VOICE_KEYS: readonly VoiceKey[] = Object.keys(VOICES).filter(
  (key): key is VoiceKey => key in VOICES,
);
