import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port this installation needs. */
export interface PortUse {
  readonly port: number;
  readonly protocol: 'UDP' | 'TCP';
  /** For people, such as `SIP`. */
  readonly purpose: string;
  /** The environment variable that moves it. */
  readonly variable: string;
  /** Where it will be bound; loopback without it. */
  readonly address?: string | undefined;
}

const LOOPBACK = '127.0.0.1';

/**
 * The first port that another program holds, or that is asked for twice; undefined when all are free.
 * RTP is not looked at: Asterisk takes the next pair when one is taken, so instances may share the range.
 */
export async function findPortClash(uses: readonly PortUse[]): Promise<PortUse | undefined> {
  for (const [i, use] of uses.entries()) {
    const isAskedTwice = uses
      .slice(0, i)
      .some(({ port, protocol }) => port === use.port && protocol === use.protocol);
    if (isAskedTwice || (await isTaken(use))) return use;
  }
  return undefined;
}

/** What to do about it, without naming who holds the port: that takes rights we may not have. */
export function clashMessage({ port, protocol, purpose, variable }: PortUse): string {
  return `${protocol} port ${port} (${purpose}) is taken: stop the program that holds it, or set ${variable} to another port`;
}

async function isTaken({ port, protocol, address = LOOPBACK }: PortUse): Promise<boolean> {
  return protocol === 'UDP' ? isUdpTaken(port, address) : isTcpTaken(port, address);
}

async function isUdpTaken(port: number, address: string): Promise<boolean> {
  const socket = createSocket({ type: 'udp4', reuseAddr: false });
  try {
    socket.bind({ port, address, exclusive: true });
    await once(socket, 'listening');
    return false;
  } catch (error) {
    return isInUse(error);
  } finally {
    socket.close();
  }
}

async function isTcpTaken(port: number, address: string): Promise<boolean> {
  const server = createServer();
  try {
    server.listen({ port, host: address, exclusive: true });
    await once(server, 'listening');
    return false;
  } catch (error) {
    return isInUse(error);
  } finally {
    server.close();
  }
}

/** A port we may not have counts as well. An address that is not there has no ports that could be taken; it may come up later. */
function isInUse(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE' || code === 'EACCES') return true;
  if (code === 'EADDRNOTAVAIL') return false;
  throw error;
}
