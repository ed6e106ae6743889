import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import WebSocket from 'ws';
import { z } from 'zod';
import { AppError } from '../../../core/errors.ts';
import type { AriHttp } from './ari-http.ts';
import { endChannel, listChannels } from './pbx-questions.ts';

/** Variables and functions of the dialplan, evaluated as a call would find them. */
export interface DialplanReader extends AsyncDisposable {
  /**
   * @param expression What stands between `${` and `}`, such as `ATT_MAX` or `DIALPLAN_EXISTS(attendant,100,1)`.
   * @returns undefined when the PBX cannot evaluate it: the function is not loaded, or what it names is not there.
   */
  read(expression: string): Promise<string | undefined>;
}

/** Also what is looked for when an earlier reader was killed and has left its channel. */
const CHANNEL = 'Local/s@attendant-doctor';
const APP = 'attendant-doctor';
const LIMIT_MS = 2000;
const CLOSE_LIMIT_MS = 300;
/** A reader that works lives for seconds. */
const LEFTOVER_MS = 120_000;

const value = z.object({ value: z.string() });

/**
 * ARI evaluates functions on a channel only. This one leads nowhere: it is never dialled, and a Stasis application
 * of its own holds it for as long as the reader lives.
 *
 * @throws AppError `pbx.unreachable`, `pbx.rejected`.
 */
export async function openDialplanReader(http: AriHttp): Promise<DialplanReader> {
  const id = `${APP}-${randomUUID()}`;
  await endLeftovers(http);
  const socket = await openApp(http, id);
  const path = `/channels/${id}`;
  try {
    const query = { endpoint: CHANNEL, app: id, channelId: id };
    const made = await http.send({
      method: 'POST',
      path: '/channels/create',
      query,
      limitMs: LIMIT_MS,
      once: true,
    });
    if (made.status >= 300)
      throw new AppError('pbx.rejected', `ARI: making a channel got status ${made.status}`);
  } catch (error) {
    socket.terminate();
    throw error;
  }
  return {
    async read(expression) {
      const query = { variable: expression };
      const reply = await http.send({ method: 'GET', path: `${path}/variable`, query, limitMs: LIMIT_MS });
      return reply.status === 200 ? value.safeParse(reply.body).data?.value : undefined;
    },
    async [Symbol.asyncDispose]() {
      await endChannel(http, id).catch(() => {});
      await closePolitely(socket);
    },
  };
}

async function openApp({ connection }: AriHttp, app: string): Promise<WebSocket> {
  const { webSocketUrl, authorization, tls } = connection;
  const socket = new WebSocket(`${webSocketUrl}/ari/events?app=${app}`, {
    headers: { authorization },
    perMessageDeflate: false,
    handshakeTimeout: LIMIT_MS,
    ...tls,
  });
  await once(socket, 'open').catch((cause: unknown) => {
    throw new AppError('pbx.unreachable', 'ARI: its web socket does not open', { cause });
  });
  // What is said of our own channel is of no interest, and a lost connection shows in the next question.
  socket.on('error', () => {});
  return socket;
}

/** Asterisk logs an error of a socket that is simply gone. */
async function closePolitely(socket: WebSocket): Promise<void> {
  const closed = once(socket, 'close').catch(() => {});
  socket.close(1000);
  const late = setTimeout(() => socket.terminate(), CLOSE_LIMIT_MS);
  await closed;
  clearTimeout(late);
}

async function endLeftovers(http: AriHttp): Promise<void> {
  const old = (await listChannels(http)).filter(
    ({ name, creationtime }) =>
      name.startsWith(CHANNEL) && Date.parse(creationtime) < Date.now() - LEFTOVER_MS,
  );
  for (const { id } of old) await endChannel(http, id);
}
