import { readFileSync } from 'node:fs';
import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Clock } from '../../../core/clock.ts';
import { AppError } from '../../../core/errors.ts';
import type { AriOptions } from './config.ts';

/** Asterisk's REST interface, one request at a time. */
export interface AriHttp {
  /** Resolves with any status. @throws AppError `pbx.unreachable` without an answer within the limit. */
  send(request: AriRequest): Promise<AriReply>;
  /** The PBX's clock minus ours, in milliseconds; 0 while they differ by less than what can be told. */
  readonly clockOffsetMs: number;
  /** For web sockets to the same server. */
  readonly connection: AriConnection;
  /** Closes kept connections. */
  close(): void;
}

export interface AriRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/ari`, such as `/channels`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly limitMs: number;
  /** True when sending it twice does harm, so that it is not sent again over a fresh connection. */
  readonly once?: boolean;
}

export interface AriReply {
  readonly status: number;
  /** Parsed JSON, not yet trusted; undefined when there is none. */
  readonly body: unknown;
}

export interface AriConnection {
  /** `ws` or `wss`, with host, port and prefix, without a slash at the end. */
  readonly webSocketUrl: string;
  /** Value of the `Authorization` header. */
  readonly authorization: string;
  readonly tls: TlsFiles;
}

export interface TlsFiles {
  readonly ca?: Buffer;
  readonly cert?: Buffer;
  readonly key?: Buffer;
}

/** The `Date` header has whole seconds and the reply takes time: less than this is no difference. */
const CLOCK_DOUBT_MS = 1500;

/** @throws AppError `config.invalid` when a TLS file cannot be read. */
export function createAriHttp(options: AriOptions, clock: Clock): AriHttp {
  const base = options.url.replace(/\/+$/, '');
  const secure = base.startsWith('https:');
  const tls = readTls(options.tls);
  const agent = secure ? new HttpsAgent({ keepAlive: true, ...tls }) : new HttpAgent({ keepAlive: true });
  const authorization = `Basic ${Buffer.from(`${options.username}:${options.password}`).toString('base64')}`;
  let clockOffsetMs = 0;

  async function exchange(request: AriRequest, signal: AbortSignal): Promise<AriReply> {
    const query = new URLSearchParams(request.query).toString();
    const url = `${base}/ari${request.path}${query && `?${query}`}`;
    const content = request.body ? JSON.stringify(request.body) : undefined;
    const headers = { authorization, ...(content ? { 'content-type': 'application/json' } : {}) };
    const settings = { method: request.method, agent, headers, signal };
    const sent = secure ? httpsRequest(url, settings) : httpRequest(url, settings);
    const { response, text } = await answer(sent, content, !request.once);
    if (response.headers.date) clockOffsetMs = toOffsetMs(Date.parse(response.headers.date), clock.wallMs());
    return { status: response.statusCode ?? 0, body: toJson(text) };
  }

  return {
    async send(request) {
      const done = new AbortController();
      const limit = new AbortController();
      void clock.wait(request.limitMs, done.signal).then(() => {
        if (!done.signal.aborted) limit.abort();
      });
      try {
        return await exchange(request, limit.signal).catch((error: unknown) => {
          if (error instanceof LostConnection) return exchange({ ...request, once: true }, limit.signal);
          throw error;
        });
      } catch (cause) {
        throw new AppError('pbx.unreachable', `ARI: ${request.method} got no answer`, { cause });
      } finally {
        done.abort();
      }
    },
    get clockOffsetMs() {
      return clockOffsetMs;
    },
    connection: { webSocketUrl: base.replace(/^http/, 'ws'), authorization, tls },
    close: () => agent.destroy(),
  };
}

/** A kept connection that the PBX closed at the moment we used it: the request is sent once more. */
class LostConnection extends Error {}

function answer(
  request: ClientRequest,
  content: string | undefined,
  mayRepeat: boolean,
): Promise<{ readonly response: IncomingMessage; readonly text: string }> {
  return new Promise((resolve, reject) => {
    request.on('error', (error: NodeJS.ErrnoException) => {
      const lost = mayRepeat && request.reusedSocket && error.code === 'ECONNRESET';
      reject(lost ? new LostConnection('reset', { cause: error }) : error);
    });
    request.once('response', (response) => {
      response.setEncoding('utf8');
      let text = '';
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('error', reject);
      response.once('end', () => resolve({ response, text }));
    });
    request.end(content);
  });
}

function toJson(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function toOffsetMs(theirsMs: number, oursMs: number): number {
  const offsetMs = theirsMs + 500 - oursMs;
  return Math.abs(offsetMs) > CLOCK_DOUBT_MS ? offsetMs : 0;
}

function readTls(files: AriOptions['tls']): TlsFiles {
  const read = (path: string) => {
    try {
      return readFileSync(path);
    } catch (cause) {
      throw new AppError('config.invalid', 'telephony.ari.tls: a file cannot be read', { cause });
    }
  };
  return {
    ...(files?.caFile ? { ca: read(files.caFile) } : {}),
    ...(files?.certFile ? { cert: read(files.certFile) } : {}),
    ...(files?.keyFile ? { key: read(files.keyFile) } : {}),
  };
}
