import assert from 'node:assert/strict';
import { once } from 'node:events';
import WebSocket from 'ws';
import type {
  HostedSocket,
  WebHost,
  WebReply,
  WebRequest,
  WebRoute,
  WebSocketRoute,
} from '../../src/ports/web-host.ts';

export interface WebHostLab {
  readonly host: WebHost;
  /** Where it listens, `<host>:<port>`. */
  readonly address: string;
}
export type MakeWebHost = () => Promise<WebHostLab>;

export const HOOK = { method: 'POST', path: '/hooks/sample', maxBodyBytes: 1000, limitMs: 1000 } as const;
const LINE = {
  path: '/lines/sample',
  origins: 'any',
  maxMessageBytes: 1000,
  admit: async () => 101,
} as const;

/** One route that takes what comes. */
export async function hook(
  make: MakeWebHost,
  part: Partial<WebRoute> = {},
  reply: WebReply | Promise<WebReply> = { status: 204 },
) {
  const lab = await make();
  const asked: WebRequest[] = [];
  const answer = async (request: WebRequest) => {
    asked.push(request);
    return reply;
  };
  const route = lab.host.route({ ...HOOK, answer, ...part });
  const post = (body: string | Uint8Array<ArrayBuffer>, init: RequestInit = {}, query = '') =>
    fetch(`http://${lab.address}${HOOK.path}${query}`, { method: 'POST', body, ...init });
  return { ...lab, asked, route, post };
}

/** One path for sockets, and who has come in on it. */
export async function line(make: MakeWebHost, part: Partial<WebSocketRoute> = {}) {
  const lab = await make();
  const opened: HostedSocket[] = [];
  const got: (string | number[])[] = [];
  const seen = { closed: 0 };
  const route = lab.host.socket({
    ...LINE,
    open(socket) {
      opened.push(socket);
      socket.listen({
        message: (message) => void got.push(typeof message === 'string' ? message : [...message]),
        closed: () => {
          seen.closed += 1;
        },
      });
    },
    ...part,
  });
  /** Resolves with the status of a refusal, or with the open socket. */
  const dial = async (origin?: string, protocols: string[] = []) => {
    const headers = origin === undefined ? {} : { origin };
    const client = new WebSocket(`ws://${lab.address}${LINE.path}`, protocols, { headers });
    client.on('error', () => {});
    const refused = once(client, 'unexpected-response').then(([, { statusCode }]) => Number(statusCode));
    return Promise.race([once(client, 'open').then(() => client), refused]);
  };
  return { ...lab, opened, got, seen, route, dial };
}

export const isOpen = (dialled: WebSocket | number): WebSocket =>
  typeof dialled === 'number' ? assert.fail(`refused with ${dialled}`) : dialled;
