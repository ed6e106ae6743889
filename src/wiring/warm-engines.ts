import type { CallServices } from '../call/call-services.ts';
import type { Engines } from './engines.ts';

type Warming = Pick<CallServices, 'settings' | 'log'> &
  Pick<Engines, 'speechToText' | 'textToSpeech' | 'languageModels'>;

const WARM_MS = 5_000;

/** What an engine's first request would have to load or open is there before a caller needs it. */
export async function warmEngines(services: Warming, drain: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([drain, AbortSignal.timeout(WARM_MS)]);
  await Promise.all([warmVendors(services, signal), ...warmEars(services, signal)]);
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
