import { InvalidArgumentError } from 'commander';

/** A telephone number, as an option takes it. */
export function parseNumber(text: string): string {
  if (/\d/.test(text)) return text;
  throw new InvalidArgumentError('expected a telephone number, as in "07700 900123"');
}

/** A day, as an option takes it. */
export function parseDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  // 30 February becomes 2 March.
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
    return text;
  throw new InvalidArgumentError('expected a day, as in 2026-01-31');
}
