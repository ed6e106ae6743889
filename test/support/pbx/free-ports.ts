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
const BEFORE_RTP = 40;
/** 130 legs: each takes two, for RTP and RTCP. */
const RTP_PORTS = BLOCK - BEFORE_RTP;

/** A block of ports that nobody holds, or several beside each other. */
export async function findFreePorts(rtpPorts = RTP_PORTS): Promise<TestPorts> {
  const blocks = Math.ceil((BEFORE_RTP + rtpPorts) / BLOCK);
  for (;;) {
    const base = LOWEST + BLOCK * Math.floor((Math.random() * (HIGHEST - LOWEST)) / BLOCK);
    const control = [0, 1, 2, 3, 4].map((step) => base + step);
    const probes = Array.from({ length: blocks }, (_, i) => probesOf(base + i * BLOCK)).flat();
    const free = await Promise.all(probes.flatMap((port) => [isFreeUdp(port), isFreeTcp(port)]));
    const [sip = 0, ari = 0, http = 0, audioSocket = 0, supervisor = 0] = control;
    if (free.every(Boolean)) {
      const rtp = { rtpFirst: base + BEFORE_RTP, rtpLast: base + BEFORE_RTP + rtpPorts - 1 };
      return { sip, ari, http, audioSocket, supervisor, phones: base + 8, ...rtp };
    }
  }
}

/** Those that are taken when another instance lives in the block. */
function probesOf(base: number): readonly number[] {
  return [0, 1, 2, 3, 4, BEFORE_RTP, BLOCK - 1].map((step) => base + step);
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
