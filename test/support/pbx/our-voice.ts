import { renderSpeech } from '../../../src/adapters/phone/sip/render-speech.ts';
import { createSoundTracker } from '../../../src/adapters/phone/sip/sound-tracker.ts';
import { espeakConfig } from '../../../src/adapters/tts/espeak/config.ts';
import { createEspeakTextToSpeech } from '../../../src/adapters/tts/espeak/text-to-speech.ts';
import { speakable } from '../../../src/conversation/speakable.ts';
import type { SoundStretch } from '../../../src/ports/phone.ts';

/** Where there is sound in a phrase of the attendant when all of it is said without a break. */
export async function renderedSounds(text: string): Promise<readonly SoundStretch[]> {
  const voice = createEspeakTextToSpeech(espeakConfig.parse({ vendor: 'espeak', voice: 'en-gb' }));
  const tracker = createSoundTracker(8000);
  tracker.push(await renderSpeech(voice, speakable(text), AbortSignal.timeout(10_000)), 0);
  await voice.close();
  return tracker.sounds();
}
