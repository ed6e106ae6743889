import { createResampler } from '../../../media/resampler.ts';
import type { TextToSpeech } from '../../../ports/text-to-speech.ts';
import { LINE_RATE_HZ } from './outbox.ts';

/** A whole line at the rate of the telephone. @throws what the voice throws. */
export async function renderSpeech(
  voice: TextToSpeech,
  text: string,
  signal: AbortSignal,
): Promise<Int16Array> {
  const resampler = createResampler(voice.outputRateHz, LINE_RATE_HZ);
  const parts: Int16Array[] = [];
  for await (const { samples } of voice.speak(text, signal)) parts.push(resampler.process(samples));
  parts.push(resampler.flush());
  const all = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
