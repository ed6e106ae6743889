import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { PACKET_SAMPLES } from '../../../src/adapters/phone/sip/outbox.ts';
import { serialiseRtp } from '../../../src/adapters/phone/sip/rtp.ts';
import type { Endpoint } from '../../../src/adapters/phone/sip/udp-socket.ts';
import { encodeMulaw } from '../../../src/media/g711.ts';
import type { Pacer } from '../../../src/media/pacer.ts';

/** Sound as it leaves: 20 ms of µ-law each. Encoded once, said by as many callers as one likes. */
export type EncodedLine = readonly Uint8Array[];

/** @param samples 8 kHz. */
export function encodeLine(samples: Int16Array): EncodedLine {
  return Array.from({ length: Math.ceil(samples.length / PACKET_SAMPLES) }, (_, i) => {
    const frame = new Int16Array(PACKET_SAMPLES);
    frame.set(samples.subarray(i * PACKET_SAMPLES, (i + 1) * PACKET_SAMPLES));
    return encodeMulaw(frame);
  });
}

/**
 * The sound of a call that only a capture listens to: one packet every 20 ms, nothing decoded, nothing kept. The
 * phone's own media takes 0.4 % of a core for each call, and with 100 calls that begin a line together the whole loop
 * for 0.9 s, which would make the callers late by themselves.
 */
export interface LeanMedia {
  readonly local: Endpoint;
  /** Sending begins. */
  connect(remote: Endpoint): Promise<void>;
  /** Goes out from the next packet on, after what is being said. Resolves once the last of it has left. */
  say(line: EncodedLine): Promise<void>;
  /** What is being said resolves. */
  close(): Promise<void>;
}

interface ReplyInProgress {
  readonly line: EncodedLine;
  sent: number;
  readonly done: () => void;
}

const [SILENCE = new Uint8Array(0)] = encodeLine(new Int16Array(PACKET_SAMPLES));
const HEADER_BYTES = 12;
/** A packet belongs to the socket until it has left; with four nothing is overwritten, and nothing is allocated. */
const BUFFERS = 4;

/** What the far end of a line does to sound. */
export interface FarEnd {
  /** A packet of what is heard there. */
  heard(bytes: Buffer): void;
  /** What goes back with the next packet of what is said. */
  mix(said: Uint8Array): Uint8Array;
}

/** @param farEnd Without one what is heard is left unread. */
export async function openLeanMedia(host: string, pacer: Pacer, farEnd?: FarEnd): Promise<LeanMedia> {
  const socket = createSocket('udp4');
  socket.bind(0, host);
  await once(socket, 'listening');
  // A packet that is refused is a lost packet, as on any network.
  socket.on('error', () => undefined);
  if (farEnd) socket.on('message', farEnd.heard);
  const writer = createWriter();
  const lines: ReplyInProgress[] = [];
  let ticking: Disposable | undefined;

  function nextPayload(): Uint8Array {
    const current = lines[0];
    const payload = current?.line[current.sent++];
    if (current && current.sent >= current.line.length) lines.shift()?.done();
    const said = payload ?? SILENCE;
    return farEnd ? farEnd.mix(said) : said;
  }

  return {
    local: { host, port: socket.address().port },
    async connect(remote) {
      if (ticking) return;
      ticking = pacer.add(() => socket.send(writer.packet(nextPayload()), ignore));
      const connected = once(socket, 'connect');
      socket.connect(remote.port, remote.host);
      await connected;
    },
    async say(line) {
      const { promise, resolve } = Promise.withResolvers<void>();
      if (line.length === 0) return;
      lines.push({ line, sent: 0, done: resolve });
      await promise;
    },
    async close() {
      ticking?.[Symbol.dispose]();
      for (const { done } of lines.splice(0)) done();
      socket.close();
      await once(socket, 'close');
    },
  };
}

function ignore(): void {
  // The callback is what makes Node tell nobody.
}

/** Numbers packets as one stream from a place of its own. */
function createWriter() {
  const start = { payloadType: 0, marker: true, sequence: 0, timestamp: 0, payload: SILENCE };
  const source = Math.floor(Math.random() * 2 ** 32);
  const buffers = Array.from({ length: BUFFERS }, () => serialiseRtp({ ...start, source }));
  let [sequence, timestamp] = [Math.floor(Math.random() * 0x8000), Math.floor(Math.random() * 2 ** 31)];
  return {
    packet(payload: Uint8Array): Buffer {
      const bytes = buffers[sequence % BUFFERS] ?? Buffer.alloc(HEADER_BYTES + PACKET_SAMPLES);
      bytes.writeUInt16BE(sequence, 2);
      bytes.writeUInt32BE(timestamp, 4);
      bytes.set(payload, HEADER_BYTES);
      sequence = (sequence + 1) & 0xffff;
      timestamp = (timestamp + PACKET_SAMPLES) >>> 0;
      return bytes;
    },
  };
}
