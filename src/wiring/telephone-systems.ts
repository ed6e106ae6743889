import type { SystemServices } from '../call/call-services.ts';
import type { Switchboard } from '../call/switchboard.ts';
import { AppError } from '../core/errors.ts';
import type { LegSource, LegSourceHealth } from '../ports/leg-source.ts';
import type { Log } from '../ports/log.ts';

/** All telephone systems of a daemon, as one. Each has its own calls and its own control. */
export interface TelephoneSystems extends Pick<LegSource, 'stop' | 'setTakingCalls'> {
  /** Their products and media paths, for logs. */
  readonly label: string;
  /** Closes the records of calls that began longer ago and are not here, of each system. */
  closeOlderThan(ms: number, switchboard: Pick<Switchboard, 'callsOf'>): Promise<void>;
  /** Resolves once legs can arrive from all of them; when one cannot be started, none is. @throws AppError */
  start(switchboard: Pick<Switchboard, 'callsOf'>): Promise<void>;
  /** In the order of the configuration. */
  health(): readonly SystemHealth[];
}

export interface SystemHealth extends LegSourceHealth {
  readonly label: string;
  /** Undefined of a system without a control. */
  readonly control: boolean | undefined;
}

export interface SystemsOptions {
  /** Name of the daemon, for the owner of each call. */
  readonly daemon: string;
  readonly log: Log;
  /** Told when a control has come up or gone away, with whether all of them are up. */
  readonly onControl: (allUp: boolean) => void;
}

/** @throws AppError `config.invalid` when two have one name: each would end the other's calls. */
export function joinTelephoneSystems(
  sources: readonly LegSource[],
  { daemon, log, onControl }: SystemsOptions,
): TelephoneSystems {
  if (new Set(sources.map(({ system }) => system)).size < sources.length)
    throw new AppError('config.invalid', 'two telephone systems have one name');
  const stop = async () => {
    for (const ended of await Promise.allSettled(sources.map((source) => source.stop())))
      if (ended.status === 'rejected') log.error({ err: ended.reason }, 'a telephone system ended badly');
  };

  const open = async (source: LegSource, switchboard: Pick<Switchboard, 'callsOf'>): Promise<void> => {
    const { control } = source;
    const calls = switchboard.callsOf(servicesOf(source, daemon));
    control?.watch({
      callGone: calls.callGone,
      /** What ended meanwhile is written down; what lives goes on. */
      controlChanged(up) {
        onControl(sources.every((each) => each.control?.isUp ?? true));
        if (!up) return;
        control.liveCalls().then(
          (live) => live && calls.reconcile(live),
          (error: unknown) => log.error({ err: error }, 'open calls could not be compared with the PBX'),
        );
      },
    });
    await source.start(calls);
  };

  return {
    label: sources.map(({ label }) => label).join(', '),
    async closeOlderThan(ms, switchboard) {
      for (const source of sources) await switchboard.callsOf(servicesOf(source, daemon)).closeOlderThan(ms);
    },
    async start(switchboard) {
      try {
        for (const source of sources) await open(source, switchboard);
      } catch (error) {
        await stop();
        throw error;
      }
    },
    stop,
    setTakingCalls(taking) {
      for (const source of sources) source.setTakingCalls(taking);
    },
    health: () =>
      sources.map((source) => ({
        ...source.health(),
        label: source.label,
        control: source.control?.isUp,
      })),
  };
}

function servicesOf({ label, system, control }: LegSource, daemon: string): SystemServices {
  return { owner: { daemon, system }, lineLabel: label, pbxIsUp: () => control?.isUp ?? false };
}
