import type { Clock } from '../../../core/clock.ts';
import type { CallerInfo } from '../../../ports/caller-info.ts';
import type { AriChannel } from './ari-events.ts';
import { type Callers, TOLD_LIMIT_MS, UNKNOWN } from './callers.ts';
import type { MediaLeg } from './media-leg.ts';

/** What is said of a media connection before, or after, a conversation begins on it. */
export interface Introduction {
  /** The leg is offered once it has been told of, and not before. */
  readonly comesFirst: boolean;
  /** What the PBX says of it; undefined of a connection that the PBX does not know, and nobody serves. */
  readonly told: Promise<CallerInfo | undefined>;
}

export interface Introductions {
  /** @param entrancesMatter What was dialled is worth half a second of the caller's time. */
  introduce(media: MediaLeg, entrancesMatter: boolean): Introduction;
  /** The control channel has come up: who still waits to be told of can be looked up. */
  controlUp(): void;
}

interface Pbx {
  readonly callers: Callers;
  readonly isUp: () => boolean;
  /** All channels. @throws AppError `pbx.*`. */
  readonly listChannels: () => Promise<readonly AriChannel[]>;
  readonly clock: Clock;
}

/**
 * While the PBX can tell us about calls, a leg waits for its word, which comes about a millisecond later: it says what was
 * dialled, and so who answers; and any program of this machine can open an AudioSocket leg, each of which would cost a
 * conversation, its engines and a seat. A leg of which the PBX has not spoken within 500 ms, or since before the control
 * channel came up, is looked up once among all channels: its event may have been sent before we were there to hear.
 */
export function createIntroductions({ callers, isUp, listChannels, clock }: Pbx): Introductions {
  let listing: Promise<readonly AriChannel[] | undefined> | undefined;
  let cameUp = new AbortController();

  /** One request for all legs that ask at the time. */
  function list(): Promise<readonly AriChannel[] | undefined> {
    listing ??= listChannels()
      .catch(() => undefined)
      .finally(() => {
        listing = undefined;
      });
    return listing;
  }

  async function lookUp({ callId, openedBy, ended }: MediaLeg): Promise<CallerInfo | undefined> {
    const channels = ended.aborted ? [] : await list();
    if (channels) return callers.find(callId, channels);
    // Nobody can be asked, and callers of our own machine's PBX are served without it.
    return openedBy === 'this-machine' ? UNKNOWN : undefined;
  }

  async function tell(media: MediaLeg): Promise<CallerInfo | undefined> {
    const told = await callers.take(media.callId, AbortSignal.any([media.ended, cameUp.signal]));
    // The PBX itself has told us of a leg that we have opened.
    if (told || media.openedBy === 'us') return told ?? UNKNOWN;
    return isUp() || media.openedBy === 'anyone' ? lookUp(media) : UNKNOWN;
  }

  return {
    introduce(media, entrancesMatter) {
      const mustBeKnown = isUp() || media.openedBy === 'anyone';
      const told = tell(media);
      if (mustBeKnown) return { comesFirst: true, told };
      // Who is served anyway waits for no slow answer.
      const inTime = clock.wait(TOLD_LIMIT_MS, media.ended).then(() => UNKNOWN);
      return { comesFirst: entrancesMatter, told: Promise.race([told, inTime]) };
    },
    controlUp() {
      cameUp.abort();
      cameUp = new AbortController();
    },
  };
}
