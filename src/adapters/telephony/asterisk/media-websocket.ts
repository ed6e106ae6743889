import WebSocket from 'ws';
import type { Clock } from '../../../core/clock.ts';
import type { Log } from '../../../ports/log.ts';
import type { AriEvent } from './ari-events.ts';
import type { AriHttp } from './ari-http.ts';
import { readCallId } from './callers.ts';
import type { MediaHost, MediaLeg } from './media-leg.ts';
import { openMediaWebSocketLeg } from './media-websocket-leg.ts';

/** Media over chan_websocket: the dialplan dials `WebSocket/INCOMING`, and we connect to it. */
export interface MediaWebSockets {
  /** Takes every ARI event. */
  event(event: AriEvent): void;
  /** Closes every leg. */
  stop(): Promise<void>;
}

interface MediaTools {
  readonly http: AriHttp;
  readonly log: Log;
  readonly clock: Clock;
}

/** What is known of a channel that is being dialled. */
interface Facts {
  readonly connectionId?: string;
  readonly callId?: string;
}

const HANDSHAKE_LIMIT_MS = 2000;
const REQUEST_LIMIT_MS = 1000;
/** The largest message Asterisk can send or take. */
const MAX_MESSAGE_BYTES = 1 << 16;

/**
 * A channel of ours tells two variables before anything else: the id to connect with, and the call it belongs
 * to. Channels without a call belong to someone else on the same PBX, and the one connection that each of them
 * allows is left alone.
 */
export function createMediaWebSockets(host: MediaHost, tools: MediaTools): MediaWebSockets {
  const { http, log } = tools;
  const channels = new Map<string, Facts>();
  const sockets = new Set<WebSocket>();
  const legs = new Set<MediaLeg>();
  let stopped = false;

  function learn(channelId: string, fact: Facts): void {
    const known = { ...channels.get(channelId), ...fact };
    channels.set(channelId, known);
    if (!known.connectionId || !known.callId) return;
    channels.delete(channelId);
    if (host.accept(known.callId)) void open(known.connectionId, known.callId);
    else void refuse(channelId);
  }

  /** Before it is answered: the dialplan goes on at once instead of ringing us until its limit. */
  async function refuse(channelId: string): Promise<void> {
    const path = `/channels/${encodeURIComponent(channelId)}`;
    await http.send({ method: 'DELETE', path, limitMs: REQUEST_LIMIT_MS }).catch(() => {});
  }

  async function open(connectionId: string, callId: string): Promise<void> {
    const socket = connect(http, connectionId);
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', (error) => log.warn({ callId, reason: error.message }, 'a media web socket failed'));
    const leg = await openMediaWebSocketLeg(socket, callId, tools);
    if (!leg || leg.ended.aborted) return;
    if (stopped) return leg.close();
    legs.add(leg);
    leg.ended.addEventListener('abort', () => legs.delete(leg), { once: true });
    host.leg(leg);
  }

  return {
    event(event) {
      if (event.type === 'ChannelDestroyed') channels.delete(event.channel.id);
      if (event.type !== 'ChannelVarset' || !event.channel?.name.startsWith('WebSocket/INCOMING')) return;
      const fact = toFact(event.variable, event.value);
      if (fact) learn(event.channel.id, fact);
    },
    async stop() {
      stopped = true;
      await Promise.all([...legs].map((leg) => leg.close()));
      for (const socket of sockets) socket.terminate();
    },
  };
}

function toFact(variable: string, value: string): Facts | undefined {
  if (variable === 'MEDIA_WEBSOCKET_CONNECTION_ID') return { connectionId: value };
  // An inherited variable is told with the underscores that make it one.
  const callId = /^_{0,2}AI_CALL$/.test(variable) ? readCallId(value) : undefined;
  return callId ? { callId } : undefined;
}

function connect(http: AriHttp, connectionId: string): WebSocket {
  const { webSocketUrl, tls } = http.connection;
  return new WebSocket(`${webSocketUrl}/media/${encodeURIComponent(connectionId)}`, 'media', {
    perMessageDeflate: false,
    skipUTF8Validation: true,
    maxPayload: MAX_MESSAGE_BYTES,
    handshakeTimeout: HANDSHAKE_LIMIT_MS,
    ...tls,
  });
}
