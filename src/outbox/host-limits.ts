import type { Clock } from '../core/clock.ts';

/** Deliveries to one host keep a distance, whoever makes them. */
export interface HostLimits {
  /** So long nothing may go there; 0 when it may. */
  waitMs(host: string): number;
  /** Something goes there now. */
  took(host: string, perMinute: number): void;
}

export function createHostLimits(clock: Pick<Clock, 'nowMs'>): HostLimits {
  const freeAtMs = new Map<string, number>();
  return {
    waitMs: (host) => Math.max(0, (freeAtMs.get(host) ?? 0) - clock.nowMs()),
    took(host, perMinute) {
      const fromMs = Math.max(clock.nowMs(), freeAtMs.get(host) ?? 0);
      freeAtMs.set(host, fromMs + 60_000 / perMinute);
    },
  };
}
