import { InvalidArgumentError } from 'commander';
import { AppError } from '../core/errors.ts';
import { momentOf } from '../reception/wall-time.ts';

/** As the clock on the office's wall shows it. */
export interface LocalMoment {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Since midnight, 0 to 1439. */
  readonly minute: number;
}

/** For an option such as `--at 2026-12-21T10:00`. */
export function parseMoment(text: string): LocalMoment {
  const [, date = '', hour = '', minute = ''] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::00)?$/.exec(text) ?? [];
  const isDate = date !== '' && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) === true;
  if (!isDate || Number(hour) > 23 || Number(minute) > 59) {
    throw new InvalidArgumentError(
      'expected a time such as 2026-12-21T10:00, as the office’s clock shows it',
    );
  }
  return { date, minute: Number(hour) * 60 + Number(minute) };
}

/** Unix time in milliseconds. @throws AppError `config.invalid` for an hour that summer time leaves out. */
export function unixOf({ date, minute }: LocalMoment, timeZone: string): number {
  const unixMs = momentOf(date, minute, timeZone);
  if (unixMs !== undefined) return unixMs;
  throw new AppError(
    'config.invalid',
    `there is no such time on ${date} in ${timeZone}: the clocks go forward`,
  );
}
