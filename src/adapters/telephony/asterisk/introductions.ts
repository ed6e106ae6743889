import type { Announcement } from '../../../ports/telephony.ts';
import { type Announcements, UNKNOWN } from './announcements.ts';
import type { AriChannel } from './ari-events.ts';
import type { MediaLeg } from './media-leg.ts';

/** What a media connection has to show before a conversation begins on it. */
export interface Introduction {
  /** A UUID alone proves nothing: the PBX has to name it first. */
  readonly mustBeKnown: boolean;
  /** What the PBX says of it; undefined when it knows of no such leg, or said nothing in time. */
  readonly told: Promise<Announcement | undefined>;
}

interface Pbx {
  readonly announcements: Announcements;
  readonly isUp: () => boolean;
  /** All channels. @throws AppError `pbx.*`. */
  readonly listChannels: () => Promise<readonly AriChannel[]>;
}

/**
 * Any program of this machine can open an AudioSocket leg, and each would cost a conversation, its engines and a seat. While
 * the PBX can tell us about calls, a leg waits for its word, which comes about a millisecond later. A leg of which it has
 * not spoken within 500 ms is looked up once among all channels: its event may have been sent before we were there to hear.
 */
export function createIntroductions({ announcements, isUp, listChannels }: Pbx) {
  let listing: Promise<readonly AriChannel[] | undefined> | undefined;

  /** One request for all legs that ask at the time. */
  function list(): Promise<readonly AriChannel[] | undefined> {
    listing ??= listChannels()
      .catch(() => undefined)
      .finally(() => {
        listing = undefined;
      });
    return listing;
  }

  async function lookUp({ callId, openedBy, ended }: MediaLeg): Promise<Announcement | undefined> {
    const channels = ended.aborted ? [] : await list();
    if (channels) return announcements.find(callId, channels);
    // Nobody can be asked, and callers of our own machine's PBX are served without it.
    return openedBy === 'this-machine' ? UNKNOWN : undefined;
  }

  return (media: MediaLeg): Introduction => {
    const told = announcements.take(media.callId, media.ended);
    const mustBeKnown = media.openedBy === 'anyone' || (media.openedBy === 'this-machine' && isUp());
    return { mustBeKnown, told: mustBeKnown ? told.then((who) => who ?? lookUp(media)) : told };
  };
}
