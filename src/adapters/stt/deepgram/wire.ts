import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Duplex } from 'node:stream';
import { AppError } from '../../../core/errors.ts';
import type { DeepgramConfig } from './config.ts';

/**
 * A connection of `/v1/listen` without sound or KeepAlive for 10 s is closed; one is wanted every 3 to 5 s
 * (https://developers.deepgram.com/docs/audio-keep-alive).
 */
export const KEEP_ALIVE_MS = 4000;
/** A peer that does not answer the closing handshake is cut off after this time; `ws` itself waits 30 s. */
const CLOSING_MS = 1000;

export interface WireListener {
  /** A message as parsed from JSON, or the text itself when it is none. */
  message(message: unknown): void;
  /** The connection that was up is gone, and not by {@link Wire.close}. */
  lost(error: AppError): void;
}

/** One connection. Nothing here waits or throws; what cannot be sent is dropped. */
export interface Wire {
  readonly isUp: boolean;
  sound(samples: Int16Array): void;
  /** What the protocol does not have is not sent. */
  control(type: 'Finalize' | 'KeepAlive' | 'CloseStream'): void;
  close(): void;
}

/** What the SDK's sockets of `/v1/listen` and `/v2/listen` have in common, and what only the first has. */
export interface VendorSocket {
  readonly readyState: number;
  on(event: 'open', listener: () => void): void;
  on(event: 'message', listener: (message: unknown) => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  on(event: 'close', listener: (close: { readonly code: number }) => void): void;
  connect(): unknown;
  close(): void;
  sendMedia(samples: Int16Array): void;
  sendCloseStream(message: { readonly type: 'CloseStream' }): void;
  sendFinalize?(message: { readonly type: 'Finalize' }): void;
  sendKeepAlive?(message: { readonly type: 'KeepAlive' }): void;
}

/** Connects once, without retry: the SDK's defaults reconnect for minutes. */
export interface ConnectOptions {
  readonly agent: HttpAgent;
  readonly reconnectAttempts: 0;
  readonly shouldReconnect: () => false;
  readonly connectionTimeoutInSeconds: number;
}

/**
 * Resolves once the connection is up, to undefined when aborted before; an abort after that changes nothing.
 *
 * @throws AppError `provider.unreachable`, `provider.overloaded`, `provider.rejected`.
 */
export async function openWire(
  connect: (options: ConnectOptions) => Promise<VendorSocket>,
  { config, signal }: { readonly config: DeepgramConfig; readonly signal: AbortSignal },
  listener: WireListener,
): Promise<Wire | undefined> {
  const { agent, destroy } = createAgent(config.baseUrl);
  const socket = await connect({
    agent,
    reconnectAttempts: 0,
    shouldReconnect: () => false,
    connectionTimeoutInSeconds: config.connectMs / 1000,
  });
  const up = Promise.withResolvers<boolean>();
  let over = false;
  const end = (error?: AppError) => {
    if (over) return;
    over = true;
    socket.close();
    setTimeout(destroy, CLOSING_MS).unref();
    if (!error) return up.resolve(false);
    up.reject(error);
    listener.lost(error);
  };
  const close = () => end();
  signal.addEventListener('abort', close);
  if (signal.aborted) close();
  socket.on('open', () => up.resolve(true));
  socket.on('message', (message) => over || listener.message(message));
  socket.on('error', (error) => end(toAppError(error)));
  // The SDK reports a close before the error that caused it.
  socket.on('close', ({ code }) =>
    queueMicrotask(() => end(new AppError('provider.unreachable', `deepgram: closed with ${code}`))),
  );
  if (!over) socket.connect();
  try {
    return (await up.promise) ? createWire(socket, close) : undefined;
  } finally {
    signal.removeEventListener('abort', close);
  }
}

function createWire(socket: VendorSocket, close: () => void): Wire {
  const isUp = () => socket.readyState === WebSocket.OPEN;
  return {
    get isUp() {
      return isUp();
    },
    sound(samples) {
      if (isUp()) socket.sendMedia(samples);
    },
    control(type) {
      if (!isUp()) return;
      if (type === 'Finalize') socket.sendFinalize?.({ type });
      else if (type === 'KeepAlive') socket.sendKeepAlive?.({ type });
      else socket.sendCloseStream({ type });
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
