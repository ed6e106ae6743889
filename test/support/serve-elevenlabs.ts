import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  answerInParts,
  LOOPBACK_KEY,
  listenOnLoopback,
  readBody,
  type Vendor,
  type VendorOptions,
} from './vendor.ts';

export interface SpeechRequest {
  readonly voiceId: string;
  readonly outputFormat: string;
  readonly text: string;
  readonly model: string;
}

export interface ElevenLabsOptions extends VendorOptions {
  /** Characters of one part of the answer. */
  readonly charactersAPart?: number;
  /** `clause`: times count from the start of the clause. `part`: from the start of their part. `none`: no times. */
  readonly times?: 'clause' | 'part' | 'none';
}

/** Length of a character's sound: 60 ms is about 1000 characters a minute, an unhurried voice. */
export const CHARACTER_MS = 60;

export interface ElevenLabsServer extends Vendor<SpeechRequest> {
  /** TCP connections that were opened. */
  readonly connections: number;
}

/** `POST /v1/text-to-speech/{voice}/stream/with-timestamps`: one JSON object a line, PCM only; and `GET /v1/voices/…`. */
export async function serveElevenLabs(options: ElevenLabsOptions = {}): Promise<ElevenLabsServer> {
  const seen: SpeechRequest[] = [];
  let fault = options.fault;
  const listener = await listenOnLoopback((request, response) => {
    if (request.method !== 'GET') void answer(request, response);
    else if (fault?.kind !== 'silent') response.end(describeVoice(request));
  });

  let connections = 0;
  listener.server.on('connection', () => {
    connections += 1;
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const speech = parse(request, await readBody(request));
    if (speech) seen.push(speech);
    const rateHz = Number(/^pcm_(\d+)$/.exec(speech?.outputFormat ?? '')?.[1]);
    if (fault?.kind === 'status') return refuse(response, fault.status, 'told_to_fail');
    if (request.headers['xi-api-key'] !== (options.apiKey ?? LOOPBACK_KEY))
      return refuse(response, 401, 'invalid_api_key');
    if (!speech || !rateHz) return refuse(response, 422, 'invalid_request');
    if (fault?.kind !== 'silent') response.writeHead(200, { 'content-type': 'application/json' });
    const parts = synthesise(speech.text, rateHz, options);
    await answerInParts(response, parts, options, { fault, garbage: '{"audio_base64": 12,\n' });
  }

  return {
    baseUrl: `http://127.0.0.1:${listener.port}`,
    seen,
    get connections() {
      return connections;
    },
    fail: (next) => {
      fault = next;
    },
    [Symbol.asyncDispose]: () => listener[Symbol.asyncDispose](),
  };
}

function describeVoice({ url = '' }: IncomingMessage): string {
  return JSON.stringify({ voice_id: url.split('/').at(-1), name: 'Anna' });
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ detail: { status: code, message: `Refused: ${code}.` } }));
}

function parse(request: IncomingMessage, body: string): SpeechRequest | undefined {
  const url = new URL(request.url ?? '/', 'http://loopback');
  const voiceId = /^\/v1\/text-to-speech\/([^/]+)\/stream\/with-timestamps$/.exec(url.pathname)?.[1];
  const { text, model_id: model } = JSON.parse(body || '{}');
  if (request.method !== 'POST' || !voiceId || typeof text !== 'string' || !text) return undefined;
  return { voiceId, outputFormat: url.searchParams.get('output_format') ?? '', text, model: String(model) };
}

function synthesise(
  text: string,
  rateHz: number,
  { charactersAPart = 8, times = 'clause' }: ElevenLabsOptions,
) {
  const characters = [...text];
  const bytesEach = 2 * ((rateHz * CHARACTER_MS) / 1000);
  const sound = Buffer.concat(characters.map((character) => tone(character, bytesEach / 2, rateHz)));
  const lines: string[] = [];
  for (let at = 0; at < characters.length; at += charactersAPart) {
    const some = characters.slice(at, at + charactersAPart);
    // Parts break inside a sample, as the vendor's network packets may.
    const cut = (index: number) => Math.min(sound.length, index * bytesEach + (index > 0 ? 1 : 0));
    const end = at + charactersAPart >= characters.length ? sound.length : cut(at + some.length);
    lines.push(
      line(sound.subarray(cut(at), end), times === 'none' ? null : align(some, times === 'part' ? 0 : at)),
    );
  }
  return lines;
}

function align(characters: readonly string[], first: number) {
  const seconds = (index: number) => Math.round((first + index) * CHARACTER_MS) / 1000;
  return {
    characters,
    character_start_times_seconds: characters.map((_, index) => seconds(index)),
    character_end_times_seconds: characters.map((_, index) => seconds(index + 1)),
  };
}

function line(sound: Buffer, alignment: object | null): string {
  return `${JSON.stringify({ audio_base64: sound.toString('base64'), alignment, normalized_alignment: alignment })}\n`;
}

/** Letters and digits sound, each at its own pitch; the rest is silence. */
function tone(character: string, samples: number, rateHz: number): Buffer {
  const pcm = Buffer.alloc(2 * samples);
  if (!/[\p{L}\p{N}]/u.test(character)) return pcm;
  const pitchHz = 200 + 10 * ((character.codePointAt(0) ?? 0) % 64);
  for (let i = 0; i < samples; i++)
    pcm.writeInt16LE(Math.round(8000 * Math.sin((2 * Math.PI * pitchHz * i) / rateHz)), 2 * i);
  return pcm;
}
