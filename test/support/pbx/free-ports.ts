import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Where one instance under test lives. */
export interface TestPorts {
  readonly sip: number;
  readonly ari: number;
  readonly http: number;
  readonly audioSocket: number;
  readonly supervisor: number;
  /** For phones that need a port of their own choice: eight from here on, with the next one of each. */
  readonly phones: number;
  readonly rtpFirst: number;
  readonly rtpLast: number;
}

/** Below the kernel's own range, so that no outgoing connection takes one in the meantime. */
const [LOWEST, HIGHEST] = [20_000, 32_000];
const BLOCK = 300;

/** A block of ports that nobody holds. */
export async function findFreePorts(): Promise<TestPorts> {
  for (;;) {
    const base = LOWEST + BLOCK * Math.floor((Math.random() * (HIGHEST - LOWEST)) / BLOCK);
    const control = [0, 1, 2, 3, 4].map((step) => base + step);
    const probes = [...control, base + 40, base + BLOCK - 1];
    const free = await Promise.all(probes.flatMap((port) => [isFreeUdp(port), isFreeTcp(port)]));
    const [sip = 0, ari = 0, http = 0, audioSocket = 0, supervisor = 0] = control;
    if (free.every(Boolean)) {
      const rtp = { rtpFirst: base + 40, rtpLast: base + BLOCK - 1 };
      return { sip, ari, http, audioSocket, supervisor, phones: base + 8, ...rtp };
    }
  }
}

async function isFreeUdp(port: number): Promise<boolean> {
  const socket = createSocket('udp4');
  socket.bind(port, '127.0.0.1');
  const free = await once(socket, 'listening').then(
    () => true,
    () => false,
  );
  socket.close();
  return free;
}

async function isFreeTcp(port: number): Promise<boolean> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  const free = await once(server, 'listening').then(
    () => true,
    () => false,
  );
  server.close();
  return free;
}
