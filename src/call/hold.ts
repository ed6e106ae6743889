import { FRAME_MS, frameSamples } from '../core/audio.ts';
import { silence } from '../media/silence.ts';
import type { CallLeg } from '../ports/call-leg.ts';
import type { Replies } from './voice/replies.ts';

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
  /** After this nobody comes back any more. */
  readonly maxMs: number;
  /** Our speech was held before, for a voice over it. */
  readonly isInterrupted: () => boolean;
  /** @param heldMs How long it was. */
  readonly onBack: (heldMs: number) => void;
}

export function createHold(
  leg: Pick<CallLeg, 'out' | 'rateHz' | 'leave' | 'drop'>,
  speech: Pick<Replies, 'pause' | 'resume' | 'tick'>,
  options: HoldOptions,
): Hold {
  const quiet = silence(frameSamples(leg.rateHz));
  let heldMs: number | undefined;
  /** Nobody is there to be put through: the leg ends as if they had hung up, and what was told is kept. */
  const giveUp = () => void leg.leave({ next: 'done' }).then((left) => left || leg.drop());
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
      if (leg.out.paced === 'self') leg.out.write(quiet);
      const beforeMs = heldMs;
      heldMs += FRAME_MS;
      if (beforeMs < options.maxMs && heldMs >= options.maxMs) giveUp();
    },
  };
}
