import { isDeepStrictEqual } from 'node:util';
import type { HouseServices } from '../call/call-services.ts';
import { type House, type HousePlaces, loadHouse, type OfficeConfig } from '../config/house.ts';
import type { Config } from '../config/schema.ts';
import { AppError } from '../core/errors.ts';
import type { OfficesInForce } from './offices-in-force.ts';
import { type OpenOffice, openHouse } from './open-office.ts';
import { renderHouse, warmHouse } from './warm-engines.ts';

export interface Reloading {
  readonly report: ReloadReport;
  /** Reads the configuration once more. Never rejects: one that is wrong changes nothing, and the report says why. */
  reload(): Promise<void>;
  /** No more of them. Resolves when the last one is over. */
  stop(): Promise<void>;
}

/** Of the last time that the configuration was read. */
export interface ReloadReport {
  /** Counts from 1, the start. */
  readonly reads: number;
  /** Unix milliseconds since when what counts does. */
  readonly sinceMs: number;
  /** Why the last one does not count, for a person. */
  readonly refused: string | undefined;
}

export interface ReloadOptions extends Pick<HouseServices, 'clock' | 'log' | 'detector'> {
  readonly places: HousePlaces;
  readonly signal: AbortSignal;
}

/** A greeting that a hosted voice makes slowly is made for its first caller. */
const GREETING_MS = 600;

/** Puts another configuration in force: all of it, or nothing. */
export function createReloading(offices: OfficesInForce, options: ReloadOptions): Reloading {
  const { places, clock, log, detector, signal } = options;
  let report: ReloadReport = { reads: 1, sinceMs: clock.wallMs(), refused: undefined };
  /** One at a time, in the order in which they were asked for. */
  let reloading = Promise.resolve();

  const read = async (): Promise<void> => {
    const next = await loadHouse(places);
    const kept = needsStart(offices.open, next);
    if (kept.length > 0)
      throw new AppError('config.invalid', `it counts from the next start on, because of ${kept.join(', ')}`);
    const asBefore = (office: OfficeConfig) => offices.open.find((open) => isSame(open, office));
    const changed = next.filter((office) => !asBefore(office));
    const opened = await openHouse(changed, { clock, log, detector, there: offices.lasting, signal });
    const greetings = opened.map(({ ahead }) => ahead.greeting());
    await Promise.race([Promise.all(greetings), clock.wait(GREETING_MS, signal)]);
    // Nobody would close what is put in force now.
    if (signal.aborted) return;
    const isOf =
      ({ tenant }: OfficeConfig) =>
      (open: OpenOffice) =>
        open.tenant === tenant;
    offices.exchange(next.flatMap((office) => asBefore(office) ?? opened.find(isOf(office)) ?? []));
    // What has been made anew is loaded and connected; the rest is.
    void warmHouse(opened, { log, signal }).then(() => renderHouse(opened));
  };

  const attempt = async (): Promise<void> => {
    const reads = report.reads + 1;
    try {
      await read();
      report = { reads, sinceMs: clock.wallMs(), refused: undefined };
      log.info({}, 'the configuration was read again, and counts from the next call on');
    } catch (error) {
      const refused = error instanceof AppError ? error.message : 'an error that nobody expected';
      report = { ...report, reads, refused };
      log.error({ err: error }, 'the configuration was read again and does not count: nothing has changed');
    }
  };

  return {
    get report() {
      return report;
    },
    reload() {
      if (!signal.aborted) reloading = reloading.then(attempt);
      return reloading;
    },
    stop: () => reloading,
  };
}

function isSame(one: OfficeConfig, other: OfficeConfig): boolean {
  return one.tenant === other.tenant && isDeepStrictEqual(one.config, other.config);
}

/**
 * What is different and belongs to the daemon as a whole: its telephone system, and what it has compiled and measured
 * since its start. In the words of the file.
 */
function needsStart(before: readonly OpenOffice[], after: House): readonly string[] {
  const [first] = before;
  const house: readonly (readonly [string, (config: Config) => unknown])[] = [
    ['telephony', ({ telephony }) => telephony],
    ['limits.maxLoopDelayMs', ({ limits }) => limits.maxLoopDelayMs],
  ];
  const compiled = new Set(before.flatMap(({ config }) => tagsOf(config)));
  const countryOf = (tenant: string) => before.find((open) => open.tenant === tenant)?.config.office.country;
  const isOf = ({ tenant, config }: OfficeConfig) =>
    [undefined, config.office.country].includes(countryOf(tenant));
  return [
    ...house
      .filter(([, partOf]) => first && !isDeepStrictEqual(partOf(first.config), partOf(after[0].config)))
      .map(([name]) => name),
    ...(after.every(isOf) ? [] : ['business.country']),
    ...(after.some(({ config }) => tagsOf(config).some((tag) => !compiled.has(tag)))
      ? ['business.language or business.languages']
      : []),
  ];
}

function tagsOf({ office }: Config): readonly string[] {
  return office.languages.map(({ tag }) => tag);
}
