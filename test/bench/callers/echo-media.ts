import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { PACKET_SAMPLES } from '../../../src/adapters/phone/sip/outbox.ts';
import { parseRtp } from '../../../src/adapters/phone/sip/rtp.ts';
import { decodeMulaw, encodeMulaw } from '../../../src/media/g711.ts';
import type { Pacer } from '../../../src/media/pacer.ts';
import { createEchoPath, type EchoShape } from '../speech/echo-path.ts';
import { createWriter, type EncodedLine, type LeanMedia } from './lean-media.ts';

/** Packets that may wait for their tick; the delay of the path itself is in the path. */
const MOST_WAITING = 3;

/**
 * A line whose far end gives back what it hears, under what is said: the hybrid of an old telephone, or a
 * loudspeaker. One packet every 20 ms, like {@link LeanMedia}.
 */
export async function openEchoMedia(host: string, pacer: Pacer, shape: EchoShape): Promise<LeanMedia> {
  const socket = createSocket('udp4');
  socket.bind(0, host);
  await once(socket, 'listening');
  // A packet that is refused is a lost packet, as on any network.
  socket.on('error', () => undefined);
  const writer = createWriter();
  const path = createEchoPath(shape);
  const waiting: Float64Array[] = [];
  const lines: { readonly line: EncodedLine; sent: number; readonly done: () => void }[] = [];
  let ticking: Disposable | undefined;

  socket.on('message', (bytes) => {
    const packet = parseRtp(bytes);
    if (packet?.payloadType !== 0) return;
    waiting.push(path.process(Float64Array.from(decodeMulaw(packet.payload))));
    if (waiting.length > MOST_WAITING) waiting.shift();
  });

  function nextPayload(): Uint8Array {
    const echo = waiting.shift();
    const current = lines[0];
    const said = current?.line[current.sent++];
    if (current && current.sent >= current.line.length) lines.shift()?.done();
    const speech = said && decodeMulaw(said);
    const mixed = Int16Array.from(
      { length: PACKET_SAMPLES },
      (_, i) => (echo?.[i] ?? 0) + (speech?.[i] ?? 0),
    );
    return encodeMulaw(mixed);
  }

  return {
    local: { host, port: socket.address().port },
    async connect(remote) {
      if (ticking) return;
      ticking = pacer.add(() => socket.send(writer.packet(nextPayload()), () => {}));
      const connected = once(socket, 'connect');
      socket.connect(remote.port, remote.host);
      await connected;
    },
    async say(line) {
      if (line.length === 0) return;
      const { promise, resolve } = Promise.withResolvers<void>();
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
