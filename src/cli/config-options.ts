import { ownConfigFile, type Places } from '../config/places.ts';
import type { Clock } from '../core/clock.ts';

/** What the commands about the configuration work on. */
export interface ConfigCommandOptions {
  readonly places: Places;
  readonly env: NodeJS.ProcessEnv;
  /** What is past is warned of. */
  readonly clock: Pick<Clock, 'wallMs'>;
}

/** Where `config init` puts its copy when the command line names no place. */
export function placeForOwn({ home, configFile, configFrom }: Places): string {
  return configFrom === 'variable' ? configFile : ownConfigFile(home);
}
