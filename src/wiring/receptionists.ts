import type { Config } from '../config/schema.ts';
import type { LanguageModel } from '../ports/language-model.ts';
import { createModelReceptionist } from '../reception/model-receptionist.ts';
import type { Receptionist } from '../reception/receptionist.ts';
import { createRulesReceptionist } from '../reception/rules-receptionist.ts';
import type { ReceptionistDesk } from '../reception/scene.ts';
import type { DialogueState } from '../reception/state/dialogue-state.ts';

export interface Receptionists {
  /** In the order in which they answer; the last one needs neither key nor network. */
  readonly receptionists: readonly [Receptionist<DialogueState>, ...Receptionist<DialogueState>[]];
  /** Behind the receptionists; none when the rules answer alone. */
  readonly languageModels: readonly LanguageModel[];
}

/**
 * Who answers, by the configuration. A vendor's SDK is loaded only when the configuration names it.
 *
 * @param before Models that are configured as they were.
 */
export async function createReceptionists(
  { engines }: Pick<Config, 'engines'>,
  desk: ReceptionistDesk,
  before?: Receptionists['languageModels'],
): Promise<Receptionists> {
  const own = createRulesReceptionist(desk);
  if (engines.receptionist.vendor === 'rules') return { receptionists: [own], languageModels: [] };
  const { createOpenAiLanguageModel } = await import('../adapters/llm/openai/language-model.ts');
  const model = before?.[0] ?? createOpenAiLanguageModel(engines.receptionist);
  return { receptionists: [createModelReceptionist({ ...desk, model }), own], languageModels: [model] };
}
