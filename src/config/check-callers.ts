import type { z } from 'zod';
import type { KnownCaller } from '../reception/callers.ts';
import { plainNumber } from '../reception/number-pattern.ts';
import type { Office } from '../reception/office.ts';

/** What of them only the whole file tells. */
export function checkCallers(
  callers: readonly KnownCaller[],
  { people, country }: Pick<Office, 'people' | 'country'>,
  context: z.RefinementCtx,
): void {
  const fault = (index: number, key: keyof KnownCaller, message: string, params = {}) =>
    context.addIssue({ code: 'custom', path: ['callers', index, key], message, params });
  const numbers = callers.map(({ number }) => plainNumber(number, country));
  for (const [index, { vip }] of callers.entries()) {
    const first = numbers.indexOf(numbers[index] ?? '');
    if (first < index) fault(index, 'number', 'already used in line {line}', { first: [first, 'number'] });
    if (vip !== undefined && !people.some(({ key }) => key === vip))
      fault(index, 'vip', 'expected the key of one of people, who is rung');
  }
}
