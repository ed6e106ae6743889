import type { Clock } from '../../../core/clock.ts';
import { AppError } from '../../../core/errors.ts';
import type { LastWord } from '../../../core/outcome.ts';
import type { CallLeg } from '../../../ports/call-leg.ts';
import type { LegHost, LegSource } from '../../../ports/leg-source.ts';
import type { Log } from '../../../ports/log.ts';
import type { PbxControl, PbxListener } from '../../../ports/pbx-control.ts';
import { createAriControl } from './ari-control.ts';
import type { AriEvent } from './ari-events.ts';
import { createAriHttp } from './ari-http.ts';
import { createAudioSocketServer } from './audio-socket-server.ts';
import { createCallLeg } from './call-leg.ts';
import { createCallers } from './callers.ts';
import type { AsteriskOptions } from './config.ts';
import { createHeldCallers } from './held-callers.ts';
import { createIntroductions } from './introductions.ts';
import { createLease } from './lease.ts';
import { leaseVariable } from './lease-variable.ts';
import { createLiveLegs, type Introduced } from './live-legs.ts';
import type { MediaLeg } from './media-leg.ts';
import { createMediaWebSockets } from './media-websocket.ts';
import { setNextStep } from './next-step.ts';
import {
  endChannel,
  listChannels,
  placeCall,
  readDeviceStates,
  readLiveCalls,
  showLamp,
} from './pbx-questions.ts';

interface Tools {
  readonly log: Log;
  readonly clock: Clock;
}

type AsteriskLegSource = LegSource & { readonly control: PbxControl };

/**
 * Asterisk, by a dialplan that dials us as it would dial a phone. Sound comes over AudioSocket or
 * chan_websocket; who calls, and what comes next, over ARI. Without ARI calls are still answered.
 */
export function createAsteriskLegSource(options: AsteriskOptions, tools: Tools): AsteriskLegSource {
  let running: Running | undefined;
  let taking = false;
  let listener: PbxListener = { controlChanged() {}, callGone() {} };

  return {
    label: `asterisk/${options.media}`,
    system: options.system,
    async start(host) {
      const next = createRunning(options, tools, { ...host, ...listener });
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
    health: () => running?.health() ?? { media: false, taking: false },
    control: {
      get isUp() {
        return running?.isUp ?? false;
      },
      watch(next) {
        listener = next;
      },
      deviceStates: async () => running?.deviceStates() ?? new Map(),
      liveCalls: async () => running?.liveCalls(),
      showLamp: async (lamp, isLit) => (await running?.showLamp(lamp, isLit)) ?? false,
      hangUp: async (callId) => running?.hangUp(callId),
      async originate(request) {
        if (!running) throw new AppError('pbx.unreachable', 'a call was to be placed without a PBX');
        await running.originate(request);
      },
    },
  };
}

interface Running extends Pick<LegSource, 'setTakingCalls' | 'health' | 'stop'>, Omit<PbxControl, 'watch'> {
  start(): Promise<void>;
}

/** Everything that exists between `start` and `stop`. */
function createRunning(options: AsteriskOptions, tools: Tools, host: LegHost & PbxListener): Running {
  const http = createAriHttp(options.ari, tools.clock);
  const callers = createCallers(tools.clock, options.emergencyNumbers);
  const introductions = createIntroductions({
    callers,
    isUp: () => control.up,
    listChannels: () => listChannels(http),
    clock: tools.clock,
  });
  const legs = createLiveLegs(host, { introductions, toLeg, log: tools.log });
  const held = createHeldCallers(callers, legs.find);
  const server = createAudioSocketServer(options.audioSocket, legs, tools);
  const webSockets = createMediaWebSockets(legs, { ...tools, http });
  const lease = createLease(
    http,
    { variable: leaseVariable(options.ari.app), isUp: () => control.up },
    tools.clock,
  );
  const control = createAriControl({ ...tools, http, app: options.ari.app }, { event: onEvent, changed });
  const bySocket = options.media === 'audiosocket';

  function toLeg(media: MediaLeg, who: Introduced): CallLeg {
    held.began(media);
    const tellNext = (word: LastWord) => setNextStep(http, media.callId, word);
    return createCallLeg(media, { ...who, setNextStep: tellNext }, tools.clock);
  }

  function onEvent(event: AriEvent): void {
    if (event.type === 'Dial') callers.dialled(event);
    held.event(event);
    if (event.type === 'ChannelDestroyed') {
      const ringing = callers.isRinging(event.channel.id);
      const callId = callers.destroyed(event.channel.id);
      if (callId) host.callGone(callId, ringing);
    }
    if (!bySocket) webSockets.event(event);
  }

  function changed(up: boolean): void {
    if (up) {
      lease.renew();
      introductions.controlUp();
      void reconcile();
    }
    if (!up) held.forget();
    host.controlChanged(up);
  }

  /** Events are not kept for us while we are away. */
  async function reconcile(): Promise<void> {
    const channels = await listChannels(http).catch(() => undefined);
    if (!channels) return;
    for (const callId of callers.reconcile(channels)) host.callGone(callId);
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
    health: () => ({ media: bySocket ? server.listening : control.up, taking: lease.taken }),
    get isUp() {
      return control.up;
    },
    deviceStates: () => readDeviceStates(http).catch(() => new Map()),
    liveCalls: () => readLiveCalls(http),
    showLamp: (lamp, isLit) => showLamp(http, lamp, isLit),
    async hangUp(callId) {
      const channelId = callers.callerChannel(callId);
      if (channelId) await endChannel(http, channelId).catch(() => {});
    },
    originate: (request) => placeCall(http, options.campaignContexts, request),
  };
}
