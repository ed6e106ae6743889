import type { CallEnd, CallRecord } from '../ports/call-repository.ts';
import type { CallLeg, TelephonyHost } from '../ports/telephony.ts';
import type { CallServices, HouseServices, Offices } from './call-services.ts';
import { keepForPeople } from './keep-for-people.ts';
import { recallState } from './recall-state.ts';
import { runSession } from './session.ts';

/** All calls of this daemon: who may come in, who is here, how everybody leaves. */
export interface Switchboard extends Pick<TelephonyHost, 'admit' | 'leg' | 'callGone'> {
  readonly liveCalls: number;
  /** No new legs from now on. Resolves when the last session has ended. */
  drain(): Promise<void>;
  /** Gives every caller to people at once. */
  handOver(): void;
  /** Closes the records of calls the PBX does not have any more. `onPbx` is undefined when nobody knows. */
  reconcile(onPbx: ReadonlySet<string>): Promise<void>;
  /** Closes the records of calls that began longer ago and are not here, for a PBX that cannot be asked. */
  closeOlderThan(ms: number): Promise<void>;
}

export function createSwitchboard(house: HouseServices, offices: Offices, hardLimit: number): Switchboard {
  const { bus, clock, journal, log } = house;
  const sessions = new Map<string, Promise<void>>();
  const letGo = new AbortController();
  let draining = false;

  /** Asked from events of the PBX and of sockets: a database that refuses must not end the other calls. */
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work();
    } catch (error) {
      log.error({ err: error }, 'the record of a call could not be read or kept');
      return undefined;
    }
  };
  /** Ends the record of a call without a session; what its caller told before is worth keeping. */
  const end = (call: CallRecord, reason: CallEnd): void => {
    const { id: callId, callerNumber } = call;
    const services: CallServices = { ...house, ...offices.current };
    const nowMs = clock.wallMs();
    const state = reason === 'transferred' ? undefined : recallState(call, services);
    const message = state && services.dialogue.unfinished({ callId, callerNumber, state, nowMs });
    if (message) keepForPeople(message, services);
    journal.record({ type: 'finish', id: callId, reason, endedAtMs: nowMs });
    bus.emit('call-ended', { callId, reason });
  };
  const close = (call: CallRecord): void => {
    const transferred = call.status === 'away' && call.transferKey !== null;
    end(call, transferred ? 'transferred' : 'aborted');
  };
  const closeOpen = (isGone: (call: CallRecord) => boolean): Promise<void> =>
    attempt(async () => {
      // Sessions that began meanwhile are here.
      for (const call of await journal.listOpen()) if (!sessions.has(call.id) && isGone(call)) close(call);
    });
  const run = async (leg: CallLeg) => {
    const { callId } = leg;
    try {
      using office = offices.hold();
      await runSession(leg, { ...house, ...office.services }, letGo.signal);
    } catch (error) {
      // One call's fault stays that call's: the dialplan brings the caller back once, and then the staff's phones ring.
      log.error({ callId, err: error }, 'a call failed');
      if (journal.statusOf(callId) === 'live') journal.record({ type: 'status', id: callId, status: 'away' });
    } finally {
      leg.drop();
    }
  };
  const gone = async (callId: string, ringing: boolean): Promise<void> => {
    const record = await journal.find(callId);
    // A live session writes its own end; one that has let go of the call does not.
    if (!record || record.status === 'finished' || (record.status === 'live' && sessions.has(callId))) return;
    if (ringing) end(record, 'caller-hung-up');
    else close(record);
  };

  return {
    get liveCalls() {
      return sessions.size;
    },
    admit(callId) {
      if (draining || sessions.size >= hardLimit) return false;
      const status = journal.statusOf(callId);
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
    callGone: (callId, ringing = false) => void attempt(() => gone(callId, ringing)),
    async drain() {
      draining = true;
      while (sessions.size > 0) await Promise.all(sessions.values());
    },
    handOver() {
      draining = true;
      letGo.abort();
    },
    reconcile: (onPbx) => closeOpen(({ id }) => !onPbx.has(id)),
    closeOlderThan(ms) {
      const sinceMs = clock.wallMs() - ms;
      return closeOpen(({ startedAtMs }) => startedAtMs < sinceMs);
    },
  };
}
