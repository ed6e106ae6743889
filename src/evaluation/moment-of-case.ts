import type { Config } from '../config/schema.ts';
import { AppError } from '../core/errors.ts';
import { momentOf } from '../reception/wall-time.ts';
import type { EvalCase } from './case-schema.ts';

/**
 * Unix time in milliseconds of the office's clock in a case; undefined where the case names none.
 *
 * @throws AppError `config.invalid` for an hour that summer time leaves out.
 */
export function momentOfCase(
  { at }: Pick<EvalCase, 'at'>,
  { office }: Pick<Config, 'office'>,
): number | undefined {
  if (at === undefined) return undefined;
  const unixMs = momentOf(at.date, at.minute, office.timeZone);
  if (unixMs !== undefined) return unixMs;
  throw new AppError(
    'config.invalid',
    `there is no such time on ${at.date} in ${office.timeZone}: the clocks go forward`,
  );
}
