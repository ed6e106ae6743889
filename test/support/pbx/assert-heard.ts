import assert from 'node:assert/strict';
import type { HeardSound, SoundStretch } from '../../../src/ports/phone.ts';

/** Milliseconds of the phone's clock. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Something was to be heard for at least `atLeastMs` of the span. */
export function assertSound(heard: HeardSound, span: Span, atLeastMs = 200): void {
  const ms = soundWithin(heard.sounds(), span);
  assert.ok(ms >= atLeastMs, `sound for ${Math.round(ms)} ms of ${describe(span)}, expected ${atLeastMs} ms`);
}

/** Nothing was to be heard in the span, and the line was open: packets came. */
export function assertSilence(heard: HeardSound, span: Span): void {
  const ms = soundWithin(heard.sounds(), span);
  assert.equal(Math.round(ms), 0, `sound for ${Math.round(ms)} ms of ${describe(span)}`);
}

/** The line never went dead for longer than `limitMs` between two packets. */
export function assertNoGap(heard: HeardSound, limitMs: number): void {
  const { longestGapMs } = heard.stats();
  assert.ok(longestGapMs <= limitMs, `no packet for ${Math.round(longestGapMs)} ms`);
}

function soundWithin(sounds: readonly SoundStretch[], { fromMs, toMs }: Span): number {
  return sounds
    .map((sound) => Math.min(sound.toMs, toMs) - Math.max(sound.fromMs, fromMs))
    .filter((ms) => ms > 0)
    .reduce((sum, ms) => sum + ms, 0);
}

function describe({ fromMs, toMs }: Span): string {
  return `${Math.round(toMs - fromMs)} ms`;
}
