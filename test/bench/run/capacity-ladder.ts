import { capacity, QUICK_CAPACITY } from '../phases/capacity.ts';
import type { Measurement } from '../report/measurement.ts';

/** The goal first; then fewer, until everybody is served. */
const STEPS = [100, 75, 50] as const;
const STEADY_MS = 15_000;

/**
 * The figures of the most calls of which none was harmed; of the fewest when all were too many. By the media path for
 * many calls, with admission as it is by default; of the default path, which a quick run measures, the frames that are
 * late are told beside it.
 */
export async function capacityLadder(quick: boolean): Promise<readonly Measurement[]> {
  if (quick) return capacity(QUICK_CAPACITY);
  const usual = (await capacity(QUICK_CAPACITY)).find(({ id }) => id === 'late-frames');
  const beside = usual ? [{ ...usual, id: 'late-frames-audiosocket' }] : [];
  const tooMany: string[] = [];
  let figures: readonly Measurement[] = [];
  for (const calls of STEPS) {
    figures = await capacity({ calls, steadyMs: STEADY_MS, media: 'websocket', admitsByLoad: true });
    const served = servedIn(figures);
    if (served >= calls) break;
    tooMany.push(`${calls} were too many (${served} served)`);
  }
  return [
    ...figures.map((one) =>
      one.id === 'concurrent-calls' ? noted(one, ['by chan_websocket', ...tooMany]) : one,
    ),
    ...beside,
  ];
}

function servedIn(figures: readonly Measurement[]): number {
  return figures.find(({ id }) => id === 'concurrent-calls')?.figures.value ?? 0;
}

function noted(measurement: Measurement, more: readonly string[]): Measurement {
  const note = [measurement.note ?? [], more].flat().join('; ');
  return note === '' ? measurement : { ...measurement, note };
}
