import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../../core/errors.ts';
import type { Log } from '../../../ports/log.ts';
import type { Wire, WireListener } from './wire.ts';

/** At most one connection that is up before a call needs it. */
export interface Spare {
  /** Hands the connection over, if there is one for this language; whoever takes it closes it. */
  take(languageTag: string, listener: WireListener): Wire | undefined;
  /** From now on keeps one for this language. */
  keep(languageTag: string): void;
  close(): Promise<void>;
}

export interface SpareOptions {
  /** Resolves to undefined when aborted. @throws AppError `provider.*`. */
  readonly connect: (
    languageTag: string,
    signal: AbortSignal,
    listener: WireListener,
  ) => Promise<Wire | undefined>;
  readonly keepAliveMs: number;
  /** A connection that has waited for so long is exchanged. */
  readonly maxAgeMs: number;
  /** Wait after a connection that failed or was lost; doubles each time. */
  readonly pauseMs: number;
  readonly log: Log;
}

/** Long enough to leave a vendor in trouble alone, short against the time between calls. */
const LONGEST_PAUSE_MS = 30_000;

type Ending = 'taken' | 'dismissed' | AppError;

interface Waiting {
  readonly languageTag: string;
  readonly wire: Wire;
  readonly relay: Relay;
  readonly end: (ending: Ending) => void;
}

export function createSpare(options: SpareOptions): Spare {
  const over = new AbortController();
  let wanted: string | undefined;
  let waiting: Waiting | undefined;
  let running: Promise<void> | undefined;

  const hold = async (languageTag: string): Promise<Ending> => {
    const { promise: ended, resolve: end } = Promise.withResolvers<Ending>();
    const relay = createRelay({ message() {}, lost: end });
    try {
      const wire = await options.connect(languageTag, over.signal, relay);
      if (!wire) return 'dismissed';
      waiting = { languageTag, wire, relay, end };
      return await keepUntil(ended, { wire, end, signal: over.signal, ...options });
    } catch (error) {
      if (error instanceof AppError) return error;
      return new AppError('provider.protocol', 'deepgram: no spare connection', { cause: error });
    } finally {
      waiting = undefined;
    }
  };
  const run = async () => {
    for (let failures = 0; wanted !== undefined && !over.signal.aborted; ) {
      const ending = await hold(wanted);
      failures = ending instanceof AppError ? failures + 1 : 0;
      if (failures === 1) options.log.warn({ err: ending }, 'no connection waits for the next call');
      if (failures > 0) await pause(options.pauseMs * 2 ** (failures - 1), over.signal);
    }
  };

  return {
    take(languageTag, listener) {
      if (waiting?.languageTag !== languageTag || !waiting.wire.isUp) return undefined;
      const { wire, relay, end } = waiting;
      waiting = undefined;
      relay.handOver(listener);
      end('taken');
      return wire;
    },
    keep(languageTag) {
      wanted = languageTag;
      if (waiting && waiting.languageTag !== languageTag) waiting.end('dismissed');
      running ??= run();
    },
    async close() {
      over.abort();
      await running;
    },
  };
}

async function keepUntil(
  ended: Promise<Ending>,
  given: Pick<SpareOptions, 'keepAliveMs' | 'maxAgeMs'> &
    Pick<Waiting, 'wire' | 'end'> & { readonly signal: AbortSignal },
): Promise<Ending> {
  const { wire, end, signal, keepAliveMs, maxAgeMs } = given;
  const dismiss = () => end('dismissed');
  const keepAlive = setInterval(() => wire.control('KeepAlive'), keepAliveMs);
  const age = setTimeout(dismiss, maxAgeMs);
  signal.addEventListener('abort', dismiss);
  if (signal.aborted) dismiss();
  const ending = await ended;
  clearInterval(keepAlive);
  clearTimeout(age);
  signal.removeEventListener('abort', dismiss);
  if (ending === 'dismissed') wire.close();
  return ending;
}

interface Relay extends WireListener {
  handOver(listener: WireListener): void;
}

/** A connection has one listener from its beginning; this one passes on to whoever has the connection now. */
function createRelay(first: WireListener): Relay {
  let current = first;
  return {
    message: (message) => current.message(message),
    lost: (error) => current.lost(error),
    handOver(listener) {
      current = listener;
    },
  };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  // Rejects when aborted only, and then the loop ends.
  await sleep(Math.min(ms, LONGEST_PAUSE_MS), undefined, { signal }).catch(() => {});
}
