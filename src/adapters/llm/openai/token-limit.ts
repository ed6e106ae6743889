import OpenAI from 'openai';
import type { OpenAiConfig } from './config.ts';

type Settings = Pick<OpenAiConfig, 'baseUrl' | 'maxTokens' | 'maxTokensName' | 'extraBody'>;

/** How the API names the most tokens of a reply: the vendor by the first, many servers by the second alone. */
const NAMES = ['max_completion_tokens', 'max_tokens'] as const;
type Name = (typeof NAMES)[number];

export interface TokenLimit {
  /**
   * Sends a request with the limit in it. A server that refuses a name is asked once more with the other, then without
   * a limit, and from then on at once as it likes it.
   */
  within<Answer>(send: (limit: Readonly<Partial<Record<Name, number>>>) => Promise<Answer>): Promise<Answer>;
}

export function createTokenLimit({ baseUrl, maxTokens, maxTokensName, extraBody }: Settings): TokenLimit {
  const isOwn = NAMES.some((name) => Object.hasOwn(extraBody, name));
  const isVendor = new URL(baseUrl).host.endsWith('openai.com');
  const first = maxTokensName ?? (isVendor ? 'max_completion_tokens' : 'max_tokens');
  let names: readonly Name[] = isOwn ? [] : NAMES.toSorted((name) => (name === first ? -1 : 1));

  return {
    async within(send) {
      for (;;) {
        const [name] = names;
        try {
          return await send(name === undefined ? {} : { [name]: maxTokens });
        } catch (error) {
          if (name === undefined || !refuses(error, name)) throw error;
          names = names.filter((each) => each !== name);
        }
      }
    },
  };
}

/** As the vendor says it in `param`, and others in words. */
function refuses(error: unknown, name: Name): boolean {
  if (!(error instanceof OpenAI.APIError)) return false;
  const isAboutTheRequest = error.status === 400 || error.status === 422;
  return isAboutTheRequest && (error.param === name || new RegExp(`\\b${name}\\b`).test(error.message));
}
