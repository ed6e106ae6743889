import type { Clock } from '../../../core/clock.ts';
import type { AriHttp } from './ari-http.ts';
import { callOf } from './callers.ts';
import { endChannel, listChannels } from './pbx-questions.ts';
import { setGlobal } from './set-global.ts';

/** What a failover drill does to the PBX, and sees of it. */
export interface DrillControl {
  /** Calls the attendant has now, or has handed to people, with the number each caller shows. */
  calls(): Promise<ReadonlyMap<string, string>>;
  /** The attendant has a leg in this call. */
  hasLeg(callId: string): Promise<boolean>;
  /** Ends the attendant's leg of a call as a daemon does that dies: without a word. @returns false when it has none. */
  cutLeg(callId: string): Promise<boolean>;
  /** Phones that ring, such as `PJSIP/101`. */
  ringing(): Promise<readonly string[]>;
  /** Takes the lease from the daemon, again and again, until the signal aborts. The daemon then renews it within a second. */
  withholdLease(signal: AbortSignal): Promise<void>;
}

const LIMIT_MS = 1000;
/** The daemon renews its lease every second: for less than this in each of them it holds. */
const WITHHOLD_MS = 20;
const LEG = /^(?:AudioSocket|WebSocket)\//;

/** @param lease The daemon's variable. */
export function createDrillControl(http: AriHttp, clock: Clock, lease: string): DrillControl {
  const legOf = async (callId: string) =>
    (await listChannels(http)).find(
      (channel) => LEG.test(channel.name) && (channel.name.includes(callId) || callOf(channel) === callId),
    );
  return {
    async calls() {
      const channels = (await listChannels(http)).filter(({ name }) => !LEG.test(name));
      return new Map(
        channels.flatMap((channel) => {
          const callId = callOf(channel);
          return callId ? [[callId, channel.caller.number] as const] : [];
        }),
      );
    },
    hasLeg: async (callId) => (await legOf(callId)) !== undefined,
    async cutLeg(callId) {
      const leg = await legOf(callId);
      if (leg) await endChannel(http, leg.id);
      return leg !== undefined;
    },
    async ringing() {
      const channels = await listChannels(http);
      return channels
        .filter(({ name, state }) => state === 'Ringing' && !name.startsWith('Local/'))
        .map(({ name }) => name.replace(/-[0-9a-f]+$/, ''));
    },
    async withholdLease(signal) {
      while (!signal.aborted) {
        await setGlobal(http, { variable: lease, value: '0' }, LIMIT_MS);
        await clock.wait(WITHHOLD_MS, signal);
      }
    },
  };
}
