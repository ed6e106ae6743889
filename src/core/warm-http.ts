import * as http from 'node:http';
import * as https from 'node:https';

/** HTTP to one vendor over connections that stay open between the turns of a call. */
export interface WarmHttp {
  /** For a vendor's SDK. Follows no redirect; fails with a TypeError or with the reason of the abort, as `fetch` does. */
  readonly fetch: typeof fetch;
  /** Opens a connection by a GET whose answer does not matter. No effect while one waits for use; never throws. */
  warm(url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<void>;
  /** Drops connections, busy ones too. */
  close(): void;
}

/**
 * Longer than any pause in a call. Node's own fetch gives an idle connection up after 4 s unless the vendor names
 * another time, and a greeting with the caller's first question takes longer than that.
 */
const IDLE_MS = 5 * 60_000;
/** What follows a last word that nobody waits for, such as the end of a chunked body, is on its way already. */
const TAIL_MS = 500;

/** New connections cost a vendor's name, TCP and TLS: 100 to 300 ms, in the caller's ear. */
export function createWarmHttp(): WarmHttp {
  // As fetch does it, a proxy in the environment counts only when Node is told so.
  const proxy = process.env['NODE_USE_ENV_PROXY'] === '1' ? { proxyEnv: process.env } : {};
  const options: http.AgentOptions = { keepAlive: true, timeout: IDLE_MS, ...proxy };
  const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };

  const warmFetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined;
    // The request's own signal follows this one only for as long as somebody holds the request.
    const signal = init?.signal ?? request.signal;
    return toResponse(await send({ request, body, signal, agents }), signal);
  };

  return {
    fetch: warmFetch,
    async warm(url, headers, signal) {
      const waiting = Object.values(agents).flatMap(({ freeSockets }) => Object.values(freeSockets).flat());
      if (waiting.length > 0) return;
      // What is wrong with the vendor is said by the first request that needs it.
      await warmFetch(url, { headers, signal })
        .then((response) => response.arrayBuffer())
        .catch(() => undefined);
    },
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

interface Sending {
  readonly request: Request;
  readonly body: Buffer | undefined;
  readonly signal: AbortSignal;
  readonly agents: { readonly 'http:': http.Agent; readonly 'https:': https.Agent };
}

async function send(sending: Sending): Promise<http.IncomingMessage> {
  const first = await sendOnce(sending);
  if (!('lost' in first)) return first;
  // The vendor gave the connection up in the moment in which it was used again, and saw no request.
  const again = await sendOnce(sending);
  if (!('lost' in again)) return again;
  throw failed(again.lost);
}

type Answer = http.IncomingMessage | { readonly lost: Error };

/** `lost`: a connection that had waited for use was gone. */
function sendOnce({ request, body, signal, agents }: Sending): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  if (signal.aborted) return Promise.reject(signal.reason);
  const isTls = request.url.startsWith('https:');
  const agent = isTls ? agents['https:'] : agents['http:'];
  const headers = {
    ...Object.fromEntries(request.headers),
    'accept-encoding': 'identity',
    ...(body && { 'content-length': String(body.length) }),
  };
  const sent = (isTls ? https : http).request(
    request.url,
    { method: request.method, headers, agent },
    resolve,
  );
  const abort = () => void sent.destroy();
  signal.addEventListener('abort', abort);
  sent.on('close', () => signal.removeEventListener('abort', abort));
  sent.on('error', (error: NodeJS.ErrnoException) => {
    const isLost = sent.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
    if (signal.aborted) reject(signal.reason);
    else if (isLost) resolve({ lost: error });
    else reject(failed(error));
  });
  sent.end(body);
  return promise;
}

function toResponse(message: http.IncomingMessage, signal: AbortSignal): Response {
  const { statusCode: status = 200, statusMessage: statusText = '' } = message;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(message.headersDistinct))
    for (const value of values) headers.append(name, value);
  const isEmpty = status === 204 || status === 205 || status === 304;
  if (isEmpty) message.resume();
  return new Response(isEmpty ? null : bodyOf(message, signal), { status, statusText, headers });
}

function bodyOf(message: http.IncomingMessage, signal: AbortSignal): ReadableStream<Uint8Array> {
  let left = false;
  return new ReadableStream<Uint8Array>({
    start(body) {
      message.on('data', (bytes: Buffer) => {
        if (left) return;
        body.enqueue(new Uint8Array(bytes));
        if ((body.desiredSize ?? 0) <= 0) message.pause();
      });
      message.on('end', () => left || body.close());
      message.on('error', (error) => left || body.error(signal.aborted ? signal.reason : failed(error)));
    },
    pull() {
      message.resume();
    },
    cancel() {
      // A reader who stops at the last word leaves the end of the body behind, without which a connection is lost.
      left = true;
      message.resume();
      const tooLong = setTimeout(() => message.destroy(), TAIL_MS);
      message.on('close', () => clearTimeout(tooLong));
    },
  });
}

function failed(cause: Error): TypeError {
  return new TypeError('fetch failed', { cause });
}
