import type { CallLeg } from '../../../ports/call-leg.ts';
import type { CallerInfo } from '../../../ports/caller-info.ts';
import type { LegHost } from '../../../ports/leg-source.ts';
import type { Log } from '../../../ports/log.ts';
import { UNKNOWN } from './callers.ts';
import type { Introductions } from './introductions.ts';
import { readLegId } from './leg-id.ts';
import type { MediaHost, MediaLeg } from './media-leg.ts';

/** What is known of a caller: at once, and in a moment. */
export interface Introduced {
  readonly dialledNumber: string | null;
  readonly introduced: Promise<CallerInfo>;
}

interface Desk {
  readonly introductions: Pick<Introductions, 'introduce'>;
  readonly toLeg: (media: MediaLeg, who: Introduced) => CallLeg;
  readonly log: Log;
}

export interface LiveLegs extends MediaHost {
  find(callId: string): MediaLeg | undefined;
}

/** A call has one leg of a purpose at a time: its UUID is all that a media connection itself can show. */
export function createLiveLegs(host: LegHost, { introductions, toLeg, log }: Desk): LiveLegs {
  const live = new Map<string, MediaLeg>();

  function isLive(callId: string): boolean {
    if (live.has(callId)) log.warn({ callId }, 'a second connection for a live call was refused');
    return live.has(callId);
  }

  function isAdmitted(callId: string): boolean {
    const leg = readLegId(callId);
    const admitted = host.admit(leg.callId, leg.purpose);
    if (!admitted) log.info({ callId }, 'a leg was refused');
    return admitted;
  }

  function give(media: MediaLeg, who: Introduced): void {
    try {
      host.leg(toLeg(media, who));
    } catch (error) {
      log.error({ callId: media.callId, error }, 'a new leg found a bug and was closed');
      void media.close();
    }
  }

  async function giveOnceTold(media: MediaLeg, told: Promise<CallerInfo | undefined>): Promise<void> {
    const info = await told;
    if (media.ended.aborted) return;
    if (!info) log.warn({ callId: media.callId }, 'a leg of which the PBX knows nothing was closed');
    // Asked again: others may have come meanwhile, or the end of the day.
    if (!info || !isAdmitted(media.callId)) return media.close();
    give(media, { dialledNumber: info.dialledNumber, introduced: Promise.resolve(info) });
  }

  return {
    find: (callId) => live.get(callId),
    accept: (callId) => !isLive(callId) && isAdmitted(callId),
    leg(media) {
      // Asked again, because a web socket takes a moment between the question and the leg.
      if (isLive(media.callId)) return void media.close();
      live.set(media.callId, media);
      media.ended.addEventListener('abort', () => live.delete(media.callId), { once: true });
      const { comesFirst, told } = introductions.introduce(media, host.entrancesMatter());
      if (comesFirst) void giveOnceTold(media, told);
      else give(media, { dialledNumber: null, introduced: told.then((info) => info ?? UNKNOWN) });
    },
  };
}
