import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { LOOPBACK_KEY, listenOnLoopback } from '../../../support/vendor.ts';
import type { Delays } from '../delays.ts';
import type { CallerLines } from '../hearing/caller-lines.ts';
import { monotonicMs } from '../monotonic-clock.ts';
import type { Profile } from '../profiles.ts';
import { type StreamEvent, serveListenStream } from './listen-stream.ts';

/** One web socket as the vendor saw it; times are monotonic. */
export interface StreamReport {
  readonly openedAtMs: number;
  readonly closedAtMs: number | undefined;
  /** Undefined while nothing announced has been heard on it, as on a spare connection. */
  readonly caller: string | undefined;
  readonly soundMs: number;
  readonly events: readonly StreamEvent[];
}

export interface ListenServer extends AsyncDisposable {
  readonly baseUrl: string;
  /** In the order in which they were opened. */
  streams(): readonly StreamReport[];
}

export interface ListenOptions {
  readonly lines: CallerLines;
  readonly profile: Profile;
  readonly delays: Delays;
}

/** The web socket of Deepgram's `/v1/listen`. */
export async function serveListen(options: ListenOptions): Promise<ListenServer> {
  const reports: (() => StreamReport)[] = [];
  const sockets = new Set<Duplex>();
  const upgrader = new WebSocketServer({ noServer: true });
  const listener = await listenOnLoopback((_request, response) => void response.writeHead(404).end());

  listener.server.on('upgrade', (request, socket, head) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)).on('error', () => {}));
    const query = accept(request);
    if (typeof query === 'number') return refuse(socket, query);
    upgrader.handleUpgrade(request, socket, head, (ws) => {
      reports.push(open(ws, Number(query.get('sample_rate')), options));
    });
  });

  return {
    baseUrl: `ws://127.0.0.1:${listener.port}`,
    streams: () => reports.map((report) => report()),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await listener[Symbol.asyncDispose]();
    },
  };
}

function open(ws: WebSocket, rateHz: number, { lines, profile, delays }: ListenOptions): () => StreamReport {
  const events: StreamEvent[] = [];
  const openedAtMs = monotonicMs();
  let closedAtMs: number | undefined;
  const line = lines.open(rateHz);
  ws.once('close', () => {
    closedAtMs = monotonicMs();
    lines.close(line);
  });
  serveListenStream(ws, { line, profile, delays, record: (event) => void events.push(event) });
  return () => ({ openedAtMs, closedAtMs, caller: line.caller, soundMs: line.positionMs, events });
}

/** The query of a request that the vendor would take, or the status with which it would not. */
function accept({ url, headers }: IncomingMessage): URLSearchParams | number {
  const { pathname, searchParams: query } = new URL(url ?? '/', 'http://loopback');
  if (headers.authorization !== `Token ${LOOPBACK_KEY}`) return 401;
  if (pathname !== '/v1/listen') return 404;
  const isRaw = query.get('encoding') === 'linear16' && Number(query.get('sample_rate')) > 0;
  return isRaw && query.get('model') && query.get('interim_results') === 'true' ? query : 400;
}

function refuse(socket: Duplex, status: number): void {
  const body = JSON.stringify({ err_code: 'REFUSED', err_msg: 'Refused.', request_id: 'bench' });
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json`;
  socket.end(`${head}\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`);
}
