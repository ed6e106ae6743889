import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenOnLoopback, readBody } from '../../support/vendor.ts';

/** Longer than any client keeps a connection for later: vendors do not close it just as it is used again. */
const KEEP_ALIVE_MS = 10 * 60_000;

export interface VendorHttp {
  /** A GET that says who asks and means nothing: clients warm their connections with it. */
  readonly describe: (request: IncomingMessage, response: ServerResponse) => void;
  readonly answer: (request: IncomingMessage, response: ServerResponse, body: string) => Promise<void>;
}

/** A vendor's HTTP server. Whoever leaves before the whole request has arrived has asked nothing. */
export async function serveVendorHttp({ describe, answer }: VendorHttp) {
  const listener = await listenOnLoopback((request, response) => {
    if (request.method === 'GET') return describe(request, response);
    void readBody(request).then(
      (body) => answer(request, response, body),
      () => undefined,
    );
  });
  listener.server.keepAliveTimeout = KEEP_ALIVE_MS;
  return listener;
}

export function answerJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
