import { Counter, Gauge, type Registry } from 'prom-client';
import type { PacerStats } from '../media/pacer.ts';

export interface LoadMetrics {
  /** Says where the figures come from; they are asked for anew in every scrape. Called once. */
  watchLoad(read: () => LoadFigures): void;
}

export interface LoadFigures {
  readonly pacer: Omit<PacerStats, 'lateMaxMs'>;
  /** New calls are turned to people until the loop is calm. */
  readonly overloaded: boolean;
}

/** How the loop that moves sound keeps its time. The totals stay right however many systems scrape them. */
export function createLoadMetrics(registry: Registry): LoadMetrics {
  return {
    watchLoad(read) {
      const total = (name: string, help: string, of: (pacer: LoadFigures['pacer']) => number) =>
        new Counter({
          name: `attendant_pacer_${name}_total`,
          help,
          registers: [registry],
          collect() {
            this.reset();
            this.inc(of(read().pacer));
          },
        });
      total('ticks', 'Ticks of 20 ms, one for each phase that has calls.', ({ ticks }) => ticks);
      total('late_ticks', 'Ticks that ran more than 5 ms late.', ({ lateTicks }) => lateTicks);
      total('skipped_ticks', 'Ticks that the machine slept through.', ({ skippedTicks }) => skippedTicks);
      addGauges(registry, read);
    },
  };
}

function addGauges(registry: Registry, read: () => LoadFigures): void {
  new Gauge({
    name: 'attendant_pacer_lateness_seconds',
    help: 'How late ticks ran, over the last 3000 of them: 15 s to a minute.',
    labelNames: ['quantile'],
    registers: [registry],
    collect() {
      const { lateP50Ms, lateP99Ms } = read().pacer;
      this.set({ quantile: '0.5' }, lateP50Ms / 1000);
      this.set({ quantile: '0.99' }, lateP99Ms / 1000);
    },
  });
  new Gauge({
    name: 'attendant_overloaded',
    help: '1 while new calls are turned to people because the loop that moves sound is overloaded.',
    registers: [registry],
    collect() {
      this.set(read().overloaded ? 1 : 0);
    },
  });
}
