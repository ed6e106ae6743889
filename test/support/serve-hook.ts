import { createServer, type IncomingHttpHeaders } from 'node:http';

export interface HookRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What it answers; `silent` never answers, `cut` ends the line before it does. */
export type HookAnswer =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'silent'
  | 'cut';

export interface HookServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly HookRequest[];
  answer(answer: HookAnswer): void;
}

/** A receiver of web hooks on loopback: it keeps what it gets, and answers 204 or what it is told. */
export async function serveHook(): Promise<HookServer> {
  let answer: HookAnswer = { status: 204 };
  const requests: HookRequest[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    requests.push({ path: request.url ?? '', headers: request.headers, body });
    if (answer === 'silent') return;
    if (answer === 'cut') return void request.socket.destroy();
    response.writeHead(answer.status, answer.headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/hooks/attendant`,
    requests,
    answer(next) {
      answer = next;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
