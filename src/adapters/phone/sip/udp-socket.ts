import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { AppError } from '../../../core/errors.ts';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

export interface UdpSocket {
  readonly local: Endpoint;
  /** Never throws: a packet that cannot be sent is a lost packet, as on any network. */
  send(bytes: Uint8Array, to: Endpoint): void;
  close(): Promise<void>;
}

/** `atMs` is read in the socket's handler, because Node's UDP gives no time stamps of the kernel. */
export type OnDatagram = (bytes: Buffer, from: Endpoint, atMs: number) => void;

/** An IPv4 socket on a free port of `host`. @throws AppError `phone.failed`. */
export async function openUdpSocket(host: string, nowMs: () => number, onDatagram: OnDatagram) {
  const socket = createSocket('udp4');
  socket.on('message', (bytes, { address, port }) => onDatagram(bytes, { host: address, port }, nowMs()));
  socket.bind(0, host);
  try {
    await once(socket, 'listening');
  } catch (cause) {
    throw new AppError('phone.failed', 'the phone cannot open a socket', { cause });
  }
  // What is reported later is a packet that was refused; the transaction's own timer deals with it.
  socket.on('error', () => undefined);
  let open = true;
  return {
    local: { host, port: socket.address().port },
    send(bytes: Uint8Array, to: Endpoint) {
      if (open) socket.send(bytes, to.port, to.host, () => undefined);
    },
    async close() {
      if (!open) return;
      open = false;
      socket.close();
      await once(socket, 'close');
    },
  } satisfies UdpSocket;
}

/** The address of ours from which `to` is reached. @throws AppError `phone.failed`. */
export async function localHostTowards(to: Endpoint): Promise<string> {
  const probe = createSocket('udp4');
  try {
    // Connecting a UDP socket sends nothing; it makes the kernel choose a route.
    probe.connect(to.port, to.host);
    await once(probe, 'connect');
    return probe.address().address;
  } catch (cause) {
    throw new AppError('phone.failed', 'the PBX cannot be reached from here', { cause });
  } finally {
    probe.close();
  }
}
