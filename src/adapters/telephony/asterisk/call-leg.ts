import { FRAME_MS } from '../../../core/audio.ts';
import type { Clock } from '../../../core/clock.ts';
import type { Outcome } from '../../../core/outcome.ts';
import type { Announcement, CallLeg } from '../../../ports/telephony.ts';
import type { MediaLeg } from './media-leg.ts';

interface Control {
  /** What the PBX says about the caller, with unknowns when it says nothing in time. */
  readonly announced: Promise<Announcement>;
  /** Resolves with true once the PBX has confirmed the mark. */
  setMark(outcome: Outcome): Promise<boolean>;
}

/** Longer than any queue that is kept within a few frames: a last word is heard, a mistake does not hold the call. */
const MAX_LAST_WORD_MS = 1000;

/** Joins a media connection with what only the control channel can do. */
export function createCallLeg(media: MediaLeg, control: Control, clock: Clock): CallLeg {
  let leaving: Promise<boolean> | undefined;

  async function leave(outcome: Outcome): Promise<boolean> {
    // The caller is gone: a mark would stay in the PBX for ever, because nobody reads it.
    if (media.ended.aborted) return true;
    if (!(await control.setMark(outcome))) return false;
    await playOut();
    await media.close();
    return true;
  }

  /** Closing drops what the PBX has queued. Its clock may be up to a frame behind the estimate. */
  async function playOut(): Promise<void> {
    const { queuedMs } = media.out;
    if (queuedMs > 0) await clock.wait(Math.min(queuedMs + FRAME_MS, MAX_LAST_WORD_MS), media.ended);
  }

  return {
    callId: media.callId,
    rateHz: media.rateHz,
    out: media.out,
    announced: control.announced,
    listen: media.listen,
    drop: () => void media.close(),
    leave(outcome) {
      // One last word: asking again while it is being said gives the answer to the first.
      leaving ??= leave(outcome).finally(() => {
        leaving = undefined;
      });
      return leaving;
    },
  };
}
