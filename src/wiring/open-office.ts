import type { HouseServices, OfficeServices } from '../call/call-services.ts';
import { createPhraseCache } from '../call/voice/phrase-cache.ts';
import type { Config } from '../config/schema.ts';
import { callLanguages } from './call-languages.ts';
import { callSettingsOf } from './call-settings.ts';
import { dialogueOf, receptionDesk } from './dialogue.ts';
import { createEngines, type Engines } from './engines.ts';
import { createRenderAhead, type RenderAhead } from './render-ahead.ts';

/** One configuration, and all that calls need of it. */
export interface OpenOffice {
  readonly config: Config;
  readonly engines: Engines;
  readonly services: OfficeServices;
  readonly ahead: RenderAhead;
}

export interface OfficeParts extends Pick<HouseServices, 'clock' | 'log' | 'detector'> {
  /** The one that counted before; of it stays what is configured as it was. */
  readonly before?: OpenOffice | undefined;
  readonly signal: AbortSignal;
}

export async function openOffice(
  config: Config,
  { clock, log, detector, before, signal }: OfficeParts,
): Promise<OpenOffice> {
  const desk = receptionDesk(config.office);
  const engines = await createEngines(config, desk, { log, detector, before });
  const keepsVoices = before?.engines.voicesOf === engines.voicesOf;
  const services: OfficeServices = {
    speechToText: engines.speechToText,
    textToSpeech: engines.textToSpeech,
    languageOf: callLanguages(engines.voicesOf),
    receptionists: engines.receptionists,
    phrases: keepsVoices ? before.services.phrases : createPhraseCache(),
    dialogue: dialogueOf(desk),
    settings: callSettingsOf(config),
  };
  return { config, engines, services, ahead: createRenderAhead({ ...services, clock, log }, config, signal) };
}
