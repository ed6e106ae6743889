import type { Log } from '../../../ports/log.ts';
import type { Announcement, CallLeg, TelephonyHost } from '../../../ports/telephony.ts';
import { UNKNOWN } from './announcements.ts';
import type { Introduction } from './introductions.ts';
import type { MediaHost, MediaLeg } from './media-leg.ts';

interface Desk {
  readonly introduce: (media: MediaLeg) => Introduction;
  readonly toLeg: (media: MediaLeg, announced: Promise<Announcement>) => CallLeg;
  readonly log: Log;
}

export interface LiveLegs extends MediaHost {
  find(callId: string): MediaLeg | undefined;
}

/** A call has one leg at a time: its UUID is all that a media connection itself can show. */
export function createLiveLegs(host: TelephonyHost, { introduce, toLeg, log }: Desk): LiveLegs {
  const live = new Map<string, MediaLeg>();

  function isLive(callId: string): boolean {
    if (live.has(callId)) log.warn({ callId }, 'a second connection for a live call was refused');
    return live.has(callId);
  }

  function isAdmitted(callId: string): boolean {
    const admitted = host.admit(callId);
    if (!admitted) log.info({ callId }, 'a leg was refused');
    return admitted;
  }

  function give(media: MediaLeg, announced: Promise<Announcement>): void {
    try {
      host.leg(toLeg(media, announced));
    } catch (error) {
      log.error({ callId: media.callId, error }, 'a new leg found a bug and was closed');
      void media.close();
    }
  }

  async function giveIfKnown(media: MediaLeg, told: Introduction['told']): Promise<void> {
    const announcement = await told;
    if (media.ended.aborted) return;
    if (announcement && isAdmitted(media.callId)) return give(media, Promise.resolve(announcement));
    if (!announcement) log.warn({ callId: media.callId }, 'a leg of which the PBX knows nothing was closed');
    await media.close();
  }

  return {
    find: (callId) => live.get(callId),
    accept: (callId) => !isLive(callId) && isAdmitted(callId),
    leg(media) {
      // Asked again, because a web socket takes a moment between the question and the leg.
      if (isLive(media.callId)) return void media.close();
      live.set(media.callId, media);
      media.ended.addEventListener('abort', () => live.delete(media.callId), { once: true });
      const { mustBeKnown, told } = introduce(media);
      if (mustBeKnown) void giveIfKnown(media, told);
      else
        give(
          media,
          told.then((announcement) => announcement ?? UNKNOWN),
        );
    },
  };
}
