import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** This machine has the address now: something can be bound to it. That of a VPN comes up some time after a boot. */
export async function hasAddress(address: string): Promise<boolean> {
  const socket = createSocket('udp4');
  socket.bind({ address, port: 0 });
  const isThere = await once(socket, 'listening').then(
    () => true,
    () => false,
  );
  socket.close();
  return isThere;
}
