import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Duplex } from 'node:stream';
import type { DeepgramClient } from '@deepgram/sdk';
import { AppError } from '../../../core/errors.ts';
import type { DeepgramConfig } from './config.ts';

/** A peer that does not answer the closing handshake is cut off after this time; `ws` itself waits 30 s. */
const CLOSING_MS = 1000;

export interface WireListener {
  /** A message as parsed from JSON, or the text itself when it is none. */
  message(message: unknown): void;
  /** The connection that was up is gone, and not by {@link Wire.close} or an abort. */
  lost(error: AppError): void;
}

/** One connection to `/v1/listen`. Nothing here waits or throws; what cannot be sent is dropped. */
export interface Wire {
  sound(samples: Int16Array): void;
  control(type: 'Finalize' | 'KeepAlive' | 'CloseStream'): void;
  close(): void;
}

export type Query = Parameters<DeepgramClient['listen']['v1']['createConnection']>[0];

type Socket = Awaited<ReturnType<DeepgramClient['listen']['v1']['createConnection']>>;

/**
 * Connects once, without retry. Resolves once the connection is up, to undefined when aborted before.
 *
 * @throws AppError `provider.unreachable`, `provider.overloaded`, `provider.rejected`.
 */
export async function openWire(
  client: DeepgramClient,
  options: { readonly query: Query; readonly config: DeepgramConfig; readonly signal: AbortSignal },
  listener: WireListener,
): Promise<Wire | undefined> {
  const { query, config, signal } = options;
  const { agent, destroy } = createAgent(config.baseUrl);
  const socket = await client.listen.v1.createConnection({
    ...query,
    agent,
    reconnectAttempts: 0,
    shouldReconnect: () => false,
    connectionTimeoutInSeconds: config.connectMs / 1000,
  });
  if (signal.aborted) return undefined;

  const up = Promise.withResolvers<boolean>();
  let over = false;
  const end = (error?: AppError) => {
    if (over) return;
    over = true;
    signal.removeEventListener('abort', close);
    socket.close();
    setTimeout(destroy, CLOSING_MS).unref();
    if (!error) return up.resolve(false);
    up.reject(error);
    listener.lost(error);
  };
  const close = () => end();
  signal.addEventListener('abort', close);
  socket.on('open', () => up.resolve(true));
  socket.on('message', (message) => over || listener.message(message));
  socket.on('error', (error) => end(toAppError(error)));
  // The SDK reports a close before the error that caused it.
  socket.on('close', ({ code }) =>
    queueMicrotask(() => end(new AppError('provider.unreachable', `deepgram: closed with ${code}`))),
  );
  socket.connect();
  return (await up.promise) ? createWire(socket, close) : undefined;
}

function createWire(socket: Socket, close: () => void): Wire {
  const whenUp = (send: () => void) => {
    if (socket.readyState === WebSocket.OPEN) send();
  };
  return {
    sound: (samples) => whenUp(() => socket.sendMedia(samples)),
    control(type) {
      whenUp(() => {
        if (type === 'Finalize') socket.sendFinalize({ type });
        else if (type === 'KeepAlive') socket.sendKeepAlive({ type });
        else socket.sendCloseStream({ type });
      });
    },
    close,
  };
}

/** An agent for one connection, which it can destroy: the SDK gives no other way to its TCP socket. */
function createAgent(baseUrl: string): { readonly agent: HttpAgent; readonly destroy: () => void } {
  const agent = baseUrl.startsWith('wss:') ? new HttpsAgent() : new HttpAgent();
  const connect = agent.createConnection.bind(agent);
  let raw: Duplex | null | undefined;
  agent.createConnection = (options, callback) => {
    raw = connect(options, callback);
    return raw;
  };
  return { agent, destroy: () => raw?.destroy() };
}

/** The SDK has only the text of what `ws` reports: a status when the vendor refused the upgrade. */
function toAppError({ message }: Error): AppError {
  const status = Number(/Unexpected server response: (\d{3})/.exec(message)?.[1] ?? 0);
  if (!status) return new AppError('provider.unreachable', 'deepgram: no connection');
  const busy = status === 408 || status === 429 || status >= 500;
  return new AppError(busy ? 'provider.overloaded' : 'provider.rejected', `deepgram: status ${status}`);
}
