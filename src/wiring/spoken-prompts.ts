import { renderPrompts, type SpokenPrompts } from '../adapters/pbx/asterisk/prompts.ts';
import { espeakConfig, espeakVoice } from '../adapters/tts/espeak/config.ts';
import type { Config } from '../config/schema.ts';
import { languageOf } from '../languages/languages.ts';

/** What the PBX says by itself, in the language and the voice of the house. */
export function spokenPrompts({ office, engines }: Pick<Config, 'office' | 'engines'>): SpokenPrompts {
  const { oneMoment, leaveAfterTone } = languageOf(office.language).phrases;
  const own = engines.textToSpeech.vendor === 'espeak' ? engines.textToSpeech : ESPEAK;
  return {
    voice: espeakVoice(own, office.language),
    oneMoment,
    leaveMessage: leaveAfterTone,
  };
}

const ESPEAK = espeakConfig.parse({ vendor: 'espeak' });

/** @throws AppError `tool.missing`. */
export async function writePrompts(
  folder: string,
  config: Pick<Config, 'office' | 'engines'>,
): Promise<void> {
  await renderPrompts(folder, spokenPrompts(config));
}
