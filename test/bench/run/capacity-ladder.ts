import { capacity, QUICK_CAPACITY } from '../phases/capacity.ts';
import type { Measurement } from '../report/measurement.ts';

/** The goal first; then fewer, until everybody is served. */
const STEPS = [100, 50] as const;
const STEADY_MS = 15_000;

/** The figures of the most calls of which none was harmed; of the fewest when all were too many. */
export async function capacityLadder(quick: boolean): Promise<readonly Measurement[]> {
  if (quick) return capacity(QUICK_CAPACITY);
  const tooMany: string[] = [];
  let figures: readonly Measurement[] = [];
  for (const calls of STEPS) {
    figures = await capacity({ calls, steadyMs: STEADY_MS });
    const served = servedIn(figures);
    if (served >= calls) break;
    tooMany.push(`${calls} were too many (${served} served)`);
  }
  return figures.map((one) => (one.id === 'concurrent-calls' ? noted(one, tooMany) : one));
}

function servedIn(figures: readonly Measurement[]): number {
  return figures.find(({ id }) => id === 'concurrent-calls')?.figures.value ?? 0;
}

function noted(measurement: Measurement, more: readonly string[]): Measurement {
  const note = [measurement.note ?? [], more].flat().join('; ');
  return note === '' ? measurement : { ...measurement, note };
}
