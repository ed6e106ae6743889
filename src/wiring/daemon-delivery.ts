import type { Environment } from '../config/environment.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Log } from '../ports/log.ts';
import { startDelivery } from './delivery.ts';
import { deliveryOf } from './office-delivery.ts';
import type { OfficesInForce } from './offices-in-force.ts';

/** What leaves the house while a daemon runs. */
export interface DaemonDelivery {
  /** The offices as they count now send from now on. */
  configure(): void;
  /** @param isHurried The daemon has to end at once. */
  stop(isHurried: boolean): Promise<void>;
}

interface Parts {
  readonly env: Pick<Environment, 'home' | 'logLevel'>;
  readonly by: string;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'setOutbox'>;
  readonly offices: Pick<OfficesInForce, 'open'>;
}

/** For mails on their way when the daemon ends, and when it has to end at once: whoever watches it waits 4 s then. */
const GRACE_MS = 10_000;
const HURRIED_MS = 1500;

export function daemonDelivery({ env, by, log, metrics, offices }: Parts): DaemonDelivery {
  const { home, logLevel } = env;
  const delivery = startDelivery({ home, by, logLevel, log, onFigures: metrics.setOutbox });
  return {
    configure: () => delivery.configure(offices.open.map(deliveryOf)),
    stop: (isHurried) => delivery.stop(isHurried ? HURRIED_MS : GRACE_MS),
  };
}
