import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { LiveCalls } from '../call/live-calls.ts';
import { listenError } from '../core/listen-error.ts';
import { type FirstRung, firstRungText } from './desk-first.ts';
import { answerLiveCalls, isLiveCallsPath } from './live-calls.ts';
import type { Metrics } from './metrics.ts';
import type { ReadyReport } from './ready.ts';

export interface HttpOptions {
  /** Loopback unless the operator says otherwise: there is no password here. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly ready: () => ReadyReport;
  readonly metrics: Pick<Metrics, 'text' | 'contentType' | 'start' | 'stop'>;
  readonly liveCalls: Pick<LiveCalls, 'list'>;
  /** @param number As it was dialled. */
  readonly firstRung: (number: string) => FirstRung;
}

export interface HttpServer {
  readonly port: number;
  /** Closes the port and every connection. */
  stop(): Promise<void>;
}

/** A client that has not sent its headers, or its whole request, by then is cut off. */
const HEADERS_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;

/**
 * Serves `/healthz` (the loop turns), `/readyz` (200 when calls may be sent here, else 503, with every check as
 * JSON), `/metrics` (Prometheus), `/desk/first` (for the dialplan: whose phones ring first), and to this machine alone `/calls/live` and `/calls/live/<id>`: what callers say in
 * this moment.
 *
 * @throws AppError `port.taken`, `address.missing`.
 */
export async function startHttp(options: HttpOptions): Promise<HttpServer> {
  const routes = routesOf(options);
  const routeOf: RouteOf = (path) =>
    isLiveCallsPath(path) ? liveCallsRoute(path, options.liveCalls) : routes.get(path);
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => void answer(routeOf, request, response),
  );
  const port = await listen(server, options);
  options.metrics.start();
  return {
    port,
    async stop() {
      options.metrics.stop();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

type Route = (request: IncomingMessage) => Reply | Promise<Reply>;

type Routes = ReadonlyMap<string, Route>;

function routesOf({ ready, metrics, firstRung }: HttpOptions): Routes {
  return new Map<string, Route>([
    ['/healthz', () => json(200, { ok: true })],
    [
      '/readyz',
      () => {
        const report = ready();
        return json(report.ready ? 200 : 503, report);
      },
    ],
    [
      '/desk/first',
      ({ url = '' }) => {
        const number = new URL(url, 'http://here').searchParams.get('number') ?? '';
        return { status: 200, contentType: 'text/plain', body: firstRungText(firstRung(number)) };
      },
    ],
    ['/metrics', async () => ({ status: 200, contentType: metrics.contentType, body: await metrics.text() })],
  ]);
}

type RouteOf = (path: string) => Route | undefined;

function liveCallsRoute(path: string, liveCalls: HttpOptions['liveCalls']): Route {
  return (request) => {
    const { status, body } = answerLiveCalls(request, path, liveCalls);
    return json(status, body);
  };
}

async function answer(routeOf: RouteOf, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = await replyTo(routeOf, request);
  response.writeHead(reply.status, {
    'content-type': reply.contentType,
    'content-length': Buffer.byteLength(reply.body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(reply.status === 405 && { allow: 'GET, HEAD' }),
  });
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}

async function replyTo(routeOf: RouteOf, request: IncomingMessage): Promise<Reply> {
  const [path = ''] = (request.url ?? '').split('?');
  const route = routeOf(path);
  if (!route) return json(404, { error: 'not found' });
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return json(405, { error: 'method not allowed' });
  try {
    return await route(request);
  } catch {
    return json(500, { error: 'internal error' });
  }
}

function json(status: number, body: object): Reply {
  return { status, contentType: 'application/json; charset=utf-8', body: `${JSON.stringify(body)}\n` };
}

function listen(server: Server, { host, port }: HttpOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(listenError({ host, port, purpose: 'HTTP', setting: 'ATTENDANT_HTTP_PORT' }, cause)),
    );
    server.listen({ host, port }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
