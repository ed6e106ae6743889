import type { Caller, HeldOffice, HouseServices, OfficeServices, Offices } from '../call/call-services.ts';
import { entrancesOf } from '../reception/entrance.ts';
import type { Entrance } from '../reception/office.ts';
import { closable, type Engines } from './engines.ts';
import { officeJournal } from './office-journal.ts';
import type { OpenOffice } from './open-office.ts';
import type { DaemonStorage } from './storage.ts';

/** The offices of a house as they count now, and as calls that have begun before still have them. */
export interface OfficesInForce extends Offices {
  /** As they count now, the first one first. */
  readonly open: readonly OpenOffice[];
  /** The one of `attendant.yaml`, with what is the house's. */
  readonly first: OpenOffice;
  /** Whom a number that was dialled leads to. */
  met(dialledNumber: string): { readonly office: OpenOffice; readonly entrance: Entrance | undefined };
  /** Those of the first office, where there is no such office any more. */
  enginesOf(tenant: string): Engines;
  /** Every one whose engines stay open whatever call ends: another may share them. */
  readonly lasting: readonly OpenOffice[];
  /** These count from the next call on. One that counts already goes on as it is. */
  exchange(next: readonly OpenOffice[]): void;
  /** Closes every engine. */
  close(): Promise<void>;
}

interface OfficesOptions extends Pick<HouseServices, 'log'> {
  readonly storage: Pick<DaemonStorage, 'of'>;
}

/** An office with its journal, and the legs that have it. */
interface Serving {
  readonly office: OpenOffice;
  readonly services: OfficeServices;
  legs: number;
}

export function createOfficesInForce(
  house: readonly OpenOffice[],
  { storage, log }: OfficesOptions,
): OfficesInForce {
  const serve = (office: OpenOffice): Serving => {
    const { office: own } = office.config;
    const { journal: whole } = storage.of(office.tenant, own.country);
    const journal = officeJournal(own, whole);
    return { office, services: { ...office.services, journal }, legs: 0 };
  };
  let current = house.map(serve);
  let meet = whoIsMeant(current);
  /** Out of the house, by tenant: their calls may still come back from people. */
  const former = new Map<string, Serving>();
  /** What counts no more, while legs have it. */
  const held = new Set<Serving>();
  const inUse = () => [...current, ...former.values(), ...held];

  const close = (engine: { close(): Promise<void> }) =>
    engine.close().catch((error: unknown) => log.warn({ err: error }, 'an engine does not close'));
  /** An engine is closed with the last office that has it. */
  const letGo = (serving: Serving) => {
    if (serving.legs > 0 || !held.delete(serving)) return;
    const kept = new Set(inUse().flatMap(({ office }) => closable(office.engines)));
    for (const engine of closable(serving.office.engines)) if (!kept.has(engine)) void close(engine);
  };
  const firstOf = ([first]: readonly Serving[]): Serving => {
    if (!first) throw new Error('a house has its first office');
    return first;
  };

  return {
    get open() {
      return current.map(({ office }) => office);
    },
    get first() {
      return firstOf(current).office;
    },
    enginesOf: (tenant) =>
      (inUse().find(({ office }) => office.tenant === tenant) ?? firstOf(current)).office.engines,
    met(dialledNumber) {
      const found = meet(dialledNumber);
      return { office: (found?.office.serving ?? firstOf(current)).office, entrance: found?.entrance };
    },
    get lasting() {
      return [...current, ...former.values()].map(({ office }) => office);
    },
    get all() {
      return [...current, ...former.values()].map(({ services }) => services);
    },
    get entrancesMatter() {
      return current.some(({ office }) => office.config.office.entrances.length > 0);
    },
    hold({ dialledNumber, tenant }: Caller): HeldOffice {
      const own = current.find(({ office }) => office.tenant === tenant) ?? former.get(tenant ?? '');
      const met = dialledNumber === null ? undefined : meet(dialledNumber);
      const serving = own ?? met?.office.serving ?? firstOf(current);
      serving.legs += 1;
      return {
        services: serving.services,
        entrance: met?.office.serving === serving ? met.entrance : undefined,
        isOneOfSeveral: current.length > 1 || former.size > 0,
        [Symbol.dispose]() {
          serving.legs -= 1;
          letGo(serving);
        },
      };
    },
    exchange(next) {
      const before = [...current, ...former.values()];
      current = next.map((office) => current.find((serving) => serving.office === office) ?? serve(office));
      meet = whoIsMeant(current);
      const tenants = new Set(next.map(({ tenant }) => tenant));
      former.clear();
      const over = before.filter((serving) => !current.includes(serving));
      for (const serving of over) {
        if (tenants.has(serving.office.tenant)) held.add(serving);
        else former.set(serving.office.tenant, serving);
      }
      for (const serving of over) letGo(serving);
    },
    async close() {
      await Promise.all([...new Set(inUse().flatMap(({ office }) => closable(office.engines)))].map(close));
    },
  };
}

function whoIsMeant(offices: readonly Serving[]) {
  return entrancesOf(
    offices.map((serving) => {
      const { entrances, country } = serving.office.config.office;
      return { serving, entrances, country };
    }),
  );
}
