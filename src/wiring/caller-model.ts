import type { CallerModel } from '../config/caller-model-schema.ts';
import type { LanguageModel } from '../ports/language-model.ts';

/** The model that plays a caller. The vendor's SDK is loaded only where somebody is played. */
export async function createCallerModel(config: CallerModel): Promise<LanguageModel> {
  const { createOpenAiLanguageModel } = await import('../adapters/llm/openai/language-model.ts');
  return createOpenAiLanguageModel(config);
}
