import { isDeepStrictEqual } from 'node:util';
import type { HouseServices, Offices } from '../call/call-services.ts';
import { loadConfig } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { AppError } from '../core/errors.ts';
import { closable, type Engines } from './engines.ts';
import { type OpenOffice, openOffice } from './open-office.ts';
import { warmEngines } from './warm-engines.ts';

/** The office as it counts now, and as calls that have begun before still have it. */
export interface OfficesInForce extends Offices {
  readonly config: Config;
  readonly engines: Engines;
  readonly report: ReloadReport;
  /** Reads the configuration once more. Never rejects: one that is wrong changes nothing, and the report says why. */
  reload(): Promise<void>;
  /** Closes every engine. */
  close(): Promise<void>;
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

export interface OfficesOptions extends Pick<HouseServices, 'clock' | 'log'> {
  readonly configFile: string;
  readonly signal: AbortSignal;
}

/** A greeting that a hosted voice makes slowly is made for its first caller. */
const GREETING_MS = 600;

export function createOffices(
  first: OpenOffice,
  { configFile, clock, log, signal }: OfficesOptions,
): OfficesInForce {
  let current = first;
  let report: ReloadReport = { reads: 1, sinceMs: clock.wallMs(), refused: undefined };
  /** How many legs hold each office that is open, the current one among them. */
  const legs = new Map<OpenOffice, number>([[first, 0]]);
  /** One at a time, in the order in which they were asked for. */
  let reloading = Promise.resolve();

  /** An engine is closed with the last office that has it. */
  const letGo = (office: OpenOffice) => {
    if (office === current || legs.get(office) !== 0) return;
    legs.delete(office);
    const kept = new Set([...legs.keys()].flatMap(({ engines }) => closable(engines)));
    for (const engine of closable(office.engines)) if (!kept.has(engine)) void close(engine);
  };
  const close = (engine: { close(): Promise<void> }) =>
    engine.close().catch((error: unknown) => log.warn({ err: error }, 'an engine does not close'));

  const read = async (): Promise<void> => {
    const config = await loadConfig(configFile);
    const kept = needsStart(current.config, config);
    if (kept.length > 0)
      throw new AppError('config.invalid', `it counts from the next start on, because of ${kept.join(', ')}`);
    const { detector } = current.engines;
    const next = await openOffice(config, { clock, log, detector, signal, before: current });
    await Promise.race([next.ahead.greeting(), clock.wait(GREETING_MS, signal)]);
    const before = current;
    current = next;
    legs.set(next, 0);
    letGo(before);
    // What has been made anew is loaded and connected; the rest is.
    void warmEngines({ ...next.engines, settings: next.services.settings, log }, signal).then(
      next.ahead.rest,
    );
  };

  const reload = async (): Promise<void> => {
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
    get current() {
      return current.services;
    },
    get config() {
      return current.config;
    },
    get engines() {
      return current.engines;
    },
    get report() {
      return report;
    },
    hold() {
      const office = current;
      legs.set(office, (legs.get(office) ?? 0) + 1);
      return {
        services: office.services,
        [Symbol.dispose]() {
          legs.set(office, (legs.get(office) ?? 1) - 1);
          letGo(office);
        },
      };
    },
    reload() {
      reloading = reloading.then(reload);
      return reloading;
    },
    async close() {
      await reloading;
      const all = new Set([...legs.keys()].flatMap(({ engines }) => closable(engines)));
      await Promise.all([...all].map(close));
    },
  };
}

/**
 * What is different and belongs to the daemon as a whole: its telephone system, and what it has compiled and measured
 * since its start. In the words of the file.
 */
function needsStart(before: Config, after: Config): readonly string[] {
  const parts: readonly (readonly [string, (config: Config) => unknown])[] = [
    ['telephony', ({ telephony }) => telephony],
    ['business.country', ({ office }) => office.country],
    ['business.language or business.languages', ({ office }) => office.languages.map(({ tag }) => tag)],
    ['limits.maxLoopDelayMs', ({ limits }) => limits.maxLoopDelayMs],
  ];
  return parts.flatMap(([name, partOf]) => (isDeepStrictEqual(partOf(before), partOf(after)) ? [] : [name]));
}
