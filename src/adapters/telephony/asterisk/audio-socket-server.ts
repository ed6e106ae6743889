import { once } from 'node:events';
import { BlockList, createServer, isIPv6, type Server, type Socket } from 'node:net';
import type { Clock } from '../../../core/clock.ts';
import { listenError } from '../../../core/listen-error.ts';
import type { Log } from '../../../ports/log.ts';
import { type AudioSocketFrame, createAudioSocketParser } from './audio-socket-frames.ts';
import { type AudioSocketLeg, createAudioSocketLeg } from './audio-socket-leg.ts';
import type { AudioSocketOptions } from './config.ts';
import type { MediaHost } from './media-leg.ts';

export interface AudioSocketServer {
  /** @throws AppError `port.taken`, `address.missing`. */
  start(): Promise<void>;
  /** Closes every connection and the port. */
  stop(): Promise<void>;
  readonly listening: boolean;
}

interface ServerTools {
  readonly log: Log;
  readonly clock: Clock;
}

/** Asterisk sends the UUID right after it has connected; who does not is no PBX. */
const UUID_LIMIT_MS = 2000;
/** A peer that vanished is noticed by the kernel after this and ten probes, one a second. */
const KEEP_ALIVE_MS = 5000;

/**
 * The port that the dialplan's `Dial(AudioSocket/host:port/uuid)` connects to, one connection per leg.
 * It never stops reading: Asterisk drops a call whose reader is slow.
 *
 * A leg has no deadline on incoming sound, because the PBX sends none while the caller's phone sends none.
 */
export function createAudioSocketServer(
  options: AudioSocketOptions,
  host: MediaHost,
  tools: ServerTools,
): AudioSocketServer {
  const { log } = tools;
  const allowed = toBlockList(options.allowFrom);
  const sockets = new Set<Socket>();
  const legs = new Set<AudioSocketLeg>();

  function connected(socket: Socket): void {
    if (!isFrom(allowed, socket.remoteAddress)) {
      log.warn(
        { peer: socket.remoteAddress },
        'an AudioSocket connection from a foreign address was refused',
      );
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    attend(socket, (callId) => open(socket, callId), tools);
  }

  function open(socket: Socket, callId: string): AudioSocketLeg | undefined {
    if (!host.accept(callId)) return undefined;
    const rateHz = options.rateHz ?? 8000;
    const openedBy = isLoopback(socket) ? 'this-machine' : 'anyone';
    const leg = createAudioSocketLeg(socket, { callId, rateHz, openedBy }, tools);
    legs.add(leg);
    socket.once('close', () => legs.delete(leg));
    host.leg(leg);
    return leg;
  }

  const server = createServer({ noDelay: true, keepAlive: true, keepAliveInitialDelay: KEEP_ALIVE_MS });
  server.on('connection', connected);
  return {
    start: () => listen(server, options),
    stop: () => stop(server, legs, sockets),
    get listening() {
      return server.listening;
    },
  };
}

async function stop(
  server: Server,
  legs: ReadonlySet<AudioSocketLeg>,
  sockets: ReadonlySet<Socket>,
): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  await Promise.all([...legs].map((leg) => leg.close()));
  for (const socket of sockets) socket.destroy();
  await closed;
}

/** Reads one connection: the UUID first, then everything for its leg. */
function attend(
  socket: Socket,
  open: (callId: string) => AudioSocketLeg | undefined,
  { log, clock }: ServerTools,
): void {
  const parser = createAudioSocketParser();
  const decided = new AbortController();
  let leg: AudioSocketLeg | undefined;

  function first(frame: AudioSocketFrame): void {
    decided.abort();
    if (frame.kind !== 'uuid') log.warn({}, 'an AudioSocket connection did not begin with a UUID');
    else leg = open(frame.callId);
    // An orderly end: a reset would look like a broken network to the PBX.
    if (!leg) socket.end(() => socket.destroy());
  }

  socket.on('data', (bytes: Buffer) => {
    for (const frame of parser.push(bytes)) {
      if (leg) leg.receive(frame);
      else if (!decided.signal.aborted) first(frame);
    }
  });
  // The reason does not matter: `close` follows, and the leg is over either way.
  socket.on('error', () => {});
  socket.once('end', () => socket.destroy());
  socket.once('close', () => {
    decided.abort();
    leg?.end();
  });
  void clock.wait(UUID_LIMIT_MS, decided.signal).then(() => {
    if (decided.signal.aborted) return;
    log.warn({}, 'an AudioSocket connection sent no UUID and was closed');
    socket.destroy();
  });
}

async function listen(server: Server, { host, port }: AudioSocketOptions): Promise<void> {
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw listenError({ host, port, purpose: 'AudioSocket', setting: 'ATTENDANT_AUDIOSOCKET_PORT' }, cause);
  }
  // Accepting can fail when descriptors run out; the port stays open for the next call.
  server.on('error', () => {});
}

function toBlockList(addresses: readonly string[]): BlockList {
  const list = new BlockList();
  for (const address of addresses) list.addAddress(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  return list;
}

function isFrom(list: BlockList, address: string | undefined): boolean {
  return address !== undefined && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

function isLoopback(socket: Socket): boolean {
  return isFrom(LOOPBACK, socket.remoteAddress);
}
