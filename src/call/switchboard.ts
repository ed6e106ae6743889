import type { CallEnd, CallRecord } from '../ports/call-repository.ts';
import type { CallLeg, TelephonyHost } from '../ports/telephony.ts';
import { storedState } from './call-book.ts';
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
  /** Closes the records of calls that began longer ago and are not here, for a PBX that cannot be asked. */
  closeOlderThan(ms: number): void;
}

export function createSwitchboard(services: CallServices, hardLimit: number): Switchboard {
  const { bus, calls, clock, dialogue, log } = services;
  const sessions = new Map<string, Promise<void>>();
  const letGo = new AbortController();
  let draining = false;

  /** Asked from events of the PBX and of sockets: a database that refuses must not end the other calls. */
  const attempt = <Result>(work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (error) {
      log.error({ err: error }, 'the record of a call could not be read or kept');
      return undefined;
    }
  };
  /** Ends the record of a call without a session; what its caller told before is worth keeping. */
  const end = ({ id: callId, callerNumber, stateJson }: CallRecord, reason: CallEnd) => {
    const nowMs = clock.wallMs();
    if (stateJson !== null && reason !== 'transferred') {
      const state = dialogue.parse(storedState(stateJson));
      const message = state && dialogue.unfinished({ callId, callerNumber, state, nowMs });
      if (message) void services.commit([{ type: 'keep-message', message }]);
    }
    calls.finish(callId, reason, nowMs);
    bus.emit('call-ended', { callId, reason });
  };
  const close = (call: CallRecord) => {
    const transferred = call.status === 'away' && call.transferKey !== null;
    attempt(() => end(call, transferred ? 'transferred' : 'aborted'));
  };
  const openCalls = () => attempt(() => calls.listOpen().filter(({ id }) => !sessions.has(id))) ?? [];
  const run = async (leg: CallLeg) => {
    const { callId } = leg;
    try {
      await runSession(leg, services, letGo.signal);
    } catch (error) {
      // One call's fault stays that call's: the dialplan brings the caller back once, and then the staff's phones ring.
      log.error({ callId, err: error }, 'a call failed');
      attempt(() => calls.find(callId)?.status === 'live' && calls.setStatus(callId, 'away'));
    } finally {
      leg.drop();
    }
  };

  return {
    get liveCalls() {
      return sessions.size;
    },
    admit(callId) {
      if (draining || sessions.size >= hardLimit) return false;
      const status = attempt(() => calls.find(callId))?.status;
      // A busy desk sends a caller back sooner than the session that let go of the call has closed everything.
      return sessions.has(callId) ? status === 'away' : status !== 'finished';
    },
    leg(leg) {
      const { callId } = leg;
      const before = sessions.get(callId);
      const session = before === undefined ? run(leg) : before.then(() => run(leg));
      sessions.set(callId, session);
      void session.then(() => {
        if (sessions.get(callId) === session) sessions.delete(callId);
        bus.emit('leg-closed', { callId, liveCalls: sessions.size });
      });
      bus.emit('leg-opened', { callId, liveCalls: sessions.size });
    },
    callGone(callId, ringing = false) {
      const record = attempt(() => calls.find(callId));
      // A live session writes its own end; one that has let go of the call does not.
      if (!record || record.status === 'finished' || (record.status === 'live' && sessions.has(callId)))
        return;
      if (ringing) attempt(() => end(record, 'caller-hung-up'));
      else close(record);
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
      for (const call of openCalls()) if (!onPbx.has(call.id)) close(call);
    },
    closeOlderThan(ms) {
      const sinceMs = clock.wallMs() - ms;
      for (const call of openCalls()) if (call.startedAtMs < sinceMs) close(call);
    },
  };
}
