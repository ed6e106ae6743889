import { Worker } from 'node:worker_threads';
import type { LogLevel } from '../config/environment.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import { createGrowingPause } from '../core/growing-pause.ts';
import { within } from '../core/within.ts';
import type { Log } from '../ports/log.ts';
import type { OfficeDelivery } from './office-delivery.ts';

/** Sends what waits in the outbox, from a thread of its own with a database of its own. */
export interface Delivering {
  /** These offices count from now on. The thread begins with the first that sends anything. */
  configure(offices: readonly OfficeDelivery[]): void;
  /** What is on its way may take so long; the rest waits for the next start. */
  stop(graceMs: number): Promise<void>;
}

/** What the thread is begun with. */
export interface DeliverySetting {
  readonly home: string;
  /** Who claims; nobody else of this name may be at work on this home. */
  readonly by: string;
  readonly logLevel: LogLevel | 'silent';
  readonly offices: readonly OfficeDelivery[];
}

export type DeliveryRequest =
  | { readonly type: 'configure'; readonly offices: readonly OfficeDelivery[] }
  | { readonly type: 'stop'; readonly graceMs: number };

export interface DeliveringOptions extends Omit<DeliverySetting, 'offices'> {
  readonly log: Log;
  readonly onFigures: (figures: { readonly waiting: number; readonly dead: number }) => void;
  readonly clock?: Clock;
}

const WORKER = new URL('./delivery-worker.ts', import.meta.url);
/** A fault that ends the thread may be gone with the next one; meanwhile everything waits and nothing is lost. */
const PAUSES_MS = [1000, 5000, 30_000, 60_000];
/** To store what became of the last ones. */
const CLOSING_MS = 1000;

export function startDelivery({
  log,
  onFigures,
  clock = systemClock,
  ...setting
}: DeliveringOptions): Delivering {
  const stopped = new AbortController();
  const pauseMs = createGrowingPause(PAUSES_MS);
  let offices: readonly OfficeDelivery[] = [];
  let worker: Worker | undefined;

  const begin = (): void => {
    const startedMs = clock.nowMs();
    // Flags of the program that began it are none of the thread's.
    const begun = new Worker(WORKER, {
      workerData: { ...setting, offices } satisfies DeliverySetting,
      execArgv: [],
    });
    worker = begun;
    begun.on('message', onFigures);
    begun.on('error', (error) => log.error({ err: error }, 'the thread that delivers has failed'));
    begun.once('exit', () => {
      worker = undefined;
      if (stopped.signal.aborted) return;
      const waitMs = pauseMs(clock.nowMs() - startedMs);
      log.error({ waitMs }, 'the thread that delivers has ended and is started again');
      void clock.wait(waitMs, stopped.signal).then(() => stopped.signal.aborted || begin());
    });
  };
  const tell = (request: DeliveryRequest) => worker?.postMessage(request);

  return {
    configure(next) {
      offices = next;
      const sends = next.some(({ mail, webhooks }) => mail !== undefined || webhooks.length > 0);
      if (worker) tell({ type: 'configure', offices });
      else if (sends && !stopped.signal.aborted) begin();
    },
    async stop(graceMs) {
      stopped.abort();
      if (!worker) return;
      const ending = worker;
      const exited = new Promise<true>((resolve) => ending.once('exit', () => resolve(true)));
      tell({ type: 'stop', graceMs });
      if (await within(graceMs + CLOSING_MS, exited)) return;
      log.warn({}, 'deliveries that were on their way are given up; they are made again at the next start');
      await ending.terminate();
    },
  };
}
