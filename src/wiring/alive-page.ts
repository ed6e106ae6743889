import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import { createGrowingPause } from '../core/growing-pause.ts';
import { listenError } from '../core/listen-error.ts';

export interface AlivePage {
  close(): void;
}

const PAUSES_MS = [500, 1000, 2000, 5000];

/**
 * Where the dialplan asks, after a leg has ended without a word, whether it is worth waiting for the daemon. An address
 * that this machine does not have yet is waited for: without the page a crash means that the staff's phones ring.
 *
 * @param told Once, while the address is missing.
 * @throws AppError `port.taken`.
 */
export async function openAlivePage(
  { bind, port }: { readonly bind: string; readonly port: number },
  isAlive: () => boolean,
  told: (sentence: string) => void,
): Promise<AlivePage> {
  const server = createServer((_request, response) => {
    const alive = isAlive();
    response.writeHead(alive ? 200 : 503, { 'content-type': 'text/plain', connection: 'close' });
    response.end(alive ? 'alive' : 'ending');
  });
  const closing = new AbortController();
  const listen = () => listenOn(server, bind, port);
  await listen().catch((error: unknown) => {
    if (!AppError.is(error, 'address.missing')) throw error;
    told(`${error.message}; it is tried again`);
    void listenLater(listen, closing.signal, told);
  });
  return {
    close() {
      closing.abort();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listenLater(
  listen: () => Promise<void>,
  signal: AbortSignal,
  told: (sentence: string) => void,
): Promise<void> {
  const pauseMs = createGrowingPause(PAUSES_MS);
  for (let done = false; !done && !signal.aborted; ) {
    await systemClock.wait(pauseMs(0), signal);
    if (signal.aborted) return;
    done = await listen().then(
      () => true,
      () => false,
    );
  }
  if (!signal.aborted) told('the address is there now');
}

async function listenOn(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening').catch((cause: unknown) => {
    throw listenError({ host, port, purpose: 'supervisor', setting: 'ATTENDANT_SUPERVISOR_PORT' }, cause);
  });
}
