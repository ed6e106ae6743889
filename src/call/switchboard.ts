import type { CallLeg } from '../ports/call-leg.ts';
import type { CallEnd, CallOwner, CallRecord } from '../ports/call-repository.ts';
import type { LegHost } from '../ports/leg-source.ts';
import type { PbxListener } from '../ports/pbx-control.ts';
import type { HouseServices, OfficeServices, Offices, SystemServices } from './call-services.ts';
import { keepForPeople } from './keep-for-people.ts';
import { recallState } from './recall-state.ts';
import { runSession } from './session.ts';
import { createSideLegs, type SideServices } from './side-legs.ts';

/** All calls of this daemon: who may come in, who is here, how everybody leaves. */
export interface Switchboard {
  readonly liveCalls: number;
  /** What one telephone system brings is answered there. It has no word in the calls of another. */
  callsOf(system: SystemServices): SystemCalls;
  /** No new legs from now on. Resolves when the last session has ended. */
  drain(): Promise<void>;
  /** Gives every caller to people at once. */
  handOver(): void;
}

export interface SystemCalls extends LegHost, Pick<PbxListener, 'callGone'> {
  /** Closes the records of calls the PBX does not have any more. */
  reconcile(onPbx: ReadonlySet<string>): Promise<void>;
  /** Closes the records of calls that began longer ago and are not here, for a PBX that cannot be asked. */
  closeOlderThan(ms: number): Promise<void>;
}

interface Session {
  readonly system: string;
  readonly ended: Promise<void>;
}

export interface SwitchboardOptions {
  /** Legs of callers at one time; more find the door shut. */
  readonly hardLimit: number;
  /** Legs that nobody serves are dropped. */
  readonly sides?: SideServices;
}

export function createSwitchboard(
  house: HouseServices,
  offices: Offices,
  { hardLimit, sides: services = {} }: SwitchboardOptions,
): Switchboard {
  const { bus, clock, log } = house;
  const sessions = new Map<string, Session>();
  /** Tenants of calls that an earlier daemon has left open. */
  const left = new Map<string, string>();
  bus.on('call-ended', ({ callId }) => left.delete(callId));
  const letGo = new AbortController();
  const sides = createSideLegs({ house, offices, services, letGo: letGo.signal });
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
  /** Whose a call is that has begun before; it stays theirs whatever is dialled or configured since. */
  const officeOf = (callId: string): OfficeServices | undefined =>
    offices.all.find(({ journal }) => journal.statusOf(callId) !== undefined) ??
    offices.all.find(({ tenant }) => tenant === left.get(callId));
  /** Ends the record of a call without a session; what its caller told before is worth keeping. */
  const end = (call: CallRecord, office: OfficeServices, reason: CallEnd): void => {
    const { id: callId, callerNumber } = call;
    const services: HouseServices & OfficeServices = { ...house, ...office };
    const nowMs = clock.wallMs();
    const state = reason === 'transferred' ? undefined : recallState(call, services);
    if (state)
      keepForPeople(callId, services.dialogue.unfinished({ callId, callerNumber, state, nowMs }), services);
    office.journal.record({ type: 'finish', id: callId, reason, endedAtMs: nowMs });
    bus.emit('call-ended', { callId, tenant: office.tenant, reason });
  };
  const close = (call: CallRecord, office: OfficeServices): void => {
    const transferred = call.status === 'away' && call.transferKey !== null;
    end(call, office, transferred ? 'transferred' : 'aborted');
  };
  const closeOpen = async (owner: CallOwner, isGone: (call: CallRecord) => boolean): Promise<void> => {
    const closeOf = async (office: OfficeServices) => {
      for (const call of await office.journal.listOpen(owner)) {
        left.set(call.id, office.tenant);
        // Sessions that began meanwhile are here.
        if (!sessions.has(call.id) && isGone(call)) close(call, office);
      }
    };
    await Promise.all(offices.all.map((office) => attempt(() => closeOf(office))));
  };
  const run = async (leg: CallLeg, system: SystemServices) => {
    const { callId, dialledNumber } = leg;
    try {
      using office = offices.hold({ dialledNumber, tenant: officeOf(callId)?.tenant });
      const { services, entrance, isOneOfSeveral } = office;
      await runSession(leg, { ...house, ...system, ...services, entrance, isOneOfSeveral }, letGo.signal);
    } catch (error) {
      // One call's fault stays that call's: the caller is brought back once, and then the staff's phones ring.
      log.error({ callId, err: error }, 'a call failed');
      const journal = officeOf(callId)?.journal;
      if (journal?.statusOf(callId) === 'live')
        journal.record({ type: 'status', id: callId, status: 'away' });
    } finally {
      leg.drop();
    }
  };
  const gone = async (callId: string, ringing: boolean, owner: CallOwner): Promise<void> => {
    const office = officeOf(callId);
    const record = await office?.journal.find(callId);
    // A live session writes its own end; one that has let go of the call does not.
    if (!office || !record || record.status === 'finished') return;
    if (record.status === 'live' && sessions.has(callId)) return;
    if (record.owner && record.owner.system !== owner.system) return;
    if (ringing) end(record, office, 'caller-hung-up');
    else close(record, office);
  };

  return {
    get liveCalls() {
      return sessions.size;
    },
    callsOf: (system) => ({
      admit(callId, purpose = 'caller') {
        // The office's own people come to a call that is here, or to none.
        if (purpose !== 'caller') return !letGo.signal.aborted;
        if (draining || sessions.size >= hardLimit) return false;
        const status = officeOf(callId)?.journal.statusOf(callId);
        const here = sessions.get(callId);
        if (!here) return status !== 'finished';
        // A busy desk sends a caller back sooner than the session that let go of the call has closed everything.
        return status === 'away' && here.system === system.owner.system;
      },
      entrancesMatter: () => offices.entrancesMatter,
      leg(leg) {
        const { callId, purpose } = leg;
        if (purpose !== 'caller') return sides.serve(leg, system, officeOf(callId)?.tenant);
        const before = sessions.get(callId)?.ended;
        const ended = before === undefined ? run(leg, system) : before.then(() => run(leg, system));
        const session = { system: system.owner.system, ended };
        sessions.set(callId, session);
        void ended.then(() => {
          if (sessions.get(callId) === session) sessions.delete(callId);
          bus.emit('leg-closed', { callId, liveCalls: sessions.size });
        });
        bus.emit('leg-opened', { callId, liveCalls: sessions.size });
      },
      callGone(callId, ringing = false) {
        sides.callGone(callId);
        void attempt(() => gone(callId, ringing, system.owner));
      },
      reconcile: (onPbx) => closeOpen(system.owner, ({ id }) => !onPbx.has(id)),
      closeOlderThan(ms) {
        const sinceMs = clock.wallMs() - ms;
        return closeOpen(system.owner, ({ startedAtMs }) => startedAtMs < sinceMs);
      },
    }),
    async drain() {
      draining = true;
      while (sessions.size > 0) await Promise.all([...sessions.values()].map(({ ended }) => ended));
      await sides.ended();
    },
    handOver() {
      draining = true;
      letGo.abort();
    },
  };
}
