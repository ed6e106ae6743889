import { z } from 'zod';

export const scriptedTextToSpeechConfig = z.strictObject({
  vendor: z.literal('scripted'),
  /** Length of one character's sound. */
  characterMs: z.int().min(1).max(500).default(60),
});

export type ScriptedTextToSpeechConfig = z.output<typeof scriptedTextToSpeechConfig>;
