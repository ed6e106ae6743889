import type { CallServices } from '../call/call-services.ts';
import { findEndingModels } from './ending-models.ts';
import type { Engines } from './engines.ts';
import type { OpenOffice } from './open-office.ts';

type Warming = Pick<CallServices, 'settings' | 'log'> &
  Pick<Engines, 'speechToText' | 'textToSpeech' | 'languageModels'>;

const WARM_MS = 5_000;
/** For a list of all models of a vendor. */
const ASK_MS = 20_000;

/** The engines of several offices, each once. */
export async function warmHouse(
  offices: readonly OpenOffice[],
  { log, signal }: { readonly log: CallServices['log']; readonly signal: AbortSignal },
): Promise<void> {
  const warmed = new Set<unknown>();
  for (const { engines, services } of offices) {
    const parts = [engines.speechToText, engines.textToSpeech, engines.languageModels];
    if (parts.every((part) => warmed.has(part))) continue;
    for (const part of parts) warmed.add(part);
    await warmEngines({ ...engines, settings: services.settings, log }, signal);
  }
}

/** What they say the same way in every call: what each says first, and then the rest. */
export async function renderHouse(offices: readonly OpenOffice[]): Promise<void> {
  for (const { ahead } of offices) await ahead.greeting();
  for (const { ahead } of offices) await ahead.rest();
}

/** What an engine's first request would have to load or open is there before a caller needs it. */
export async function warmEngines(services: Warming, drain: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([drain, AbortSignal.timeout(WARM_MS)]);
  await Promise.all([warmVendors(services, signal), ...warmEars(services, signal)]);
  // Nobody waits for it: a vendor that does not say so must not keep the daemon from its start.
  void warnOfEnd(services, drain);
}

async function warnOfEnd(
  { languageModels, log }: Pick<Warming, 'languageModels' | 'log'>,
  drain: AbortSignal,
): Promise<void> {
  const signal = AbortSignal.any([drain, AbortSignal.timeout(ASK_MS)]);
  for (const { label: engine, endsOn, daysLeft } of await findEndingModels(
    languageModels,
    Date.now(),
    signal,
  ))
    log.warn(
      { engine, endsOn, daysLeft },
      'the vendor switches this model off: name another one in engines.receptionist.model',
    );
}

/** Model and voice; does nothing where a connection is open. */
export async function warmVendors(
  { languageModels, textToSpeech }: Pick<Engines, 'languageModels' | 'textToSpeech'>,
  drain: AbortSignal,
): Promise<void> {
  const signal = AbortSignal.any([drain, AbortSignal.timeout(WARM_MS)]);
  await Promise.all([...languageModels, ...textToSpeech].map((engine) => engine.warm(signal)));
}

/** The first stream of an engine loads its model or opens its connections. */
function warmEars({ speechToText, settings, log }: Warming, signal: AbortSignal): readonly Promise<void>[] {
  const failed = (engine: string) => (error: unknown) =>
    log.warn({ err: error, engine }, 'an engine does not open');
  return speechToText.map(async (engine) => {
    const stream = await engine.open(settings.languageTag, signal).catch(failed(engine.label));
    await stream?.close();
  });
}
