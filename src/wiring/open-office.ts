import type { HouseServices, OfficeServices } from '../call/call-services.ts';
import { createPhraseCache } from '../call/voice/phrase-cache.ts';
import type { OfficeConfig } from '../config/house.ts';
import type { DeskEntry } from '../ports/desk-repository.ts';
import type { Store } from '../ports/store.ts';
import { callLanguages } from './call-languages.ts';
import { callSettingsOf } from './call-settings.ts';
import { dialogueOf, receptionDesk } from './dialogue.ts';
import { createEngines, type Engines } from './engines.ts';
import { createRenderAhead, type RenderAhead } from './render-ahead.ts';

/** One office as it is configured, and all that calls need of it but where they write down. */
export interface OpenOffice extends OfficeConfig {
  readonly engines: Engines;
  readonly services: Omit<OfficeServices, 'journal'>;
  readonly ahead: RenderAhead;
}

export interface OfficeParts extends Pick<HouseServices, 'clock' | 'log' | 'detector'> {
  /** With these it shares what is configured alike. */
  readonly there?: readonly OpenOffice[];
  /** What of a tenant is stored, opened by now or on the way. */
  readonly storeOf: (tenant: string) => Promise<Store>;
  /** What its own people have told the desk of a tenant; asked in calls. */
  readonly deskEntriesOf: (tenant: string) => readonly DeskEntry[];
  readonly signal: AbortSignal;
}

export async function openOffice(
  office: OfficeConfig,
  { clock, log, detector, there = [], storeOf, deskEntriesOf, signal }: OfficeParts,
): Promise<OpenOffice> {
  const { tenant, config } = office;
  const desk = receptionDesk(config.office, {
    store: () => storeOf(tenant),
    deskEntries: () => deskEntriesOf(tenant),
  });
  const engines = await createEngines(config, desk, { log, detector, there });
  const sameVoices = there.find(({ engines: { voicesOf } }) => voicesOf === engines.voicesOf);
  const services: OpenOffice['services'] = {
    tenant,
    speechToText: engines.speechToText,
    textToSpeech: engines.textToSpeech,
    languageOf: callLanguages(config.office, engines.voicesOf),
    receptionists: engines.receptionists,
    phrases: sameVoices?.services.phrases ?? createPhraseCache(),
    dialogue: dialogueOf(desk),
    settings: callSettingsOf(config),
  };
  return {
    ...office,
    engines,
    services,
    ahead: createRenderAhead({ ...services, clock, log }, config, signal),
  };
}

/** All offices of a house, one after the other, because the later share with the earlier. */
export async function openHouse(
  house: readonly OfficeConfig[],
  { there = [], ...parts }: OfficeParts,
): Promise<readonly OpenOffice[]> {
  const opened: OpenOffice[] = [];
  for (const office of house)
    opened.push(await openOffice(office, { ...parts, there: [...opened, ...there] }));
  return opened;
}
