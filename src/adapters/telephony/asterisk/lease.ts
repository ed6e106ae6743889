import type { Clock } from '../../../core/clock.ts';
import type { AriHttp } from './ari-http.ts';
import { setGlobal } from './set-global.ts';

/** The promise to the dialplan that calls are answered here, renewed while it is true. */
export interface Lease {
  start(): void;
  setTakingCalls(taking: boolean): void;
  /** Tells the PBX again, at once: the control channel is back, and the PBX may have forgotten everything. */
  renew(): void;
  /** The PBX has been told that calls are answered here, since the control channel came up last. */
  readonly taken: boolean;
  /** Gives the lease back. */
  stop(): Promise<void>;
}

/** The staff's phones ring for new calls when the lease is older than 3 s. */
const RENEW_MS = 1000;
const LIMIT_MS = 1000;

/**
 * Sets the daemon's own global variable to the PBX's Unix time in seconds, or to 0. One request at a time, so
 * that a late renewal never overtakes the 0.
 */
export function createLease(
  http: AriHttp,
  { variable, isUp }: { readonly variable: string; readonly isUp: () => boolean },
  clock: Clock,
): Lease {
  let taking = false;
  let stopped = false;
  /** The PBX may believe in a lease, so giving it back takes a request. */
  let held = false;
  /** What it was told last; undefined while it may have forgotten. */
  let told: number | undefined;
  let wake = new AbortController();
  let running = Promise.resolve();

  async function set(value: number): Promise<void> {
    const done = await setGlobal(http, { variable, value: String(value) }, LIMIT_MS);
    held = value !== 0 || !done;
    told = done ? value : undefined;
  }

  async function run(): Promise<void> {
    while (!stopped) {
      wake = new AbortController();
      if (taking && isUp()) await set(Math.floor((clock.wallMs() + http.clockOffsetMs) / 1000));
      else if (held && isUp()) await set(0);
      await clock.wait(RENEW_MS, wake.signal);
    }
    if (held) await set(0);
  }

  return {
    start() {
      running = run();
    },
    setTakingCalls(next) {
      taking = next;
      wake.abort();
    },
    renew() {
      held = true;
      told = undefined;
      wake.abort();
    },
    get taken() {
      return taking && isUp() && told !== undefined && told !== 0;
    },
    async stop() {
      stopped = true;
      wake.abort();
      await running;
    },
  };
}
