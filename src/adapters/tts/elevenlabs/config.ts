import { z } from 'zod';
import { secret } from '../../../wire/secret.ts';

export const elevenLabsConfig = z.strictObject({
  vendor: z
    .literal('elevenlabs')
    .describe("A natural voice from the cloud; the attendant's sentences are sent there."),
  apiKey: secret().describe('Your key there.'),
  voiceId: z
    .string()
    .min(1)
    .describe('The voice, by its id there.')
    .meta({ examples: ['id-of-the-voice'] }),
  model: z.string().min(1).default('eleven_flash_v2_5').describe('The model that speaks.'),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .default('https://api.elevenlabs.io')
    .describe('Where its API is.'),
  firstAudioMs: z
    .int()
    .min(50)
    .max(30_000)
    .default(1500)
    .describe('Silence before the first sound after which the built-in voice takes over.'),
  betweenChunksMs: z
    .int()
    .min(50)
    .max(30_000)
    .default(1000)
    .describe('Silence within a sentence after which the built-in voice takes over.'),
  healthData: z
    .enum(['yes', 'no'])
    .optional()
    .describe(
      "Say yes where a contract covers that this vendor hears of callers' health; until then config check warns.",
    ),
});

export type ElevenLabsConfig = z.output<typeof elevenLabsConfig>;
