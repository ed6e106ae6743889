import { FRAME_MS } from '../core/audio.ts';
import type { Floor } from './turns/floor.ts';
import type { Replies } from './voice/replies.ts';

/**
 * The caller has put us on hold. No media time passes: nobody speaks, nothing is heard, no silence is counted. Then all goes
 * on where it stood.
 */
export interface Hold {
  readonly on: boolean;
  /** How long already; undefined when not on hold. */
  readonly heldMs: number | undefined;
  set(on: boolean): void;
  /** Takes the place of all that a tick of the talk does while on hold. */
  tick(): void;
}

export interface HoldOptions {
  readonly floor: Pick<Floor, 'at'>;
  readonly replies: Pick<Replies, 'pause' | 'resume' | 'tick' | 'rest'>;
  /** After this nobody comes back any more. */
  readonly maxMs: number;
  /** @param heldMs How long it was. */
  readonly onBack: (heldMs: number) => void;
  readonly onGivenUp: () => void;
}

export function createHold({ floor, replies, maxMs, onBack, onGivenUp }: HoldOptions): Hold {
  let heldMs: number | undefined;
  return {
    get on() {
      return heldMs !== undefined;
    },
    get heldMs() {
      return heldMs;
    },
    set(on) {
      if (on === (heldMs !== undefined)) return;
      if (on) {
        heldMs = 0;
        // The frame that fades out, and what a peer has queued.
        replies.pause();
        replies.tick(0);
        return;
      }
      const lastedMs = heldMs ?? 0;
      heldMs = undefined;
      // Speech that was held before, for a voice over it, stays held.
      if (floor.at !== 'held') replies.resume();
      onBack(lastedMs);
    },
    tick() {
      if (heldMs === undefined) return;
      replies.rest();
      const beforeMs = heldMs;
      heldMs += FRAME_MS;
      if (beforeMs < maxMs && heldMs >= maxMs) onGivenUp();
    },
  };
}
