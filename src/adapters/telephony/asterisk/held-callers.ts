import type { AriEvent } from './ari-events.ts';
import type { Callers } from './callers.ts';
import type { LiveLegs } from './live-legs.ts';
import type { MediaLeg } from './media-leg.ts';

/** Who has put us on hold, out of the PBX's events, which are about the caller's channel and not about our leg. */
export interface HeldCallers {
  event(event: AriEvent): void;
  /** A leg begins, perhaps for a caller who was on hold before. */
  began(media: MediaLeg): void;
  /** Events may be missed from now on: better to speak to music than to be silent to a caller who is back. */
  forget(): void;
}

export function createHeldCallers(callers: Callers, legOf: LiveLegs['find']): HeldCallers {
  const held = new Set<string>();

  function tell(channelId: string, on: boolean): void {
    const callId = callers.callFrom(channelId);
    if (callId !== undefined) legOf(callId)?.hold(on);
  }

  return {
    event(event) {
      if (event.type === 'ChannelHold') {
        held.add(event.channel.id);
        tell(event.channel.id, true);
      }
      if (event.type === 'ChannelUnhold') {
        held.delete(event.channel.id);
        tell(event.channel.id, false);
      }
      if (event.type === 'ChannelDestroyed') held.delete(event.channel.id);
    },
    began(media) {
      if (held.has(callers.callerChannel(media.callId) ?? '')) media.hold(true);
    },
    forget() {
      for (const channelId of held) tell(channelId, false);
      held.clear();
    },
  };
}
