import type { HeardSound } from '../../../src/ports/phone.ts';
import type { Span } from './assert-heard.ts';

/** The longest time within the span for which the phone heard nothing at all. */
export function longestSilenceMs(heard: HeardSound, { fromMs, toMs }: Span): number {
  let longestMs = 0;
  let quietFromMs = fromMs;
  for (const sound of heard.sounds()) {
    if (sound.toMs <= fromMs) continue;
    longestMs = Math.max(longestMs, Math.min(sound.fromMs, toMs) - quietFromMs);
    quietFromMs = Math.max(quietFromMs, sound.toMs);
  }
  return Math.max(longestMs, toMs - quietFromMs);
}
