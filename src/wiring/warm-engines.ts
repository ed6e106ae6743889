import type { CallServices } from '../call/call-services.ts';
import type { LanguageModel } from '../ports/language-model.ts';
import type { SpeechToText } from '../ports/speech-to-text.ts';
import type { TextToSpeech } from '../ports/text-to-speech.ts';
import { findEndingModels } from './ending-models.ts';
import type { OpenOffice } from './open-office.ts';

interface Warming extends Pick<CallServices, 'settings' | 'log'> {
  readonly speechToText: readonly SpeechToText[];
  readonly textToSpeech: readonly TextToSpeech[];
  readonly languageModels: readonly LanguageModel[];
}

const WARM_MS = 5_000;
/** For a list of all models of a vendor. */
const ASK_MS = 20_000;

interface WarmOffice {
  readonly engines: Pick<Warming, 'speechToText' | 'textToSpeech' | 'languageModels'>;
  readonly services: Pick<Warming, 'settings'>;
}

/** The engines of several offices, each once. */
export async function warmHouse(
  offices: readonly WarmOffice[],
  { log, signal }: { readonly log: CallServices['log']; readonly signal: AbortSignal },
): Promise<void> {
  const warmed = new Set<object>();
  const cold = <Engine extends object>(engines: readonly Engine[]) =>
    engines.filter((engine) => !warmed.has(engine) && warmed.add(engine));
  for (const { engines, services } of offices) {
    const speechToText = cold(engines.speechToText);
    const textToSpeech = cold(engines.textToSpeech);
    const languageModels = cold(engines.languageModels);
    await warmEngines(
      { speechToText, textToSpeech, languageModels, settings: services.settings, log },
      signal,
    );
  }
}

/** What each says first, one office after the other: calls go on meanwhile. */
export async function renderGreetings(offices: readonly OpenOffice[]): Promise<void> {
  for (const { ahead } of offices) await ahead.greeting();
}

/** What they say the same way in every call: what each says first, and then the rest. */
export async function renderHouse(offices: readonly OpenOffice[]): Promise<void> {
  await renderGreetings(offices);
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
  { languageModels, textToSpeech }: Pick<Warming, 'languageModels' | 'textToSpeech'>,
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
