import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { DeepgramStream, Transcript } from './deepgram-socket.ts';
import { serveListenV1 } from './serve-listen-v1.ts';
import { serveListenV2 } from './serve-listen-v2.ts';
import { type Fault, LOOPBACK_KEY, listenOnLoopback, type Vendor, type VendorOptions } from './vendor.ts';

export interface DeepgramOptions extends VendorOptions {
  /**
   * What is understood, in order: each utterance, and that is sound before a `Finalize` or a turn, uses the next
   * one up, by whichever connection asks. Or what is understood by a connection in its n-th utterance, both
   * from 0 and connections in the order of their first words.
   */
  readonly hears: readonly Transcript[] | ((stream: number, utterance: number) => Transcript);
  /** Sound between two reports that nobody asked for, in milliseconds; 500, and 250 for Flux. */
  readonly reportMs?: number;
  /** False leaves a `Finalize` after silence unanswered, as the vendor does at times. */
  readonly answersSilence?: boolean;
  /** False leaves the words of Flux without times. */
  readonly timesWords?: boolean;
  /** A connection without sound or KeepAlive for so long is closed; 10 s at the vendor, 60 s for Flux. */
  readonly idleMs?: number;
}

/** Connections are `seen` from their first sound on: those that wait for it are counted only. */
export interface Deepgram extends Vendor<DeepgramStream> {
  /** Upgrade requests so far, refused ones too. */
  readonly upgrades: number;
  /** Connections that are up now. */
  readonly open: number;
}

/** The web sockets of `/v1/listen` and `/v2/listen`. `fault.after` counts Results or TurnInfos on a connection. */
export async function serveDeepgram(options: DeepgramOptions): Promise<Deepgram> {
  const seen: DeepgramStream[] = [];
  const sockets = new Set<Duplex>();
  const { hears, apiKey = LOOPBACK_KEY } = options;
  let { fault } = options;
  let [used, upgrades] = [0, 0];
  const upgrader = new WebSocketServer({ noServer: true });
  const listener = await listenOnLoopback((_request, response) => void response.writeHead(404).end());

  const serve = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgrades++;
    sockets.add(socket.once('close', () => sockets.delete(socket)).on('error', () => {}));
    const url = new URL(request.url ?? '/', 'http://loopback');
    const status = refuse(url, request.headers.authorization, { apiKey, fault });
    if (status) return refuseUpgrade(socket, status);
    if (fault?.kind === 'silent') return;
    upgrader.handleUpgrade(request, socket, head, (ws) => {
      const stream = createStream(url, () => seen.push(stream));
      const next = (utterance: number) =>
        typeof hears === 'function' ? hears(seen.indexOf(stream), utterance) : (hears[used++] ?? '');
      const listen = LISTEN[url.pathname];
      listen?.serve(ws, { ...listen.defaults, ...DEFAULTS, ...options, stream, next, fault: () => fault });
    });
  };
  listener.server.on('upgrade', serve);

  return {
    baseUrl: `ws://127.0.0.1:${listener.port}`,
    seen,
    get upgrades() {
      return upgrades;
    },
    get open() {
      return sockets.size;
    },
    fail: (next) => {
      fault = next;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await listener[Symbol.asyncDispose]();
    },
  };
}

const DEFAULTS = { delayMs: () => 0, answersSilence: true, timesWords: true } as const;
const LISTEN: Readonly<
  Partial<Record<string, { readonly serve: typeof serveListenV1; readonly defaults: ListenDefaults }>>
> = {
  '/v1/listen': { serve: serveListenV1, defaults: { reportMs: 500, idleMs: 10_000 } },
  '/v2/listen': { serve: serveListenV2, defaults: { reportMs: 250, idleMs: 60_000 } },
};
type ListenDefaults = Required<Pick<DeepgramOptions, 'reportMs' | 'idleMs'>>;

function createStream({ pathname: path, searchParams: query }: URL, onSound: () => void): DeepgramStream {
  let samples = 0;
  return {
    path,
    query,
    get samples() {
      return samples;
    },
    set samples(count) {
      if (samples === 0) onSound();
      samples = count;
    },
    controls: [],
    closed: false,
  };
}

function refuse(
  { pathname, searchParams: query }: URL,
  authorization: string | undefined,
  { apiKey, fault }: { readonly apiKey: string; readonly fault: Fault | undefined },
): number | undefined {
  if (fault?.kind === 'status') return fault.status;
  if (authorization !== `Token ${apiKey}`) return 401;
  const model = query.get('model');
  if (!(pathname in LISTEN)) return 404;
  const isComplete = query.get('encoding') === 'linear16' && Number(query.get('sample_rate')) > 0;
  // Each of the two has models that the other does not know.
  return isComplete && model && (pathname === '/v2/listen') === model.startsWith('flux-') ? undefined : 400;
}

function refuseUpgrade(socket: Duplex, status: number): void {
  const body = JSON.stringify({ err_code: 'REFUSED', err_msg: 'Refused.', request_id: 'loopback' });
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json`;
  socket.end(`${head}\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`);
}
