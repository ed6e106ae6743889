import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ToolCall } from '../../src/ports/language-model.ts';
import {
  answerInParts,
  type Fault,
  LOOPBACK_KEY,
  listenOnLoopback,
  readBody,
  type Vendor,
  type VendorOptions,
} from './vendor.ts';

export interface ChatReply {
  /** One string a delta; a lone string is cut into words. */
  readonly text?: string | readonly string[];
  readonly toolCalls?: readonly ToolCall[];
}

/** The request as it arrived, parsed from JSON. */
export interface ChatRequest {
  readonly model?: unknown;
  readonly stream?: unknown;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly messages?: readonly ChatRequestMessage[];
  readonly tools?: readonly unknown[];
  readonly tool_choice?: unknown;
  readonly reasoning_effort?: unknown;
  readonly max_tokens?: unknown;
  readonly max_completion_tokens?: unknown;
}

interface ChatRequestMessage {
  readonly role: string;
  readonly content?: unknown;
  readonly tool_calls?: readonly { readonly id: string }[];
  readonly tool_call_id?: string;
}

export interface OpenAiOptions extends VendorOptions {
  /** Answered in order; the last one answers all further requests. Or what to answer to each. */
  readonly replies: readonly ChatReply[] | ((request: ChatRequest, index: number) => ChatReply);
  /** `shutdown_date` of every model; left out as by servers that know no such thing. */
  readonly shutdownDate?: string | null;
  /** Only the list of models has the date. */
  readonly datesInList?: boolean;
  /** False leaves the usage out, as some compatible servers do. */
  readonly usage?: boolean;
  /** As models that think by default: tools are taken with `reasoning_effort: none` only. */
  readonly thinks?: boolean;
  /** Parameters that are refused, in the words of the vendor or, as `strict` servers do it, in a list of details. */
  readonly refuses?: readonly string[];
  readonly strict?: boolean;
  /** The models there are; every name is one without it. */
  readonly models?: readonly string[];
}

export interface OpenAiServer extends Vendor<ChatRequest> {
  /** TCP connections that were opened. */
  readonly connections: number;
  /** The `Authorization` of every request, those for a model's description too. */
  readonly authorizations: readonly (string | undefined)[];
}

/** `POST /v1/chat/completions` with `stream: true` and `GET /v1/models/…`, as OpenAI and compatible servers speak them. */
export async function serveOpenAi(options: OpenAiOptions): Promise<OpenAiServer> {
  const seen: ChatRequest[] = [];
  const authorizations: (string | undefined)[] = [];
  let fault = options.fault;
  const listener = await listenOnLoopback((request, response) => {
    authorizations.push(request.headers.authorization);
    if (request.method !== 'GET') void answer(request, response);
    else if (fault?.kind !== 'silent') response.end(describeModels(request, options));
  });

  let connections = 0;
  listener.server.on('connection', () => {
    connections += 1;
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = parse(await readBody(request));
    seen.push(body);
    const refusal = refuse(request, body, { ...options, apiKey: options.apiKey ?? LOOPBACK_KEY, fault });
    if (refusal) {
      response.writeHead(refusal.status, { 'content-type': 'application/json' });
      return void response.end(errorBody(refusal));
    }
    if (fault?.kind !== 'silent') response.writeHead(200, { 'content-type': 'text/event-stream' });
    const parts = chunks(replyTo(body, seen.length - 1), body, options.usage ?? true);
    await answerInParts(response, parts, options, { fault, garbage: 'data: {"id":"chat\n\n' });
  }

  function replyTo(body: ChatRequest, index: number): ChatReply {
    const { replies } = options;
    return (typeof replies === 'function' ? replies(body, index) : (replies[index] ?? replies.at(-1))) ?? {};
  }

  return {
    baseUrl: `http://127.0.0.1:${listener.port}/v1`,
    seen,
    authorizations,
    get connections() {
      return connections;
    },
    fail: (next) => {
      fault = next;
    },
    [Symbol.asyncDispose]: () => listener[Symbol.asyncDispose](),
  };
}

function describeModels({ url = '' }: IncomingMessage, { shutdownDate, datesInList = false }: OpenAiOptions) {
  const isList = url.endsWith('/models');
  const dated = shutdownDate === undefined || isList !== datesInList ? {} : { shutdown_date: shutdownDate };
  const of = (id: string) => ({ id, object: 'model', created: 1_760_000_000, owned_by: 'us', ...dated });
  const own = url.split('/').at(-1) ?? '';
  return JSON.stringify(isList ? { object: 'list', data: ['other', 'small'].map(of) } : of(own));
}

interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly code: string | null;
  readonly param?: string;
}

function refuse(
  request: IncomingMessage,
  body: ChatRequest,
  {
    apiKey,
    fault,
    thinks,
    refuses = [],
    strict = false,
    models,
  }: Pick<OpenAiOptions, 'thinks' | 'refuses' | 'strict' | 'models'> & {
    readonly apiKey: string;
    readonly fault: Fault | undefined;
  },
): Refusal | undefined {
  if (fault?.kind === 'status') return { status: fault.status, message: 'Told to fail.', code: null };
  // A server of one's own asks for no key, and is not to be given one.
  const wanted = apiKey === '' ? undefined : `Bearer ${apiKey}`;
  if (request.headers.authorization !== wanted)
    return { status: 401, message: 'Incorrect API key provided.', code: 'invalid_api_key' };
  if (request.method !== 'POST' || request.url !== '/v1/chat/completions')
    return { status: 404, message: 'Invalid URL', code: null };
  if (thinks && body.tools && body.reasoning_effort !== 'none') {
    const why = `Function tools with reasoning_effort are not supported for ${body.model} in /v1/chat/completions.`;
    return { status: 400, message: why, code: null, param: 'reasoning_effort' };
  }
  if (models && !models.includes(String(body.model)))
    return { status: 404, message: `The model ${body.model} does not exist.`, code: 'model_not_found' };
  const unknown = refuses.find((name) => Object.hasOwn(body, name));
  if (unknown !== undefined) return refusalOf(unknown, strict);
  const message = invalid(body);
  return message === undefined ? undefined : { status: 400, message, code: null };
}

function refusalOf(param: string, strict: boolean): Refusal {
  if (strict) return { status: 422, message: `body.${param}: Extra inputs are not permitted`, code: null };
  return { status: 400, message: `Unsupported parameter: '${param}'.`, code: 'unsupported_parameter', param };
}

/** The checks of the real API that a wrong client meets first. */
function invalid({ model, stream, messages, tools }: ChatRequest): string | undefined {
  if (typeof model !== 'string') return 'you must provide a model parameter';
  if (stream !== true) return 'only streams are served here';
  if (!messages?.length) return "Invalid 'messages': empty array.";
  if (tools && tools.length === 0) return "Invalid 'tools': empty array.";
  const open = new Set<string>();
  for (const { role, tool_calls: calls, tool_call_id: id } of messages) {
    for (const call of calls ?? []) open.add(call.id);
    if (role === 'tool' && !open.delete(id ?? ''))
      return "messages with role 'tool' must be a response to a preceding message with 'tool_calls'.";
  }
  return open.size > 0
    ? "an assistant message with 'tool_calls' must be followed by tool messages"
    : undefined;
}

function errorBody({
  status,
  message,
  code,
  param = null,
}: Omit<Refusal, 'param'> & { param?: string | null }): string {
  const type = status >= 500 ? 'server_error' : 'invalid_request_error';
  return JSON.stringify({ error: { message, type, param, code } });
}

function chunks({ text = [], toolCalls = [] }: ChatReply, body: ChatRequest, usage: boolean): string[] {
  const deltas = typeof text === 'string' ? (text.match(/\s*\S+/g) ?? []) : text;
  const choice = (delta: object, finish: string | null = null) =>
    chunk(body, { choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }] });
  return [
    choice({ role: 'assistant', content: '', refusal: null }),
    ...deltas.map((content) => choice({ content })),
    ...toolCalls.flatMap((call, index) =>
      callDeltas(call, index).map((delta) => choice({ tool_calls: [delta] })),
    ),
    choice({}, toolCalls.length > 0 ? 'tool_calls' : 'stop'),
    ...(usage && body.stream_options?.include_usage
      ? [chunk(body, { choices: [], usage: tokens(deltas) })]
      : []),
    'data: [DONE]\n\n',
  ];
}

/** The name first, then the arguments in fragments that respect nothing. */
function callDeltas({ id, name, argumentsJson }: ToolCall, index: number): object[] {
  const fragments = argumentsJson.match(/[\s\S]{1,5}/g) ?? [];
  return [
    { index, id, type: 'function', function: { name, arguments: '' } },
    ...fragments.map((fragment) => ({ index, function: { arguments: fragment } })),
  ];
}

function chunk({ model }: ChatRequest, rest: object): string {
  const head = {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_760_000_000,
    model,
    usage: null,
  };
  return `data: ${JSON.stringify({ ...head, ...rest })}\n\n`;
}

function tokens(deltas: readonly string[]) {
  const counts = { prompt_tokens: 12, completion_tokens: deltas.length };
  return { ...counts, total_tokens: counts.prompt_tokens + counts.completion_tokens };
}

function parse(text: string): ChatRequest {
  return JSON.parse(text);
}
