import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Fault, LOOPBACK_KEY, listenOnLoopback, type Vendor, type VendorOptions } from './vendor.ts';

/** What is heard in one utterance; several strings are final segments that arrive one by one. */
export type Transcript = string | readonly string[];

export interface DeepgramOptions extends VendorOptions {
  /**
   * What is understood, in order: each time sound has come before a `Finalize`, the next one is used up,
   * by whichever connection asks. Or what is understood by a connection in its n-th utterance, both from 0.
   */
  readonly hears: readonly Transcript[] | ((stream: number, utterance: number) => Transcript);
  /** Sound between two interim results, in milliseconds. */
  readonly interimMs?: number;
  /** False leaves a `Finalize` after silence unanswered, as the vendor does at times. */
  readonly answersSilence?: boolean;
  /** A connection without sound or KeepAlive for so long is closed; 10 s at the vendor. */
  readonly idleMs?: number;
}

/** One connection as the server saw it. */
export interface DeepgramStream {
  readonly query: URLSearchParams;
  /** Samples received so far. */
  samples: number;
  /** Control messages received, in order. */
  readonly controls: string[];
  closed: boolean;
}

/** The web socket of `/v1/listen`. `fault.after` counts Results on a connection. */
export async function serveDeepgram(options: DeepgramOptions): Promise<Vendor<DeepgramStream>> {
  const seen: DeepgramStream[] = [];
  const sockets = new Set<Duplex>();
  let fault = options.fault;
  let used = 0;
  const upgrader = new WebSocketServer({ noServer: true });
  const listener = await listenOnLoopback((_request, response) => void response.writeHead(404).end());

  listener.server.on('upgrade', (request, socket, head) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)).on('error', () => {}));
    const url = new URL(request.url ?? '/', 'http://loopback');
    const status = refuse(url, request.headers.authorization, {
      apiKey: options.apiKey ?? LOOPBACK_KEY,
      fault,
    });
    if (status) return refuseUpgrade(socket, status);
    if (fault?.kind === 'silent') return;
    upgrader.handleUpgrade(request, socket, head, (ws) => {
      const stream: DeepgramStream = { query: url.searchParams, samples: 0, controls: [], closed: false };
      const index = seen.push(stream) - 1;
      const { hears } = options;
      const next = (utterance: number) =>
        typeof hears === 'function' ? hears(index, utterance) : (hears[used++] ?? '');
      serve(ws, stream, { ...options, next, fault: () => fault });
    });
  });

  return {
    baseUrl: `ws://127.0.0.1:${listener.port}`,
    seen,
    fail: (next) => {
      fault = next;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await listener[Symbol.asyncDispose]();
    },
  };
}

function refuse(
  url: URL,
  authorization: string | undefined,
  { apiKey, fault }: { readonly apiKey: string; readonly fault: Fault | undefined },
): number | undefined {
  if (fault?.kind === 'status') return fault.status;
  if (authorization !== `Token ${apiKey}`) return 401;
  const { searchParams: query, pathname } = url;
  if (pathname !== '/v1/listen') return 404;
  return query.get('encoding') === 'linear16' && Number(query.get('sample_rate')) > 0 && query.get('model')
    ? undefined
    : 400;
}

function refuseUpgrade(socket: Duplex, status: number): void {
  const body = JSON.stringify({ err_code: 'REFUSED', err_msg: 'Refused.', request_id: 'loopback' });
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json`;
  socket.end(`${head}\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`);
}

interface Serving extends Omit<DeepgramOptions, 'fault'> {
  readonly next: (utterance: number) => Transcript;
  readonly fault: () => Fault | undefined;
}

function serve(ws: WebSocket, stream: DeepgramStream, serving: Serving): void {
  const { interimMs = 500, answersSilence = true, idleMs = 10_000 } = serving;
  const rateHz = Number(stream.query.get('sample_rate'));
  const answer = createAnswer(ws, serving);
  let utterances = 0;
  let loud = 0;
  let fromSamples = 0;
  let interimAt = 0;
  /** Fixed at the first interim result of the utterance, so that its words only grow. */
  let transcript: Transcript | undefined;
  const idle = setTimeout(() => ws.close(1011, 'NET-0001'), idleMs);

  const heard = () => {
    if (loud === 0) return '';
    transcript ??= serving.next(utterances++);
    return transcript;
  };
  const results = (text: string, flags: object) =>
    answer(resultsMessage(text, { fromS: fromSamples / rateHz, toS: stream.samples / rateHz, flags }));
  const interim = () => {
    if (stream.samples - interimAt < (interimMs * rateHz) / 1000) return;
    interimAt = stream.samples;
    const words = [heard()].flat().join(' ').split(' ');
    // Three words a second, as people speak.
    results(words.slice(0, Math.ceil((3 * loud) / rateHz)).join(' '), { is_final: false });
  };
  const finalize = () => {
    const segments = [heard()].flat();
    if (loud === 0 && !answersSilence) return;
    for (const [index, text] of segments.entries())
      results(text, { is_final: true, ...(index === segments.length - 1 ? { from_finalize: true } : {}) });
    [loud, fromSamples, transcript] = [0, stream.samples, undefined];
  };
  const control = (type: string) => {
    stream.controls.push(type);
    if (type === 'Finalize') finalize();
    if (type === 'CloseStream') answer(metadata(stream.samples / rateHz), () => ws.close(1000));
  };

  ws.on('close', () => {
    stream.closed = true;
    clearTimeout(idle);
  });
  ws.on('error', () => {});
  ws.on('message', (data: Buffer, isBinary) => {
    idle.refresh();
    if (!isBinary) return control(JSON.parse(data.toString('utf8')).type);
    stream.samples += data.length / 2;
    if (isLoud(data)) loud += data.length / 2;
    return interim();
  });
}

/** Sends one message after another, each with its delay, until the fault says otherwise. */
function createAnswer(ws: WebSocket, { delayMs = () => 0, fault }: Serving) {
  let count = 0;
  let before = Promise.resolve();
  const send = async (message: object, then: () => void) => {
    await sleep(delayMs());
    const now = fault();
    if (now && 'after' in now && count >= now.after) return breakOff(ws, now);
    count++;
    ws.send(JSON.stringify(message));
    then();
  };
  return (message: object, then = () => {}) => {
    before = before.then(() => send(message, then));
  };
}

function breakOff(ws: WebSocket, { kind }: Fault): void {
  if (kind === 'drop') ws.terminate();
  if (kind === 'cut') ws.close(1011, 'NET-0000');
  if (kind === 'garbage') ws.send('{"type":"Results","chan');
}

function resultsMessage(
  text: string,
  at: { readonly fromS: number; readonly toS: number; readonly flags: object },
) {
  const words = text.split(' ').filter(Boolean);
  const eachS = (at.toS - at.fromS) / Math.max(1, words.length);
  const timed = words.map((word, index) => ({
    word: word.toLowerCase().replaceAll(/[^\p{L}\p{N}']/gu, ''),
    start: at.fromS + index * eachS,
    end: at.fromS + (index + 1) * eachS,
    confidence: 0.99,
    punctuated_word: word,
  }));
  return {
    type: 'Results',
    channel_index: [0, 1],
    duration: at.toS - at.fromS,
    start: at.fromS,
    is_final: false,
    speech_final: false,
    ...at.flags,
    channel: { alternatives: [{ transcript: text, confidence: text ? 0.99 : 0, words: timed }] },
    metadata: {
      request_id: 'loopback',
      model_info: { name: 'loopback', version: '1', arch: 'loopback' },
      model_uuid: 'loopback',
    },
  };
}

function metadata(durationS: number) {
  return {
    type: 'Metadata',
    transaction_key: 'deprecated',
    request_id: 'loopback',
    sha256: '0'.repeat(64),
    created: '2026-01-01T00:00:00.000Z',
    duration: durationS,
    channels: 1,
  };
}

/** About -30 dB of full scale: line noise stays below. */
function isLoud(pcm: Buffer): boolean {
  for (let at = 0; at + 1 < pcm.length; at += 2) if (Math.abs(pcm.readInt16LE(at)) > 1000) return true;
  return false;
}
