import { z } from 'zod';

export const scriptedSpeechToTextConfig = z.strictObject({
  vendor: z.literal('scripted'),
  /** What callers say, in order; after the last one nothing more is understood. */
  says: z.array(z.string()),
});

export type ScriptedSpeechToTextConfig = z.output<typeof scriptedSpeechToTextConfig>;
