import { z } from 'zod';

const toolCall = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  argumentsJson: z.string(),
});

export const scriptedLanguageModelConfig = z.strictObject({
  vendor: z.literal('scripted'),
  /** Answered in order, one a request; the last one answers all further requests. */
  replies: z
    .array(
      z.strictObject({ words: z.array(z.string()).default([]), toolCalls: z.array(toolCall).default([]) }),
    )
    .min(1),
});

export type ScriptedLanguageModelConfig = z.output<typeof scriptedLanguageModelConfig>;
