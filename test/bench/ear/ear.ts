import { createTimeline } from '../../../src/adapters/phone/sip/timeline.ts';
import type { SoundStretch } from '../../../src/ports/phone.ts';
import type { CapturedPacket } from '../capture/read-capture.ts';
import { type HeardPacket, heardPackets } from './heard-packets.ts';
import { type SoundStep, stepsOf, stretchesOf } from './loud-steps.ts';

/**
 * What one direction of a call sounds like at the socket. All times are the kernel's arrival of the packet plus
 * the place in it, in milliseconds of `performance.now()`; sound is found in steps of 10 ms.
 */
export interface Ear {
  /** Arrival of sample 0 of `samples`; undefined without any packet. */
  readonly startedAtMs: number | undefined;
  /** End of the last packet. */
  readonly endedAtMs: number | undefined;
  /** 8 kHz on one axis: packets by their time stamps, silence where none came. */
  readonly samples: Int16Array;
  /** Stretches of sound, oldest first. A silence of 80 ms ends one: the closure of a consonant is shorter. */
  readonly sounds: readonly SoundStretch[];
  /** Onset of the first sound that begins at or after `ms`. */
  firstSoundAfter(ms: number): number | undefined;
  /** End of the last sound that began before `ms`, or `ms` itself while there is sound. */
  endOfSoundBefore(ms: number): number | undefined;
  /**
   * Since when it is silent for at least `quietMs`, not earlier than `ms`. Undefined when that is nowhere to be
   * seen, also because the recording ends.
   */
  silenceAfter(ms: number, quietMs?: number): number | undefined;
}

export interface EarOptions {
  /** Noise or echo that goes on all the time, as {@link backgroundDbfs} finds it. Sound has to stand out of it. */
  readonly backgroundDbfs?: number;
}

/** As our phone counts it: the softest fricatives lie above, and a line's digital noise below. */
const SOUND_DBFS = -50;
/** Speech that is understood stands out by more, and noise of one level does not reach it. */
const ABOVE_BACKGROUND_DB = 10;
const JOIN_MS = 80;
const SHORTEST_MS = 20;
/** Longer than the attendant's own pause between two sentences, which is 250. */
const QUIET_MS = 300;

export function listen(packets: readonly CapturedPacket[], options: EarOptions = {}): Ear {
  const heard = heardPackets(packets);
  const { startedAtMs, samples } = timelineOf(heard);
  const steps = stepsOf(heard);
  const thresholdDbfs = thresholdOver(options.backgroundDbfs);
  const stretches = { thresholdDbfs, joinMs: JOIN_MS, shortestMs: SHORTEST_MS };
  const sounds = stretchesOf(steps, stretches);
  const endedAtMs = steps.at(-1)?.toMs;

  return {
    startedAtMs,
    endedAtMs,
    samples,
    sounds,
    firstSoundAfter: (ms) => sounds.find(({ fromMs }) => fromMs >= ms)?.fromMs,
    endOfSoundBefore(ms) {
      const last = sounds.findLast(({ fromMs }) => fromMs < ms);
      return last && Math.min(last.toMs, ms);
    },
    silenceAfter(ms, quietMs = QUIET_MS) {
      const runs = stretchesOf(steps, { ...stretches, joinMs: quietMs });
      const blocking = runs.find(({ toMs, fromMs }) => toMs > ms && fromMs < ms + quietMs);
      const sinceMs = blocking?.toMs ?? ms;
      return endedAtMs !== undefined && endedAtMs >= sinceMs + quietMs ? sinceMs : undefined;
    },
  };
}

/** How loud the background of a span is in which nobody speaks: of its 10 ms steps all but one in twenty are softer. */
export function backgroundDbfs(packets: readonly CapturedPacket[], { fromMs, toMs }: SoundStretch): number {
  const within = (step: SoundStep) => step.fromMs >= fromMs && step.toMs <= toMs;
  const levels = stepsOf(heardPackets(packets)).filter(within);
  const sorted = levels.map(({ levelDbfs }) => levelDbfs).toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NEGATIVE_INFINITY;
}

function thresholdOver(background: number | undefined): number {
  return Math.max(SOUND_DBFS, (background ?? Number.NEGATIVE_INFINITY) + ABOVE_BACKGROUND_DB);
}

function timelineOf(packets: readonly HeardPacket[]) {
  const timeline = createTimeline(8000);
  for (const packet of packets) timeline.push(packet);
  return { startedAtMs: timeline.startedAtMs, samples: timeline.samples() };
}
