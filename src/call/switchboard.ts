import type { CallLeg, TelephonyHost } from '../ports/telephony.ts';
import type { CallServices } from './call-services.ts';
import { runSession } from './session.ts';

/** All calls of this daemon: who may come in, who is here, how everybody leaves. */
export interface Switchboard extends Pick<TelephonyHost, 'admit' | 'leg' | 'callGone'> {
  readonly liveCalls: number;
  /** No new legs from now on. Resolves when the last session has ended. */
  drain(): Promise<void>;
  /** Gives every caller to people at once. */
  handOver(): void;
  /** Closes the records of calls the PBX does not have any more. `onPbx` is undefined when nobody knows. */
  reconcile(onPbx: ReadonlySet<string>): void;
}

export function createSwitchboard(services: CallServices, hardLimit: number): Switchboard {
  const { calls, clock, log, bus } = services;
  const sessions = new Map<string, Promise<void>>();
  const letGo = new AbortController();
  let draining = false;

  const end = (callId: string, reason: Parameters<typeof calls.finish>[1]) => {
    calls.finish(callId, reason, clock.wallMs());
    bus.emit('call-ended', { callId, reason });
  };
  const run = async (leg: CallLeg) => {
    const { callId } = leg;
    try {
      await runSession(leg, services, letGo.signal);
    } catch (error) {
      // One call's fault stays that call's: the dialplan brings the caller back once, and then rings people.
      log.error({ callId, err: error }, 'a call failed');
      if (calls.find(callId)?.status === 'live') calls.setStatus(callId, 'away');
    } finally {
      leg.drop();
      sessions.delete(callId);
      bus.emit('leg-closed', { callId, liveCalls: sessions.size });
    }
  };

  return {
    get liveCalls() {
      return sessions.size;
    },
    admit(callId) {
      if (draining || sessions.has(callId) || sessions.size >= hardLimit) return false;
      return calls.find(callId)?.status !== 'finished';
    },
    leg(leg) {
      const { callId } = leg;
      sessions.set(callId, run(leg));
      bus.emit('leg-opened', { callId, liveCalls: sessions.size });
    },
    callGone(callId) {
      const record = calls.find(callId);
      if (record?.status === 'away') end(callId, record.transferKey === null ? 'aborted' : 'transferred');
    },
    async drain() {
      draining = true;
      while (sessions.size > 0) await Promise.all(sessions.values());
    },
    handOver() {
      draining = true;
      letGo.abort();
    },
    reconcile(onPbx) {
      for (const { id, status } of calls.listOpen()) {
        if (sessions.has(id) || onPbx.has(id)) continue;
        end(id, status === 'away' ? 'transferred' : 'aborted');
      }
    },
  };
}
