import type { Clock } from '../../../core/clock.ts';
import type { HeardSound } from '../../../ports/phone.ts';
import { createSoundTracker } from './sound-tracker.ts';
import { createTimeline, type TimelinePacket } from './timeline.ts';

export interface Recorder {
  readonly heard: HeardSound;
  packet(packet: TimelinePacket): void;
  /** `timestamp` tells a key from its repetitions. */
  key(key: string, timestamp: number, atMs: number): void;
}

/** Half a packet: finer than anything that is measured with it. */
const POLL_MS = 10;
/** Between two words of one sentence the line may be quiet as long. */
const PAUSE_MS = 80;

/** @param ended aborts when the call is over, which ends every wait. */
export function createRecorder(rateHz: number, clock: Clock, ended: AbortSignal): Recorder {
  const timeline = createTimeline(rateHz);
  const tracker = createSoundTracker(rateHz);
  const keys: { readonly key: string; readonly atMs: number; readonly timestamp: number }[] = [];

  async function poll(look: () => number | undefined, signal: AbortSignal): Promise<number | undefined> {
    const either = AbortSignal.any([signal, ended]);
    for (;;) {
      const found = look();
      if (found !== undefined || either.aborted) return found;
      await clock.wait(POLL_MS, either);
    }
  }

  const heard: HeardSound = {
    get startedAtMs() {
      return timeline.startedAtMs;
    },
    samples: timeline.samples,
    sounds: tracker.sounds,
    stats: timeline.stats,
    keys: () => keys.map(({ key, atMs }) => ({ key, atMs })),
    firstSoundAfter: (ms) => tracker.sounds().find(({ fromMs }) => fromMs >= ms)?.fromMs,
    silenceSince() {
      const last = tracker.sounds().at(-1);
      return last && clock.nowMs() - last.toMs > PAUSE_MS ? last.toMs : undefined;
    },
    waitForSound: (afterMs, signal) => poll(() => heard.firstSoundAfter(afterMs), signal),
    waitForSilence: (quietMs, afterMs, signal) =>
      poll(() => {
        const last = tracker.sounds().at(-1);
        return last && last.fromMs >= afterMs && clock.nowMs() - last.toMs >= quietMs ? last.toMs : undefined;
      }, signal),
  };

  return {
    heard,
    packet(packet) {
      timeline.push(packet);
      tracker.push(packet.samples, packet.atMs);
    },
    key(key, timestamp, atMs) {
      if (keys.at(-1)?.timestamp !== timestamp) keys.push({ key, atMs, timestamp });
    },
  };
}
