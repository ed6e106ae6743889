import { renderPrompts, type SpokenPrompts } from '../adapters/pbx/asterisk/prompts.ts';
import { espeakConfig, espeakVoice } from '../adapters/tts/espeak/config.ts';
import type { Config } from '../config/schema.ts';
import { languageOf } from '../languages/languages.ts';

/** What the PBX says by itself, in the language and the voice of the house. */
export function spokenPrompts({ office, engines }: Pick<Config, 'office' | 'engines'>): SpokenPrompts {
  const { oneMoment, leaveAfterTone, line } = languageOf(office.language).phrases;
  const own = engines.textToSpeech.vendor === 'espeak' ? engines.textToSpeech : ESPEAK;
  return {
    voice: espeakVoice(own, office.language),
    oneMoment,
    leaveMessage: leaveAfterTone,
    pressOne: line.pressOne,
    places: PLACES.map(line.place),
    placeBehind: line.placeBehind,
    lineOffer: line.offer,
  };
}

/** As many as the prompts of the PBX have. */
const PLACES = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const ESPEAK = espeakConfig.parse({ vendor: 'espeak' });

/** @throws AppError `tool.missing`. */
export async function writePrompts(
  folder: string,
  config: Pick<Config, 'office' | 'engines'>,
): Promise<void> {
  await renderPrompts(folder, spokenPrompts(config));
}
