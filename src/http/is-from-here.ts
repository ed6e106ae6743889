import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

type Asking = Pick<IncomingMessage, 'headers'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress' | 'localAddress'>;
};

/**
 * Whether a program on this machine asks, and asks for itself. What a proxy passes on comes from elsewhere; and a web page
 * whose name leads to 127.0.0.1 has a name in `Host`, while programs use the address.
 */
export function isFromHere({ headers, socket }: Asking): boolean {
  const { remoteAddress = '', localAddress } = socket;
  const isOwn = isLoopback(remoteAddress) || remoteAddress === localAddress;
  const isPassedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => name in headers);
  return isOwn && !isPassedOn && isAddress(headers.host ?? '');
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address);
}

/** `127.0.0.1:8080`, `[::1]:8080`, `localhost`; a client may leave the port out. */
function isAddress(host: string): boolean {
  const name = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || isIP(name) !== 0;
}
