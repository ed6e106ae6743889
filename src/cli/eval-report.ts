import { writeFileSync } from 'node:fs';
import type { Config } from '../config/schema.ts';
import type { Clock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import { reportPage } from '../evaluation/report-page.ts';
import type { CaseResult } from '../evaluation/result.ts';
import { localTime } from './words.ts';

interface Made {
  readonly by: 'talk' | 'phone';
  readonly clock: Pick<Clock, 'wallMs'>;
  /** Whose clock it is; UTC without one. */
  readonly config: Config | undefined;
}

/** A page with every call, where one is asked for. @throws AppError `storage.failed`. */
export function writeReport(
  file: string | undefined,
  results: readonly CaseResult[],
  { by, clock, config }: Made,
): void {
  if (file === undefined) return;
  const made = localTime(clock.wallMs(), config?.office.timeZone ?? 'UTC');
  try {
    writeFileSync(file, reportPage(results, { made, by }));
  } catch (cause) {
    throw new AppError('storage.failed', `${file} cannot be written`, { cause });
  }
}
