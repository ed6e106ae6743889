import { z } from 'zod';
import { type OpenAiConfig, openAiConfig } from '../adapters/llm/openai/config.ts';

/** A caller who thinks for so long is no caller any more; what plays one may be slower than what answers one. */
const PATIENCE_MS = 15_000;

/**
 * The model that plays a caller: any server that speaks the OpenAI chat API, with the keys of `engines.receptionist`.
 * Its `vendor` goes without saying.
 */
export const callerModelSchema = z.preprocess(
  (own) =>
    typeof own === 'object' && own !== null && !Array.isArray(own)
      ? { vendor: 'openai', firstTokenMs: PATIENCE_MS, betweenTokensMs: PATIENCE_MS, ...own }
      : own,
  openAiConfig,
);

export type CallerModel = OpenAiConfig;

/** The model that answers callers, as one that plays them. */
export function callerModelOf(receptionist: OpenAiConfig): CallerModel {
  return { ...receptionist, firstTokenMs: PATIENCE_MS, betweenTokensMs: PATIENCE_MS };
}
