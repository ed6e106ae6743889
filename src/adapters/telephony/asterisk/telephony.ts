import type { Clock } from '../../../core/clock.ts';
import { AppError } from '../../../core/errors.ts';
import type { Outcome } from '../../../core/outcome.ts';
import type { Log } from '../../../ports/log.ts';
import type { Announcement, CallLeg, Telephony, TelephonyHost } from '../../../ports/telephony.ts';
import { createAnnouncements } from './announcements.ts';
import { createAriControl } from './ari-control.ts';
import type { AriEvent } from './ari-events.ts';
import { createAriHttp } from './ari-http.ts';
import { createAudioSocketServer } from './audio-socket-server.ts';
import { createCallLeg } from './call-leg.ts';
import type { AsteriskTelephonyOptions } from './config.ts';
import { createHeldCallers } from './held-callers.ts';
import { createIntroductions } from './introductions.ts';
import { createLease } from './lease.ts';
import { leaseVariable } from './lease-variable.ts';
import { createLiveLegs } from './live-legs.ts';
import { setMark } from './mark.ts';
import type { MediaLeg } from './media-leg.ts';
import { createMediaWebSockets } from './media-websocket.ts';
import { endChannel, listChannels, placeCall, readDeviceStates, readLiveCalls } from './pbx-questions.ts';

interface Tools {
  readonly log: Log;
  readonly clock: Clock;
}

/**
 * Asterisk, by a dialplan that dials us as it would dial a phone. Sound comes over AudioSocket or
 * chan_websocket; who calls, and what comes next, over ARI. Without ARI calls are still answered.
 */
export function createAsteriskTelephony(options: AsteriskTelephonyOptions, tools: Tools): Telephony {
  let running: Running | undefined;
  let taking = false;

  return {
    label: `asterisk/${options.media}`,
    async start(host) {
      const next = createRunning(options, tools, host);
      await next.start();
      running = next;
      next.setTakingCalls(taking);
    },
    async stop() {
      const last = running;
      running = undefined;
      await last?.stop();
    },
    setTakingCalls(next) {
      taking = next;
      running?.setTakingCalls(next);
    },
    health: () => running?.health() ?? { media: false, control: false, taking: false },
    deviceStates: async () => running?.deviceStates() ?? new Map(),
    liveCalls: async () => running?.liveCalls(),
    hangUp: async (callId) => running?.hangUp(callId),
    async originate(request) {
      if (!running) throw new AppError('pbx.unreachable', 'a call was to be placed without a PBX');
      await running.originate(request);
    },
  };
}

type Running = Omit<Telephony, 'label' | 'start'> & { start(): Promise<void> };

/** Everything that exists between `start` and `stop`. */
function createRunning(options: AsteriskTelephonyOptions, tools: Tools, host: TelephonyHost): Running {
  const http = createAriHttp(options.ari, tools.clock);
  const announcements = createAnnouncements(tools.clock, options.emergencyNumbers);
  const introduce = createIntroductions({
    announcements,
    isUp: () => control.up,
    listChannels: () => listChannels(http),
  });
  const legs = createLiveLegs(host, { introduce, toLeg, log: tools.log });
  const held = createHeldCallers(announcements, legs.find);
  const server = createAudioSocketServer(options.audioSocket, legs, tools);
  const webSockets = createMediaWebSockets(legs, { ...tools, http });
  const lease = createLease(
    http,
    { variable: leaseVariable(options.ari.app), isUp: () => control.up },
    tools.clock,
  );
  const control = createAriControl({ ...tools, http, app: options.ari.app }, { event: onEvent, changed });
  const bySocket = options.media === 'audiosocket';

  function toLeg(media: MediaLeg, announced: Promise<Announcement>): CallLeg {
    held.began(media);
    const mark = (outcome: Outcome) => setMark(http, media.callId, outcome);
    return createCallLeg(media, { announced, setMark: mark }, tools.clock);
  }

  function onEvent(event: AriEvent): void {
    if (event.type === 'Dial') announcements.dialled(event);
    held.event(event);
    if (event.type === 'ChannelDestroyed') {
      const ringing = announcements.isRinging(event.channel.id);
      const callId = announcements.destroyed(event.channel.id);
      if (callId) host.callGone(callId, ringing);
    }
    if (!bySocket) webSockets.event(event);
  }

  function changed(up: boolean): void {
    if (up) {
      lease.renew();
      void reconcile();
    }
    if (!up) held.forget();
    host.controlChanged(up);
  }

  /** Events are not kept for us while we are away. */
  async function reconcile(): Promise<void> {
    const channels = await listChannels(http).catch(() => undefined);
    if (!channels) return;
    for (const callId of announcements.reconcile(channels)) host.callGone(callId);
  }

  return {
    async start() {
      if (bySocket) await server.start();
      lease.start();
      control.start();
    },
    async stop() {
      await lease.stop();
      await Promise.all([server.stop(), webSockets.stop()]);
      await control.stop();
      http.close();
    },
    setTakingCalls: lease.setTakingCalls,
    health: () => ({
      media: bySocket ? server.listening : control.up,
      control: control.up,
      taking: lease.taken,
    }),
    deviceStates: () => readDeviceStates(http).catch(() => new Map()),
    liveCalls: () => readLiveCalls(http),
    async hangUp(callId) {
      const channelId = announcements.callerChannel(callId);
      if (channelId) await endChannel(http, channelId).catch(() => {});
    },
    originate: (request) => placeCall(http, options.campaignContexts, request),
  };
}
