import { z } from 'zod';
import { secret } from '../../../wire/secret.ts';

export const openAiConfig = z.strictObject({
  vendor: z.literal('openai'),
  apiKey: secret(),
  model: z.string().min(1),
  /** Any server that speaks the same API, up to and including `/v1`. */
  baseUrl: z.url({ protocol: /^https?$/ }).default('https://api.openai.com/v1'),
  /** Silence before the first word or tool call after which the reply is given up. */
  firstTokenMs: z.int().min(50).max(30_000).default(1500),
  /** Silence within the reply after which it is given up. */
  betweenTokensMs: z.int().min(50).max(30_000).default(1000),
});

export type OpenAiConfig = z.output<typeof openAiConfig>;
