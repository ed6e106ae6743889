import { FRAME_MS, frameSamples, type SampleRateHz } from '../core/audio.ts';
import { silence } from '../media/silence.ts';
import type { MediaOut } from '../ports/telephony.ts';
import type { Speech } from './speech.ts';

/**
 * The caller has put us on hold. No media time passes: nobody speaks, nothing is heard, no silence is counted. Then all goes
 * on where it stood.
 */
export interface Hold {
  readonly on: boolean;
  set(on: boolean): void;
  /** Takes the place of all that a tick of the line does while on hold. */
  tick(): void;
}

export interface HoldOptions {
  readonly out: MediaOut;
  readonly rateHz: SampleRateHz;
  readonly maxMs: number;
  readonly speech: Pick<Speech, 'pause' | 'resume' | 'tick'>;
  /** Our speech was held before, for a voice over it. */
  readonly isInterrupted: () => boolean;
  /** @param heldMs How long it was. */
  readonly onBack: (heldMs: number) => void;
  /** Told once: nobody comes back any more. */
  readonly onTooLong: () => void;
}

export function createHold(options: HoldOptions): Hold {
  const { out, speech, maxMs } = options;
  const quiet = silence(frameSamples(options.rateHz));
  let heldMs: number | undefined;
  return {
    get on() {
      return heldMs !== undefined;
    },
    set(on) {
      if (on === (heldMs !== undefined)) return;
      if (on) {
        heldMs = 0;
        // The frame that fades out, and what a peer has queued.
        speech.pause();
        speech.tick(0);
        return;
      }
      const lastedMs = heldMs ?? 0;
      heldMs = undefined;
      if (!options.isInterrupted()) speech.resume();
      options.onBack(lastedMs);
    },
    tick() {
      if (heldMs === undefined) return;
      if (out.paced === 'self') out.write(quiet);
      heldMs += FRAME_MS;
      if (heldMs - FRAME_MS < maxMs && heldMs >= maxMs) options.onTooLong();
    },
  };
}
