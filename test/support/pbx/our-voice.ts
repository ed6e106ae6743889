import { setTimeout as sleep } from 'node:timers/promises';
import { renderSpeech } from '../../../src/adapters/phone/sip/render-speech.ts';
import { createSoundTracker } from '../../../src/adapters/phone/sip/sound-tracker.ts';
import { createEspeakTextToSpeech } from '../../../src/adapters/tts/espeak/text-to-speech.ts';
import { SENTENCE_PAUSE_MS } from '../../../src/call/voice/replies.ts';
import { sentencesOf } from '../../../src/conversation/sentences.ts';
import { speakable } from '../../../src/conversation/speakable.ts';
import { ENGLISH } from '../../../src/languages/en/speech/english.ts';
import { joined } from '../../../src/media/joined.ts';
import { silence } from '../../../src/media/silence.ts';
import type { HeardSound, SoundStretch } from '../../../src/ports/phone.ts';

/** Where there is sound in a phrase of the attendant when all of it is said without a break. */
export async function renderedSounds(text: string): Promise<readonly SoundStretch[]> {
  const voice = createEspeakTextToSpeech({ voice: 'en-gb', wordsPerMinute: 160 }, 8000);
  const pieces: Int16Array[] = [];
  for (const sentence of sentencesOf(text, ENGLISH)) {
    if (pieces.length > 0) pieces.push(silence(SENTENCE_PAUSE_MS * 8));
    pieces.push(await renderSpeech(voice, speakable(sentence, ENGLISH), AbortSignal.timeout(10_000)));
  }
  await voice.close();
  return soundsOf(joined(pieces));
}

/** What was heard from a time on, on the axis of the packets' own times: a busy test process changes nothing in it. */
export function heardSounds(heard: HeardSound, fromMs: number): readonly SoundStretch[] {
  return soundsOf(heard.samples().slice(Math.round((fromMs - (heard.startedAtMs ?? 0)) * 8)));
}

function soundsOf(samples: Int16Array): readonly SoundStretch[] {
  const tracker = createSoundTracker(8000);
  tracker.push(samples, 0);
  return tracker.sounds();
}

/**
 * Waits for a third of the longest run of words of a phrase that is being heard: there is sound before and after.
 *
 * @param sounds The phrase, rendered.
 */
export async function midSentence(heard: HeardSound, sounds: readonly SoundStretch[]): Promise<void> {
  const byLength = sounds.toSorted((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs));
  const [longest = { fromMs: 0, toMs: 0 }] = byLength;
  const intoMs = longest.fromMs + (longest.toMs - longest.fromMs) / 3 - (sounds[0]?.fromMs ?? 0);
  const heardMs = (await heard.waitForSound(0, AbortSignal.timeout(10_000))) ?? performance.now();
  await sleep(heardMs + intoMs - performance.now());
}
