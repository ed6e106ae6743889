import { FRAME_MS } from '../../../core/audio.ts';
import type { Clock } from '../../../core/clock.ts';
import type { LastWord } from '../../../core/outcome.ts';
import type { CallLeg, LegAbilities } from '../../../ports/call-leg.ts';
import { readLegId } from './leg-id.ts';
import type { Introduced } from './live-legs.ts';
import type { MediaLeg } from './media-leg.ts';

interface Control extends Introduced {
  /** Resolves with true once the PBX has confirmed what comes next. */
  setNextStep(word: LastWord): Promise<boolean>;
}

/** Everything of it is the dialplan's. Neither media path has an order for keys, and the daemon none for a recording. */
const CAN: LegAbilities = { transfer: true, return: true, keysOut: false, recording: false };

/** Longer than any queue that is kept within a few frames: a last word is heard, a mistake does not hold the call. */
const MAX_LAST_WORD_MS = 1000;

/** Joins a media connection with what only the control channel can do. */
export function createCallLeg(media: MediaLeg, control: Control, clock: Clock): CallLeg {
  let leaving: Promise<boolean> | undefined;

  async function leave(word: LastWord): Promise<boolean> {
    // The caller is gone: what comes next would stay in the PBX for ever, because nobody reads it.
    if (media.ended.aborted) return true;
    if (!(await control.setNextStep(word))) return false;
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
    ...readLegId(media.callId),
    can: CAN,
    dialledNumber: control.dialledNumber,
    introduced: control.introduced,
    rateHz: media.rateHz,
    out: media.out,
    listen: media.listen,
    drop: () => void media.close(),
    leave(word) {
      // One last word: asking again while it is being said gives the answer to the first.
      leaving ??= leave(word).finally(() => {
        leaving = undefined;
      });
      return leaving;
    },
  };
}
