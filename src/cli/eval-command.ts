import type { Places } from '../config/places.ts';
import type { Clock } from '../core/clock.ts';

/** What `eval` is given, whatever it is asked for. */
export interface EvalCommandOptions {
  readonly places: Places;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Pick<Clock, 'wallMs'>;
}
