import { isDeepStrictEqual } from 'node:util';
import type { ElevenLabsConfig } from '../adapters/tts/elevenlabs/config.ts';
import type { CallServices } from '../call/call-services.ts';
import type { Config } from '../config/schema.ts';
import type { SampleRateHz } from '../core/audio.ts';
import type { Log } from '../ports/log.ts';
import type { SpeechToText } from '../ports/speech-to-text.ts';
import type { TextToSpeech } from '../ports/text-to-speech.ts';
import type { VoiceDetector } from '../ports/voice-detector.ts';
import type { ReceptionistDesk } from '../reception/scene.ts';
import { createDetector } from './detector.ts';
import { createReceptionists, type Receptionists } from './receptionists.ts';

export interface Engines
  extends Pick<CallServices, 'detector' | 'speechToText' | 'textToSpeech'>,
    Receptionists {
  /** For a language of the office, in order of preference. @param tag BCP 47. */
  readonly voicesOf: (tag: string) => readonly TextToSpeech[];
  /** All of them. */
  readonly voices: readonly TextToSpeech[];
}

/** Engines that are there: of a configuration that counted before, or of another office. */
export interface EnginesThere {
  readonly config: Config;
  readonly engines: Engines;
}

export interface EngineParts {
  readonly log: Log;
  readonly detector?: VoiceDetector;
  /** Whatever is configured as one of these has it is shared, loaded and connected as it is. */
  readonly there?: readonly EnginesThere[];
}

/**
 * The engines the configuration names, each followed by the one of the house that needs neither key nor
 * network and takes over in a call. A vendor's SDK is loaded only when the configuration names it.
 */
export async function createEngines(
  config: Config,
  desk: ReceptionistDesk,
  { log, detector = createDetector(log), there = [] }: EngineParts,
): Promise<Engines> {
  /** The engines of those where this part of their configuration is the same. */
  const likeThis = (partOf: (config: Config) => unknown) =>
    there.find((other) => isDeepStrictEqual(partOf(other.config), partOf(config)))?.engines;
  const [speechToText, voices, minds] = await Promise.all([
    likeThis(({ engines }) => engines.speechToText)?.speechToText ?? createEars(config, log),
    likeThis(voiceNeeds) ?? createVoices(config),
    createReceptionists(config, desk, likeThis(({ engines }) => engines.receptionist)?.languageModels),
  ]);
  const { voicesOf, voices: all, textToSpeech } = voices;
  return { detector, speechToText, voicesOf, voices: all, textToSpeech, ...minds };
}

/** All that are loaded or connected, but for the detector. */
export function closable({ speechToText, voices }: Engines): readonly { close(): Promise<void> }[] {
  return [...speechToText, ...voices];
}

function voiceNeeds({ engines, office, telephony }: Config): unknown {
  const tags = office.languages.map(({ tag }) => tag);
  return [engines.textToSpeech, office.language, tags, telephony.audioSocket.rateHz];
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

interface Voices {
  readonly voicesOf: Engines['voicesOf'];
  readonly voices: readonly TextToSpeech[];
  readonly textToSpeech: CallServices['textToSpeech'];
}

/** A voice of the house speaks one language, so there is one for each that the office speaks. */
async function createVoices({ engines, telephony, office }: Config): Promise<Voices> {
  const { createEspeakTextToSpeech } = await import('../adapters/tts/espeak/text-to-speech.ts');
  const { espeakConfig, espeakVoice } = await import('../adapters/tts/espeak/config.ts');
  const { rateHz } = telephony.audioSocket;
  const chosen = engines.textToSpeech;
  const espeak = chosen.vendor === 'espeak' ? chosen : espeakConfig.parse({ vendor: 'espeak' });
  const hosted = chosen.vendor === 'espeak' ? [] : [await elevenLabs(chosen, rateHz)];
  const own = new Map(
    office.languages.map(({ tag }) => [
      tag,
      createEspeakTextToSpeech({ ...espeak, voice: espeakVoice(espeak, tag) }, rateHz),
    ]),
  );
  const voicesOf = (tag: string) =>
    [...hosted, own.get(tag) ?? own.get(office.language)].filter((voice) => voice !== undefined);
  const [first, ...rest] = voicesOf(office.language);
  if (!first) throw new Error('an office speaks its language');
  return { voicesOf, voices: [...hosted, ...own.values()], textToSpeech: [first, ...rest] };
}

async function elevenLabs(config: ElevenLabsConfig, rateHz: SampleRateHz): Promise<TextToSpeech> {
  const { createElevenLabsTextToSpeech } = await import('../adapters/tts/elevenlabs/text-to-speech.ts');
  return createElevenLabsTextToSpeech(config, rateHz);
}
