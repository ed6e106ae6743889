import { createSoundTracker } from '../../../src/adapters/phone/sip/sound-tracker.ts';
import { LINE_HZ } from './line-rate.ts';
import type { Pause } from './utterance.ts';

/** From the first to the last sound that is no click, as the caller's side of the bench hears it. */
export function heardSpan(samples: Int16Array): Pause | undefined {
  const tracker = createSoundTracker(LINE_HZ);
  tracker.push(samples, 0);
  const sounds = tracker.sounds();
  const [first, last] = [sounds[0], sounds.at(-1)];
  return first && last ? { fromMs: first.fromMs, toMs: last.toMs } : undefined;
}
