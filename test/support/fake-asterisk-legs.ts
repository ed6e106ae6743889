import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { FarLine } from '../contract/leg.lab.ts';

/** The PBX's end of one leg. */
export interface FakeLeg extends FarLine {
  /** Sends a frame far above what the wire allows. */
  floods(): void;
}

/** Dials an AudioSocket as Asterisk does: connect, then the UUID, then one frame for each packet. */
export async function dialAudioSocket(port: number, callId: string, onClose: () => void): Promise<FakeLeg> {
  const socket = connect({ host: '127.0.0.1', port });
  await once(socket, 'connect');
  socket.on('error', () => {});
  const heard: Buffer[] = [];
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes]);
    while (rest.length >= 3 && rest.length >= 3 + rest.readUInt16BE(1)) {
      const end = 3 + rest.readUInt16BE(1);
      if (rest[0] === 0x12) heard.push(rest.subarray(3, end));
      if (rest[0] === 0x00) socket.end();
      rest = rest.subarray(end);
    }
  });
  socket.once('close', onClose);
  sendFrame(socket, 0x01, Buffer.from(callId.replaceAll('-', ''), 'hex'));
  return {
    callId,
    heard,
    flushes: 0,
    get open() {
      return !socket.destroyed && !socket.readableEnded && !socket.writableEnded;
    },
    says: (samples) => sendFrame(socket, 0x12, Buffer.copyBytesFrom(samples)),
    presses: (key) => sendFrame(socket, 0x03, Buffer.from(key)),
    floods: () => sendFrame(socket, 0x12, Buffer.alloc(40_000)),
    hangsUp: () => socket.end(),
  };
}

/** Serves a web socket as chan_websocket does, from MEDIA_START on. */
export function serveMediaWebSocket(socket: WebSocket, callId: string, onClose: () => void): FakeLeg {
  const heard: Buffer[] = [];
  let flushes = 0;
  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary)
      for (let at = 0; at + 640 <= data.length; at += 640) heard.push(data.subarray(at, at + 640));
    else if (data.length <= 128 && JSON.parse(data.toString()).command === 'FLUSH_MEDIA') flushes += 1;
  });
  socket.once('close', onClose);
  const tell = (event: object) => socket.send(JSON.stringify({ channel_id: '1.5', ...event }));
  // Asterisk has been seen to send sound before it says what sound it is (#1712).
  socket.send(Buffer.alloc(640));
  tell({
    event: 'MEDIA_START',
    connection_id: 'any',
    channel: 'WebSocket/INCOMING/0x1',
    format: 'slin16',
    optimal_frame_size: 640,
    ptime: 20,
    channel_variables: { __AI_CALL: callId },
  });
  return {
    callId,
    heard,
    get flushes() {
      return flushes;
    },
    get open() {
      return socket.readyState === socket.OPEN;
    },
    says: (samples) => socket.send(Buffer.copyBytesFrom(samples)),
    presses: (digit) => tell({ event: 'DTMF_END', digit }),
    floods: () => socket.send(Buffer.alloc(200_000)),
    hangsUp: () => socket.close(1000),
  };
}

function sendFrame(socket: Socket, kind: number, payload: Buffer): void {
  const header = Buffer.alloc(3);
  header.writeUInt8(kind, 0);
  header.writeUInt16BE(payload.length, 1);
  socket.write(Buffer.concat([header, payload]));
}
