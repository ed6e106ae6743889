import type { IncomingMessage, ServerResponse } from 'node:http';
import { LOOPBACK_KEY } from '../../../support/vendor.ts';
import type { Delays } from '../delays.ts';
import type { Profile } from '../profiles.ts';
import { createRequestLog, type RequestLog } from '../request-log.ts';
import { answerJson, serveVendorHttp, type VendorHttp } from '../vendor-http.ts';
import { createSpeechLines, LINE_MS, type RenderCost } from './speech-lines.ts';
import type { RenderClause } from './spoken-clause.ts';

export interface SpeechServer extends AsyncDisposable {
  readonly baseUrl: string;
  readonly log: RequestLog;
  rendering(): RenderCost;
}

export interface RepliesOptions {
  readonly render: RenderClause;
  readonly profile: Profile;
  readonly delays: Delays;
}

/** ElevenLabs' `POST /v1/text-to-speech/{voice}/stream/with-timestamps`: a JSON object a line, raw PCM only. */
export async function serveSpeech({ render, profile, delays }: RepliesOptions): Promise<SpeechServer> {
  const lines = createSpeechLines(render);
  const log = createRequestLog(delays);
  const gapMs = LINE_MS / profile.soundSpeed;

  const answer: VendorHttp['answer'] = async (request, response, body) => {
    const wanted = parse(request, body);
    if (request.headers['xi-api-key'] !== LOOPBACK_KEY) return refuse(response, 401, 'invalid_api_key');
    if (!wanted) return refuse(response, 422, 'invalid_request');
    const entry = log.begin(response, { text: wanted.text, delay: 'voice-first-audio' });
    const parts = await lines.of(wanted.text, wanted.rateHz);
    if (response.destroyed) return;
    response.writeHead(200, { 'content-type': 'application/json' });
    await entry.answer(parts, gapMs);
  };
  const describe: VendorHttp['describe'] = ({ url = '' }, response) =>
    answerJson(response, 200, { voice_id: url.split('/').at(-1), name: 'Bench' });
  const listener = await serveVendorHttp({ describe, answer });
  return {
    baseUrl: `http://127.0.0.1:${listener.port}`,
    log,
    rendering: () => lines.cost,
    [Symbol.asyncDispose]: () => listener[Symbol.asyncDispose](),
  };
}

function parse({ method, url }: IncomingMessage, body: string) {
  const { pathname, searchParams } = new URL(url ?? '/', 'http://loopback');
  const [, rate] = /^pcm_(8000|16000|22050|24000)$/.exec(searchParams.get('output_format') ?? '') ?? [];
  const isPath = /^\/v1\/text-to-speech\/[^/]+\/stream\/with-timestamps$/.test(pathname);
  const { text } = JSON.parse(body || '{}');
  const isWhole = method === 'POST' && isPath && rate && typeof text === 'string' && text !== '';
  return isWhole ? { text, rateHz: Number(rate) } : undefined;
}

function refuse(response: ServerResponse, status: number, code: string): void {
  answerJson(response, status, { detail: { status: code, message: `Refused: ${code}.` } });
}
