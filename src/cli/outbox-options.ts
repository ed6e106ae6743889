import type { Places } from '../config/places.ts';
import type { Clock } from '../core/clock.ts';
import type { StoredAt } from './office-zone.ts';

/** What the commands of `outbox` go by. */
export interface OutboxCommandOptions {
  readonly at: StoredAt;
  readonly places: Places;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Pick<Clock, 'wallMs'>;
}
