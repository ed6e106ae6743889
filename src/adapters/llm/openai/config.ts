import { z } from 'zod';
import { secret } from '../../../wire/secret.ts';

const VENDOR_URL = 'https://api.openai.com/v1';

/** What a reply is made of; another value for these would make it another request. */
const OURS = ['model', 'messages', 'tools', 'stream', 'stream_options'];

export const openAiConfig = z
  .strictObject({
    vendor: z.literal('openai'),
    /** Left out for a server of one's own that asks for none; then no `Authorization` is sent. */
    apiKey: secret().optional(),
    model: z.string().min(1),
    /** Any server that speaks the same API, up to and including `/v1`. */
    baseUrl: z.url({ protocol: /^https?$/ }).default(VENDOR_URL),
    /**
     * How long the model thinks before it answers, `reasoning_effort` of the API; not sent when it is left out. Some
     * models take tools with `none` only, and thinking is silence on a telephone.
     */
    reasoningEffort: z.enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']).optional(),
    /** `tool_choice` of the API; not sent when it is left out, which most servers take as `auto`. */
    toolChoice: z.enum(['auto', 'required', 'none']).optional(),
    /**
     * The most tokens of a reply, thoughts and tool calls included. What is said is a tenth of it; a model that never
     * ends is stopped by it even where nobody listens any more.
     */
    maxTokens: z.int().min(50).max(100_000).default(600),
    /**
     * The name of that limit; left out, `max_completion_tokens` for OpenAI and `max_tokens` for other servers. One that
     * refuses it is asked without.
     */
    maxTokensName: z.enum(['max_completion_tokens', 'max_tokens']).optional(),
    /** Goes into each request as it is: what this server wants and no other setting names. */
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
      .default({}),
    /** Silence before the first word or tool call after which the reply is given up. */
    firstTokenMs: z.int().min(50).max(30_000).default(1500),
    /** Silence within the reply after which it is given up. */
    betweenTokensMs: z.int().min(50).max(30_000).default(1000),
    healthData: z
      .enum(['yes', 'no'])
      .optional()
      .describe(
        "yes: a contract covers that this vendor learns of callers' health; until then config check warns.",
      ),
  })
  .superRefine(({ apiKey, baseUrl }, context) => {
    if (apiKey !== undefined || new URL(baseUrl).host !== new URL(VENDOR_URL).host) return;
    const message = 'missing: expected a key; only a server of your own (baseUrl) may do without';
    context.addIssue({ code: 'custom', path: ['apiKey'], message });
  });

export type OpenAiConfig = z.output<typeof openAiConfig>;
