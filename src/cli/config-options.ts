import type { Clock } from '../core/clock.ts';

/** What the commands about the configuration work on. */
export interface ConfigCommandOptions {
  /** What is read when the command line names no file. */
  readonly file: string;
  /** Where `config init` puts its copy when the command line names no place. */
  readonly ownFile: string;
  readonly env: NodeJS.ProcessEnv;
  /** What is past is warned of. */
  readonly clock: Pick<Clock, 'wallMs'>;
}
