import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type {
  HostedSocket,
  WebHost,
  WebReply,
  WebRequest,
  WebRoute,
  WebSocketRoute,
} from '../../src/ports/web-host.ts';

/** A host of routes and sockets on loopback, for tests of adapters that ask for them. */
export interface LoopbackWebHost extends WebHost, AsyncDisposable {
  /** `127.0.0.1:<port>`. */
  readonly address: string;
}

export async function startLoopbackWebHost(): Promise<LoopbackWebHost> {
  const routes = new Map<string, Map<string, WebRoute>>();
  const sockets = new Map<string, WebSocketRoute>();
  const open = new Map<WebSocketRoute, Set<WebSocket>>();

  const server = createServer((request, response) => {
    const own = routes.get(pathOf(request));
    if (!own) return end(response, { status: 404 });
    const route = own.get(request.method ?? '');
    const headers = { allow: [...own.keys()].join(', ') };
    if (!route) return end(response, { status: 405, headers });
    void answer(route, request, response);
  });
  server.on('upgrade', (request, socket: Socket, head) => {
    socket.on('error', () => {});
    const route = sockets.get(pathOf(request));
    void (async () => {
      const status = route ? await admitted(route, request) : 404;
      if (!route || status !== 101) return refuse(socket, status);
      const upgrader = new WebSocketServer({
        noServer: true,
        maxPayload: route.maxMessageBytes,
        handleProtocols: (offered) => route.protocols?.find((each) => offered.has(each)) ?? false,
      });
      upgrader.handleUpgrade(request, socket, head, (client) => {
        const own = open.get(route);
        client.once('close', () => own?.delete(client));
        own?.add(client);
        route.open(hosted(client), requestOf(request, Buffer.alloc(0), AbortSignal.any([])));
      });
    })();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    address,
    urlOf: (path, scheme) => `${scheme === 'wss' ? 'ws' : 'http'}://${address}${path}`,
    route(route) {
      const own = routes.get(route.path) ?? new Map<string, WebRoute>();
      if (own.has(route.method)) throw new Error(`${route.method} ${route.path} is somebody else's`);
      routes.set(route.path, own.set(route.method, route));
      return {
        [Symbol.dispose]() {
          own.delete(route.method);
          if (own.size === 0) routes.delete(route.path);
        },
      };
    },
    socket(route) {
      if (sockets.has(route.path)) throw new Error(`${route.path} is somebody else's`);
      sockets.set(route.path, route);
      open.set(route, new Set());
      return {
        [Symbol.dispose]() {
          sockets.delete(route.path);
          for (const client of open.get(route) ?? []) client.close(1001);
        },
      };
    },
    async [Symbol.asyncDispose]() {
      for (const clients of open.values()) for (const client of clients) client.terminate();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const pathOf = ({ url = '' }: IncomingMessage) => url.split('?')[0] ?? '';

async function answer(route: WebRoute, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const over = new AbortController();
  response.once('close', () => over.abort());
  const body = await readBody(request, route.maxBodyBytes).catch(() => undefined);
  if (!body) return end(response, { status: 413, headers: { connection: 'close' } });
  const late = new Promise<WebReply>((resolve) => {
    const timer = setTimeout(() => {
      over.abort();
      resolve({ status: 503 });
    }, route.limitMs);
    response.once('close', () => clearTimeout(timer));
  });
  const replied = Promise.resolve(requestOf(request, body, over.signal))
    .then((asked) => route.answer(asked))
    .catch((): WebReply => ({ status: 500 }));
  end(response, await Promise.race([replied, late]));
}

async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw new Error('too long');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Error('too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function requestOf(request: IncomingMessage, body: Buffer, signal: AbortSignal): WebRequest {
  const { method = '', url = '', headersDistinct, socket } = request;
  const headers = Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(', ')]);
  return {
    method,
    url: `http://${request.headers.host}${url}`,
    headers: Object.fromEntries(headers),
    body,
    remoteAddress: socket.remoteAddress ?? '',
    signal,
  };
}

function end(response: ServerResponse, { status, contentType, body, headers }: WebReply): void {
  if (response.destroyed || response.headersSent) return;
  response
    .writeHead(status, { ...headers, ...(contentType ? { 'content-type': contentType } : {}) })
    .end(body);
}

async function admitted(route: WebSocketRoute, request: IncomingMessage): Promise<number> {
  const { origin = '' } = request.headers;
  if (route.origins !== 'any' && !route.origins.includes(origin)) return 403;
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((one) => one.trim());
  if (route.protocols && !route.protocols.some((each) => offered.includes(each))) return 400;
  return route.admit(requestOf(request, Buffer.alloc(0), AbortSignal.any([]))).catch(() => 500);
}

function refuse(socket: Socket, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function hosted(client: WebSocket): HostedSocket {
  client.on('error', () => {});
  return {
    protocol: client.protocol,
    get unsentBytes() {
      return client.bufferedAmount;
    },
    send(message) {
      if (client.readyState === client.OPEN) client.send(message, { compress: false });
    },
    listen(listener) {
      client.on('message', (data: Buffer, isBinary) => {
        try {
          listener.message(isBinary ? data : data.toString());
        } catch {
          client.close(1011);
        }
      });
      client.once('close', () => listener.closed());
    },
    close: (code = 1000) => client.close(code),
  };
}
