import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ChatRequest } from '../../../support/serve-openai.ts';
import { LOOPBACK_KEY } from '../../../support/vendor.ts';
import type { Delays } from '../delays.ts';
import type { Profile } from '../profiles.ts';
import { createRequestLog, type RequestLog } from '../request-log.ts';
import { answerJson, serveVendorHttp, type VendorHttp } from '../vendor-http.ts';
import type { ChatScript } from './chat-script.ts';
import { completionChunks } from './completion-chunks.ts';

export interface ChatServer extends AsyncDisposable {
  /** Up to and including `/v1`. */
  readonly baseUrl: string;
  readonly log: RequestLog;
}

export interface ChatOptions {
  readonly script: ChatScript;
  readonly profile: Profile;
  readonly delays: Delays;
}

/** OpenAI's `POST /v1/chat/completions` with `stream: true`. */
export async function serveChat({ script, profile, delays }: ChatOptions): Promise<ChatServer> {
  const log = createRequestLog(delays);
  const gapMs = 1000 / profile.tokensPerSecond;

  const answer: VendorHttp['answer'] = async (request, response, text) => {
    const body: ChatRequest = JSON.parse(text);
    const refusal = refuse(request, body);
    if (refusal) return refuseWith(response, refusal);
    const reply = script(body);
    const { tokens, end } = completionChunks(reply, body);
    const entry = log.begin(response, { text: reply.to, delay: 'model-first-token' });
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    await entry.answer([...tokens, end], gapMs);
  };
  const describe: VendorHttp['describe'] = ({ url = '' }, response) =>
    answerJson(response, 200, { id: url.split('/').at(-1), object: 'model', owned_by: 'bench' });
  const listener = await serveVendorHttp({ describe, answer });
  return {
    baseUrl: `http://127.0.0.1:${listener.port}/v1`,
    log,
    [Symbol.asyncDispose]: () => listener[Symbol.asyncDispose](),
  };
}

interface Refusal {
  readonly status: number;
  readonly message: string;
}

function refuse({ headers, method, url }: IncomingMessage, body: ChatRequest): Refusal | undefined {
  if (headers.authorization !== `Bearer ${LOOPBACK_KEY}`)
    return { status: 401, message: 'Incorrect API key' };
  if (method !== 'POST' || url !== '/v1/chat/completions') return { status: 404, message: 'Invalid URL' };
  const isWhole = typeof body.model === 'string' && body.stream === true && body.messages?.length;
  return isWhole ? undefined : { status: 400, message: 'a model, a stream and messages are wanted' };
}

function refuseWith(response: ServerResponse, { status, message }: Refusal): void {
  answerJson(response, status, {
    error: { message, type: 'invalid_request_error', param: null, code: null },
  });
}
