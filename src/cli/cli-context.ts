import type { Places } from '../config/places.ts';
import type { Clock } from '../core/clock.ts';
import type { DoctorProbes } from './finding.ts';
import type { CliOutput } from './output.ts';

export interface CliContext {
  readonly output: CliOutput;
  readonly env: NodeJS.ProcessEnv;
  /** The system's when left out. */
  readonly clock?: Pick<Clock, 'wallMs'>;
  /** @throws AppError `config.invalid` when a setting of the environment is wrong. */
  readonly readEnvironment: (env: NodeJS.ProcessEnv) => CliEnvironment;
  /** What `doctor` needs of the vendors' adapters; loaded only for it. */
  readonly loadProbes: () => Promise<DoctorProbes>;
}

/** The settings that commands read themselves. */
export interface CliEnvironment extends Places {
  readonly httpPort: number;
  readonly audioSocketPort: number;
  readonly supervisorPort: number;
  readonly bind: string;
}

/** @throws AppError `config.invalid` when a setting of the environment is wrong. */
export function settingsOf({ env, readEnvironment }: CliContext): CliEnvironment {
  return readEnvironment(env);
}
