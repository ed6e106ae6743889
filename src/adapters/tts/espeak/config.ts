import { z } from 'zod';

export const espeakConfig = z.strictObject({
  vendor: z.literal('espeak'),
  /** A voice of `espeak-ng --voices`, with an optional variant: `en-gb`, `en-us+f3`. */
  voice: z
    .string()
    .regex(/^[a-z][a-zA-Z0-9+_-]*$/, 'expected a voice such as en-gb or en-us+f3')
    .default('en-gb'),
  wordsPerMinute: z.int().min(80).max(450).default(160),
});

/** @param language Primary subtag of the office's, such as `en`. */
export function espeakSpeaks({ voice }: Pick<EspeakConfig, 'voice'>, language: string): boolean {
  return voice.split(/[-+]/)[0] === language;
}

export type EspeakConfig = z.output<typeof espeakConfig>;
