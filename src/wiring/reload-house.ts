import { isDeepStrictEqual } from 'node:util';
import { type House, type HousePlaces, loadHouse, type OfficeConfig } from '../config/house.ts';
import { LANGUAGE_KEYS, NEEDS_RESTART } from '../config/needs-restart.ts';
import { AppError } from '../core/errors.ts';
import type { OfficesInForce } from './offices-in-force.ts';
import { type OfficeParts, type OpenOffice, openHouse } from './open-office.ts';
import { renderGreetings, renderHouse, warmHouse } from './warm-engines.ts';

export interface Reloading {
  readonly report: ReloadReport;
  /** Reads the configuration once more. Never rejects: one that is wrong changes nothing, and the report says why. */
  reload(): Promise<void>;
  /** Resolves when the last one is over. */
  settled(): Promise<void>;
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

export interface ReloadOptions extends Omit<OfficeParts, 'there'> {
  readonly places: HousePlaces;
}

/** A greeting that a hosted voice makes slowly is made for its first caller. */
const GREETING_MS = 600;

/** Puts another configuration in force: all of it, or nothing. */
export function createReloading(offices: OfficesInForce, options: ReloadOptions): Reloading {
  const { places, ...parts } = options;
  const { clock, log, signal } = parts;
  let report: ReloadReport = { reads: 1, sinceMs: clock.wallMs(), refused: undefined };
  /** One at a time, in the order in which they were asked for. */
  let reloading = Promise.resolve();

  const read = async (): Promise<void> => {
    const next = await loadHouse(places);
    const kept = needsStart(offices, next);
    if (kept.length > 0)
      throw new AppError('config.invalid', `it counts from the next start on, because of ${kept.join(', ')}`);
    const asBefore = (office: OfficeConfig) => offices.open.find((open) => isSame(open, office));
    const changed = next.filter((office) => !asBefore(office));
    const opened = await openHouse(changed, { ...parts, there: offices.lasting });
    await Promise.race([renderGreetings(opened), clock.wait(GREETING_MS, signal)]);
    // Nobody would close what is put in force now.
    if (signal.aborted) throw new AppError('config.invalid', 'the daemon ends, and the next one reads it');
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
    settled: () => reloading,
  };
}

function isSame(one: OfficeConfig, other: OfficeConfig): boolean {
  return one.tenant === other.tenant && isDeepStrictEqual(one.config, other.config);
}

/** What is different and counts from the next start on, in the words of the file. */
function needsStart({ first, open }: Pick<OfficesInForce, 'first' | 'open'>, next: House): readonly string[] {
  const other = Object.entries(NEEDS_RESTART).filter(
    ([, partOf]) => !isDeepStrictEqual(partOf(first.config), partOf(next[0].config)),
  );
  const compiled = new Set(open.flatMap(tagsOf));
  const isSpoken = next.flatMap(tagsOf).every((tag) => compiled.has(tag));
  return [...other.map(([key]) => key), ...(isSpoken ? [] : [LANGUAGE_KEYS.join(' or ')])];
}

function tagsOf({ config }: OfficeConfig): readonly string[] {
  return config.office.languages.map(({ tag }) => tag);
}
