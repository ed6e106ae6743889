import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a vendor does wrong. `after` counts the parts of the answer that still arrive. */
export type Fault =
  /** Refuses with this HTTP status and the vendor's own error body. */
  | { readonly kind: 'status'; readonly status: number }
  /** Takes the request and never answers. */
  | { readonly kind: 'silent' }
  /** Answers so far, then stays silent on an open connection. */
  | { readonly kind: 'stall'; readonly after: number }
  /** Answers so far, then the connection is reset. */
  | { readonly kind: 'drop'; readonly after: number }
  /** Answers so far, then ends as if that were all. */
  | { readonly kind: 'cut'; readonly after: number }
  /** Answers so far, then with a part that nobody can read. */
  | { readonly kind: 'garbage'; readonly after: number };

/** How a loopback vendor behaves; a benchmark draws its delays from a distribution. */
export interface VendorOptions {
  /** Milliseconds before the first part of each answer. */
  readonly delayMs?: () => number;
  /** Milliseconds between the parts of an answer. */
  readonly gapMs?: () => number;
  readonly fault?: Fault;
  /** The key that is accepted. Any other is refused as the vendor refuses it. */
  readonly apiKey?: string;
}

/** A vendor on loopback. */
export interface Vendor<Seen> extends AsyncDisposable {
  readonly baseUrl: string;
  /** What has arrived, oldest first. */
  readonly seen: readonly Seen[];
  /** From now on fails so, or works again. */
  fail(fault?: Fault): void;
}

export const LOOPBACK_KEY = 'loopback-key';

/** Binds an HTTP server to a free port of loopback. Disposing resets every connection. */
export async function listenOnLoopback(handle: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(handle);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  // A bound TCP server has an AddressInfo; the type also covers pipes.
  const { port } = server.address() as AddressInfo;
  return {
    server,
    port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Streams the parts of one answer as `options` says, and breaks as `fault` says; `garbage` is a part nobody can read. */
export async function answerInParts(
  response: ServerResponse,
  parts: readonly (string | Uint8Array)[],
  { delayMs = () => 0, gapMs = () => 0 }: Pick<VendorOptions, 'delayMs' | 'gapMs'>,
  { fault, garbage }: { readonly fault: Fault | undefined; readonly garbage: string },
): Promise<void> {
  if (fault?.kind === 'silent') return;
  await sleep(delayMs());
  for (const [index, part] of parts.slice(0, whole(fault)).entries()) {
    if (response.destroyed) return;
    if (index > 0) await sleep(gapMs());
    await written(response, part);
  }
  switch (fault?.kind) {
    case 'stall':
      return response.flushHeaders();
    case 'drop':
      response.socket?.resetAndDestroy();
      return;
    case 'garbage':
      return void response.end(garbage);
    default:
      return void response.end();
  }
}

/** How many parts still arrive; undefined is all. */
function whole(fault: Fault | undefined): number | undefined {
  return fault && 'after' in fault ? fault.after : undefined;
}

/** Waits until the part has left, so that a reset that follows cannot swallow it. */
function written(response: ServerResponse, part: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => void response.write(part, () => resolve()));
}
