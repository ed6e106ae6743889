import { z } from 'zod';

export const grammarSpeechToTextConfig = z.strictObject({
  vendor: z.literal('grammar').describe('The recogniser that is built in: needs no key, and knows English.'),
  // One is busy for about 100 ms an answer.
  workers: z
    .int()
    .min(1)
    .max(16)
    .default(2)
    .describe('Threads that listen, each with its own copy of the model.'),
});

/** Its model and its dictionary are English. @param language Primary subtag of the office's, such as `en`. */
export function grammarHears(language: string): boolean {
  return language === 'en';
}

export type GrammarSpeechToTextConfig = z.input<typeof grammarSpeechToTextConfig>;
