import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { dialAudioSocket, type FakeLeg, serveMediaWebSocket } from './fake-asterisk-legs.ts';

export interface FakeAsterisk extends AsyncDisposable {
  readonly url: string;
  /** What happened, in order: `set ATT_UP=0`, `closed <call id>`, `ended <channel>`, `placed <endpoint>`, `lamp <device>=<state>`. */
  readonly journal: readonly string[];
  /** Phones as `GET /endpoints/PJSIP` lists them. */
  readonly phones: object[];
  /** The dialplan dials the attendant. Resolves once its leg is connected. */
  dial(call?: FakeCall): Promise<FakeLeg>;
  /** The caller's own channel goes away. */
  endCaller(callId: string): void;
  /** The dialplan dials the attendant again for a caller who is there. */
  redial(callId: string): Promise<FakeLeg>;
  /** The caller's phone puts the call on hold, or takes it back. */
  hold(callId: string, on: boolean): void;
  emit(event: object | string): void;
  /** Closes the events socket; a client may come back at once. */
  cutControl(): void;
  /** Away: every request and handshake fails. */
  setAway(away: boolean): void;
  /** Connections that are open to this server. */
  readonly connections: number;
}

export interface FakeCall {
  readonly callId?: string;
  readonly number?: string;
  readonly name?: string;
  readonly dialled?: string;
  readonly returned?: string;
  /** When the `Dial` event comes, seen from the media connection. */
  readonly announced?: 'before' | 'after' | 'never';
}

export const ARI_USER = { username: 'attendant', password: 'open sesame' };
const AUTHORIZATION = `Basic ${Buffer.from(`${ARI_USER.username}:${ARI_USER.password}`).toString('base64')}`;

interface Handlers {
  readonly request: (request: IncomingMessage, response: ServerResponse) => void;
  readonly events: (socket: WebSocket) => void;
  readonly media: (socket: WebSocket, id: string) => void;
}

/** Asterisk's wires on loopback, as recorded from 22.10.1: ARI over HTTP, its events, and both media paths. */
export async function serveAsterisk(media: 'audiosocket' | 'websocket', port: number): Promise<FakeAsterisk> {
  const journal: string[] = [];
  const phones: object[] = [];
  const channels = new Map<string, object>();
  const callers = new Map<string, ReturnType<typeof toCaller>>();
  const awaited = new Map<string, (socket: WebSocket) => void>();
  const refusals = new Map<string, () => void>();
  const listeners = new Set<WebSocket>();
  let away = false;

  const emit = (event: object | string) => {
    for (const socket of listeners) socket.send(typeof event === 'string' ? event : JSON.stringify(event));
  };
  const server = await listen(() => away, {
    request: answer({ journal, phones, channels, refusals }),
    events(socket) {
      listeners.add(socket);
      socket.once('close', () => listeners.delete(socket));
    },
    media: (socket, id) => awaited.get(id)?.(socket),
  });

  async function dial(call: FakeCall = {}, known?: ReturnType<typeof toCaller>): Promise<FakeLeg> {
    const callId = call.callId ?? randomUUID();
    const caller = known ?? toCaller(callId, call);
    channels.set(caller.id, caller);
    callers.set(callId, caller);
    const peer = { ...caller, id: randomUUID(), name: peerName(media, callId, port), channelvars: {} };
    const announce = () => {
      if (call.announced !== 'never') emit({ type: 'Dial', dialstatus: '', caller, peer });
    };
    const closed = () => void journal.push(`closed ${callId}`);
    if (call.announced === 'before') announce();
    const leg =
      media === 'audiosocket'
        ? await dialAudioSocket(port, callId, closed)
        : serveMediaWebSocket(await offer(peer, callId), callId, closed);
    if (call.announced !== 'before') announce();
    return leg;
  }

  async function offer(peer: { readonly id: string }, callId: string): Promise<WebSocket> {
    const id = randomUUID();
    const socket = new Promise<WebSocket>((resolve, reject) => {
      const refuse = () => reject(new Error('nobody connected to the media web socket'));
      awaited.set(id, resolve);
      refusals.set(peer.id, refuse);
      setTimeout(refuse, 1000).unref();
    });
    const set = (variable: string, value: string) =>
      emit({ type: 'ChannelVarset', variable, value, channel: peer });
    set('MEDIA_WEBSOCKET_CONNECTION_ID', id);
    set('__AI_CALL', callId);
    return socket;
  }

  return {
    url: server.url,
    journal,
    phones,
    dial: (call) => dial(call),
    emit,
    endCaller(callId) {
      const channel = callers.get(callId);
      if (!channel) return;
      channels.delete(channel.id);
      emit({ type: 'ChannelDestroyed', cause: 16, channel });
    },
    redial: (callId) => dial({ callId }, callers.get(callId)),
    hold(callId, on) {
      emit({ type: on ? 'ChannelHold' : 'ChannelUnhold', channel: callers.get(callId) });
    },
    cutControl() {
      for (const socket of listeners) socket.terminate();
    },
    setAway(next) {
      away = next;
      if (away) server.drop();
    },
    get connections() {
      return server.sockets.size;
    },
    async [Symbol.asyncDispose]() {
      server.drop();
      await server.close();
    },
  };
}

function toCaller(callId: string, call: FakeCall) {
  return {
    id: randomUUID(),
    name: 'PJSIP/outside-00000001',
    state: 'Up',
    caller: { name: call.name ?? '', number: call.number ?? '' },
    connected: { name: '', number: '' },
    dialplan: { context: 'attendant', exten: call.dialled ?? '100', priority: 5, app_name: 'Dial' },
    creationtime: '2026-01-01T00:00:00.000+0000',
    channelvars: { AI_CALL: callId, AI_RETURN: call.returned ?? '' },
  };
}

function peerName(media: string, callId: string, port: number): string {
  return media === 'audiosocket' ? `AudioSocket/127.0.0.1:${port}-${callId}` : 'WebSocket/INCOMING/0x7f';
}

interface State {
  readonly journal: string[];
  readonly phones: object[];
  readonly channels: Map<string, object>;
  /** By channel: what to do when it is ended before its media came. */
  readonly refusals: ReadonlyMap<string, () => void>;
}

function answer({ journal, phones, channels, refusals }: State): Handlers['request'] {
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://fake');
    const say = (status: number, body?: unknown) =>
      response.writeHead(status).end(body === undefined ? undefined : JSON.stringify(body));
    const route = `${request.method} ${pathname.replace(/(channels|applications|deviceStates)\/[^/]+/, '$1/*')}`;
    switch (route) {
      case 'GET /ari/applications':
      case 'POST /ari/applications/*/subscription':
        return say(200, []);
      case 'POST /ari/asterisk/variable':
        journal.push(`set ${searchParams.get('variable')}=${searchParams.get('value')}`);
        return say(204);
      case 'GET /ari/channels':
        return say(200, [...channels.values()]);
      case 'GET /ari/endpoints/PJSIP':
        return say(200, phones);
      case 'POST /ari/channels':
        journal.push(`placed ${searchParams.get('endpoint')}`);
        return say(200, {});
      case 'PUT /ari/deviceStates/*':
        journal.push(`lamp ${lastOf(pathname)}=${searchParams.get('deviceState')}`);
        return say(204);
      case 'DELETE /ari/channels/*': {
        const id = lastOf(pathname);
        journal.push(`ended ${id}`);
        refusals.get(id)?.();
        return say(channels.delete(id) ? 204 : 404);
      }
      default:
        return say(404, { message: 'Resource not found' });
    }
  };
}

function lastOf(path: string): string {
  return decodeURIComponent(path.split('/').at(-1) ?? '');
}

async function listen(isAway: () => boolean, handlers: Handlers) {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    if (isAway()) request.socket.destroy();
    else if (request.headers.authorization !== AUTHORIZATION) response.writeHead(401).end();
    else handlers.request(request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)));
  });
  const webSockets = new WebSocketServer({ noServer: true, handleProtocols: () => 'media' });
  server.on('upgrade', (request, socket, head) => {
    const [, media] = /^\/media\/([\w-]+)$/.exec(request.url ?? '') ?? [];
    const events = request.url?.startsWith('/ari/events?app=attendant');
    const allowed = media !== undefined || (events && request.headers.authorization === AUTHORIZATION);
    if (isAway() || !allowed) return void socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
    webSockets.handleUpgrade(request, socket, head, (client) => {
      client.on('error', () => {});
      if (media === undefined) handlers.events(client);
      else handlers.media(client, media);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sockets,
    drop() {
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      server.close();
      await once(server, 'close');
    },
  };
}
