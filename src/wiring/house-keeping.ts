import type { OfficeConfig } from '../config/house.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Log } from '../ports/log.ts';
import { keepCheck, lastCheck } from './database-check.ts';
import { runHouseTask } from './house-task.ts';
import type { Retention } from './retention.ts';
import type { DaemonStorage } from './storage.ts';

export interface HouseKeeping {
  readonly home: string;
  /** Of each office, as it counts at the time. */
  readonly retention: () => readonly OfficeRetention[];
  readonly storage: Pick<DaemonStorage, 'wantsCheck'>;
  readonly metrics: Pick<Metrics, 'setDatabaseDamaged'>;
  readonly log: Log;
  readonly clock?: Clock;
}

export interface OfficeRetention {
  readonly tenant: string;
  readonly retention: Retention;
  /** Of its numbers: ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** As each office of the house has it. */
export function retentionOf(offices: readonly OfficeConfig[]): readonly OfficeRetention[] {
  return offices.map(({ tenant, config: { retention, office } }) => ({
    tenant,
    retention,
    country: office.country,
  }));
}

/** A start brings callers back, and warms engines; this is for later. */
const FIRST_SWEEP_MS = 60_000;
/** What is kept is counted in days. */
const SWEEP_EVERY_MS = 6 * 3_600_000;

/**
 * What nobody waits for, beside the calls and off their loop: one check of the database after a crash, and the removal of
 * what has been kept long enough. Ends with `signal`; what fails is logged and tried again the next time.
 */
export async function keepHouse(house: HouseKeeping, signal: AbortSignal): Promise<void> {
  const { home, storage, metrics, log } = house;
  metrics.setDatabaseDamaged(lastCheck(home)?.sound === false);
  const attempt = async (what: () => Promise<void>, sentence: string) => {
    try {
      await what();
    } catch (error) {
      if (!signal.aborted) log.error({ err: error }, sentence);
    }
  };
  if (storage.wantsCheck) await attempt(() => check(house, signal), 'the database could not be checked');
  const { clock = systemClock } = house;
  await clock.wait(FIRST_SWEEP_MS, signal);
  while (!signal.aborted) {
    for (const office of house.retention()) {
      if (signal.aborted || Object.values(office.retention).every((days) => days === undefined)) continue;
      const sentence = 'what has been kept long enough could not be removed';
      await attempt(() => removeOld(house, office, signal), sentence);
    }
    await clock.wait(SWEEP_EVERY_MS, signal);
  }
}

async function check(
  { home, metrics, log, clock = systemClock }: HouseKeeping,
  signal: AbortSignal,
): Promise<void> {
  const [atMs, startMs] = [clock.wallMs(), clock.nowMs()];
  const sound = await runHouseTask({ task: 'check', home }, signal);
  const tookMs = Math.round(clock.nowMs() - startMs);
  keepCheck(home, { atMs, tookMs, sound });
  metrics.setDatabaseDamaged(!sound);
  if (sound) log.info({ tookMs }, 'the database is sound; the daemon before had ended without closing it');
  else
    log.error(
      { tookMs },
      'the database is damaged: calls go on, and what cannot be read or kept is missing; see `attendant doctor`',
    );
}

async function removeOld(
  { home, log, clock = systemClock }: HouseKeeping,
  { tenant, retention, country }: OfficeRetention,
  signal: AbortSignal,
): Promise<void> {
  const { logEmptied, held, ...removed } = await runHouseTask(
    { task: 'sweep', home, tenant, retention, ...(country && { country }), nowMs: clock.wallMs() },
    signal,
  );
  if (Object.values(removed).some((count) => count > 0))
    log.info({ office: tenant, ...removed, held }, 'removed what has been kept long enough');
  if (!logEmptied)
    log.warn({}, 'removed rows may still stand in attendant.db-wal: somebody reads an old state of it');
}
