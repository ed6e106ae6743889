import { join } from 'node:path';
import { createSileroVoiceDetector } from '../adapters/vad/silero/voice-detector.ts';
import type { CallServices } from '../call/call-services.ts';
import type { Config } from '../config/schema.ts';
import type { Log } from '../ports/log.ts';
import type { SpeechToText } from '../ports/speech-to-text.ts';
import type { TextToSpeech } from '../ports/text-to-speech.ts';
import type { VoiceDetector } from '../ports/voice-detector.ts';
import type { ReceptionistDesk } from '../reception/scene.ts';
import { createReceptionists, type Receptionists } from './receptionists.ts';

export interface Engines
  extends Pick<CallServices, 'detector' | 'speechToText' | 'textToSpeech'>,
    Receptionists {}

/**
 * The engines the configuration names, each followed by the one of the house that needs neither key nor
 * network and takes over in a call. A vendor's SDK is loaded only when the configuration names it.
 */
export async function createEngines(config: Config, desk: ReceptionistDesk, log: Log): Promise<Engines> {
  const [speechToText, textToSpeech, minds] = await Promise.all([
    createEars(config, log),
    createVoices(config),
    createReceptionists(config, desk),
  ]);
  return { detector: createDetector(log), speechToText, textToSpeech, ...minds };
}

/** The file that the set-up takes out of a published package. */
export const VOICE_MODEL_FILE = join(import.meta.dirname, '..', '..', 'models', 'silero_vad_v6.2.onnx');

function createDetector(log: Log): VoiceDetector {
  return createSileroVoiceDetector({ modelFile: VOICE_MODEL_FILE, log });
}

async function createEars({ engines, telephony }: Config, log: Log): Promise<CallServices['speechToText']> {
  const { createGrammarSpeechToText } = await import('../adapters/stt/grammar/speech-to-text.ts');
  const { speechToText: chosen } = engines;
  const own: SpeechToText = createGrammarSpeechToText(
    chosen.vendor === 'grammar' ? chosen : { vendor: 'grammar' },
    log,
  );
  if (chosen.vendor === 'grammar') return [own];
  const { createDeepgramSpeechToText } = await import('../adapters/stt/deepgram/speech-to-text.ts');
  // The dialplan's ATT_FORMAT, which legs of chan_websocket have as well.
  const { rateHz } = telephony.audioSocket;
  return [createDeepgramSpeechToText(chosen, { rateHz, log }), own];
}

async function createVoices({ engines, telephony }: Config): Promise<CallServices['textToSpeech']> {
  const { createEspeakTextToSpeech } = await import('../adapters/tts/espeak/text-to-speech.ts');
  const { espeakConfig } = await import('../adapters/tts/espeak/config.ts');
  const { rateHz } = telephony.audioSocket;
  if (engines.textToSpeech.vendor === 'espeak')
    return [createEspeakTextToSpeech(engines.textToSpeech, rateHz)];
  const { createElevenLabsTextToSpeech } = await import('../adapters/tts/elevenlabs/text-to-speech.ts');
  const own: TextToSpeech = createEspeakTextToSpeech(espeakConfig.parse({ vendor: 'espeak' }), rateHz);
  return [createElevenLabsTextToSpeech(engines.textToSpeech, rateHz), own];
}
