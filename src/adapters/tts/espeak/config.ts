import { z } from 'zod';

export const espeakConfig = z.strictObject({
  vendor: z.literal('espeak').describe('The voice that is built in: needs no key, and is robotic.'),
  voice: z
    .string()
    .regex(/^[a-z][a-zA-Z0-9+_-]*$/, 'expected a voice such as en-gb or en-us+f3')
    .optional()
    .describe('A voice of `espeak-ng --voices`, with a variant if you like; that of the language without it.')
    .meta({ examples: ['en-gb'] }),
  wordsPerMinute: z.int().min(80).max(450).default(160).describe('How fast it speaks.'),
});

/** @param language Primary subtag of the office's, such as `en`. */
export function espeakSpeaks({ voice }: Pick<EspeakConfig, 'voice'>, language: string): boolean {
  return voice === undefined || voice.split(/[-+]/)[0] === language;
}

/** The voice for a language: the one that is named, where it speaks it. @param tag BCP 47. */
export function espeakVoice({ voice }: Pick<EspeakConfig, 'voice'>, tag: string): string {
  const { language, region } = new Intl.Locale(tag);
  if (voice !== undefined && espeakSpeaks({ voice }, language)) return voice;
  if (language === 'en') return region === 'US' || region === 'CA' ? 'en-us' : 'en-gb';
  // Outside Spain Spanish is spoken with one sound for c, z and s.
  return language === 'es' && region !== undefined && region !== 'ES' ? 'es-419' : language;
}

export type EspeakConfig = z.output<typeof espeakConfig>;
