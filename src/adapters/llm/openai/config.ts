import { z } from 'zod';
import { secret } from '../../../wire/secret.ts';

const VENDOR_URL = 'https://api.openai.com/v1';

/** What a reply is made of; another value for these would make it another request. */
const OURS = ['model', 'messages', 'tools', 'stream', 'stream_options'];

export const openAiConfig = z
  .strictObject({
    vendor: z
      .literal('openai')
      .describe(
        'A language model of OpenAI, or of any server that speaks its API; the conversation is sent there.',
      ),
    apiKey: secret().optional().describe('Your key there; a server of your own may do without.'),
    model: z
      .string()
      .min(1)
      .describe('The model that thinks.')
      .meta({ examples: ['gpt-6-luna'] }),
    baseUrl: z
      .url({ protocol: /^https?$/ })
      .default(VENDOR_URL)
      .describe('Any server that speaks the same API, up to and including /v1.'),
    reasoningEffort: z
      .enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'])
      .optional()
      .describe(
        'How long the model thinks, reasoning_effort of the API: silence on a telephone. Some take tools with none only.',
      ),
    toolChoice: z
      .enum(['auto', 'required', 'none'])
      .optional()
      .describe('tool_choice of the API; not sent without it, which most servers take as auto.'),
    // What is said is a tenth of it; a model that never ends is stopped by it even where nobody listens any more.
    maxTokens: z
      .int()
      .min(50)
      .max(100_000)
      .default(600)
      .describe('The most tokens of a reply, thoughts and tool calls included.'),
    maxTokensName: z
      .enum(['max_completion_tokens', 'max_tokens'])
      .optional()
      .describe('The name of that limit in the request; the one that the server is known for without it.'),
    extraBody: z
      .record(z.string(), z.unknown())
      .superRefine((body, context) => {
        for (const key of OURS.filter((name) => Object.hasOwn(body, name))) {
          context.addIssue({
            code: 'custom',
            path: [key],
            message: 'expected another name: this one is ours',
          });
        }
      })
      .default({})
      .describe('Goes into each request as it is: what this server wants and no other setting names.'),
    firstTokenMs: z
      .int()
      .min(50)
      .max(30_000)
      .default(1500)
      .describe('Silence before the first word after which the rules take over.'),
    betweenTokensMs: z
      .int()
      .min(50)
      .max(30_000)
      .default(1000)
      .describe('Silence within the reply after which the rules take over.'),
    healthData: z
      .enum(['yes', 'no'])
      .optional()
      .describe(
        "Say yes where a contract covers that this vendor learns of callers' health; until then config check warns.",
      ),
  })
  .superRefine(({ apiKey, baseUrl }, context) => {
    if (apiKey !== undefined || new URL(baseUrl).host !== new URL(VENDOR_URL).host) return;
    const message = 'missing: expected a key; only a server of your own (baseUrl) may do without';
    context.addIssue({ code: 'custom', path: ['apiKey'], message });
  });

export type OpenAiConfig = z.output<typeof openAiConfig>;
