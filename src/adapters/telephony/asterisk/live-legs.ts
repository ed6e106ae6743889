import type { Log } from '../../../ports/log.ts';
import type { CallLeg, TelephonyHost } from '../../../ports/telephony.ts';
import type { MediaHost, MediaLeg } from './media-leg.ts';

/** A call has one leg at a time: its UUID is all that a media connection proves itself with. */
export function createLiveLegs(
  host: TelephonyHost,
  toLeg: (media: MediaLeg) => CallLeg,
  log: Log,
): MediaHost {
  const live = new Set<string>();

  function isLive(callId: string): boolean {
    if (live.has(callId)) log.warn({ callId }, 'a second connection for a live call was refused');
    return live.has(callId);
  }

  return {
    accept(callId) {
      if (isLive(callId)) return false;
      if (host.admit(callId)) return true;
      log.info({ callId }, 'a leg was refused');
      return false;
    },
    leg(media) {
      // Asked again, because a web socket takes a moment between the question and the leg.
      if (isLive(media.callId)) return void media.close();
      live.add(media.callId);
      media.ended.addEventListener('abort', () => live.delete(media.callId), { once: true });
      try {
        host.leg(toLeg(media));
      } catch (error) {
        log.error({ callId: media.callId, error }, 'a new leg found a bug and was closed');
        void media.close();
      }
    },
  };
}
