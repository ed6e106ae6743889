import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { listenError } from '../core/listen-error.ts';
import type { Metrics } from './metrics.ts';
import type { ReadyReport } from './ready.ts';

export interface HttpOptions {
  /** Loopback unless the operator says otherwise: there is no password here. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly ready: () => ReadyReport;
  readonly metrics: Pick<Metrics, 'text' | 'contentType' | 'start' | 'stop'>;
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
 * JSON) and `/metrics` (Prometheus).
 *
 * @throws AppError `port.taken`, `address.missing`.
 */
export async function startHttp(options: HttpOptions): Promise<HttpServer> {
  const routes = routesOf(options);
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => void answer(routes, request, response),
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

type Routes = ReadonlyMap<string, () => Reply | Promise<Reply>>;

function routesOf({ ready, metrics }: HttpOptions): Routes {
  return new Map<string, () => Reply | Promise<Reply>>([
    ['/healthz', () => json(200, { ok: true })],
    [
      '/readyz',
      () => {
        const report = ready();
        return json(report.ready ? 200 : 503, report);
      },
    ],
    ['/metrics', async () => ({ status: 200, contentType: metrics.contentType, body: await metrics.text() })],
  ]);
}

async function answer(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = await replyTo(routes, request);
  response.writeHead(reply.status, {
    'content-type': reply.contentType,
    'content-length': Buffer.byteLength(reply.body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(reply.status === 405 && { allow: 'GET, HEAD' }),
  });
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}

async function replyTo(routes: Routes, request: IncomingMessage): Promise<Reply> {
  const [path = ''] = (request.url ?? '').split('?');
  const route = routes.get(path);
  if (!route) return json(404, { error: 'not found' });
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return json(405, { error: 'method not allowed' });
  try {
    return await route();
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
