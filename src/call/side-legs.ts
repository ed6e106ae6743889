import type { CallLeg, LegPurpose } from '../ports/call-leg.ts';
import type { CallServices, HouseServices, Offices, SystemServices } from './call-services.ts';

/** Who serves a leg of the office's own people, by its purpose. Resolves when the leg is done with. */
export type SideServices = {
  readonly [Purpose in Exclude<LegPurpose, 'caller'>]?: (
    leg: CallLeg,
    services: CallServices,
    letGo: AbortSignal,
  ) => Promise<void>;
};

/** Legs that are no caller's: of a person who is asked, dials a code, or listens. None of them has a record of its own. */
export interface SideLegs {
  /** @param tenant Whose call it serves; the first office's without one. */
  serve(leg: CallLeg, system: SystemServices, tenant: string | undefined): void;
  /** The caller of this call is gone: nobody is asked about them any more. */
  callGone(callId: string): void;
  /** Resolves when the last of those that are here has ended. */
  ended(): Promise<void>;
}

export interface SideLegsOptions {
  readonly house: HouseServices;
  readonly offices: Offices;
  readonly services: SideServices;
  /** Aborts when all legs are let go of. */
  readonly letGo: AbortSignal;
}

export function createSideLegs({ house, offices, services, letGo }: SideLegsOptions): SideLegs {
  const { log } = house;
  const here = new Set<Promise<void>>();
  const consults = new Map<CallLeg, AbortController>();

  const run = async (leg: CallLeg, system: SystemServices, tenant: string | undefined) => {
    const gone = new AbortController();
    if (leg.purpose === 'consult') consults.set(leg, gone);
    const { callId, dialledNumber, purpose } = leg;
    const serve = purpose === 'caller' ? undefined : services[purpose];
    try {
      if (!serve) return log.warn({ callId, purpose }, 'a leg of a purpose that nobody serves was dropped');
      using office = offices.hold({ dialledNumber, tenant });
      const { isOneOfSeveral, services: own } = office;
      await serve(
        leg,
        { ...house, ...system, ...own, isOneOfSeveral },
        AbortSignal.any([letGo, gone.signal]),
      );
    } catch (error) {
      log.error({ callId, purpose, err: error }, 'a leg of the office failed');
    } finally {
      consults.delete(leg);
      leg.drop();
    }
  };

  return {
    serve(leg, system, tenant) {
      const ended = run(leg, system, tenant);
      here.add(ended);
      void ended.finally(() => here.delete(ended));
    },
    callGone(callId) {
      for (const [leg, gone] of consults) if (leg.callId === callId) gone.abort();
    },
    async ended() {
      while (here.size > 0) await Promise.all(here);
    },
  };
}
