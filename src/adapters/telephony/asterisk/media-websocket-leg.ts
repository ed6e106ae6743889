import WebSocket, { type RawData } from 'ws';
import { FRAME_MS, frameSamples } from '../../../core/audio.ts';
import type { Clock } from '../../../core/clock.ts';
import type { Log } from '../../../ports/log.ts';
import type { MediaOut } from '../../../ports/media-out.ts';
import { createLegInbox } from '../../../wire/leg-inbox.ts';
import { toSamples } from './audio-socket-frames.ts';
import type { LegRateHz } from './config.ts';
import type { MediaLeg } from './media-leg.ts';
import { FLUSH, parseMediaMessage } from './media-websocket-messages.ts';

interface LegTools {
  readonly log: Log;
  readonly clock: Clock;
}

/** Sound the kernel has not taken yet. More of it means that the PBX does not read: newer sound is dropped. */
const MAX_UNSENT_MS = 400;
/** How long the PBX may take to close its side. It needs about 3 ms. */
const CLOSE_LIMIT_MS = 500;
/** From the opened socket to MEDIA_START, which comes at once. */
const START_LIMIT_MS = 2000;
/** Early sound before MEDIA_START (asterisk #1712): as much as a listener would be given. */
const MAX_EARLY_MESSAGES = 25;

/**
 * Waits for MEDIA_START on a media socket that is connecting, and makes the leg.
 *
 * @returns undefined when the socket ends first, or speaks a format we do not.
 */
export async function openMediaWebSocketLeg(
  socket: WebSocket,
  callId: string,
  tools: LegTools,
): Promise<MediaLeg | undefined> {
  const early: Buffer[] = [];
  const decided = new AbortController();
  let leg: MediaWebSocketLeg | undefined;
  socket.on('message', (data, isBinary) => {
    if (leg) leg.receive(data, isBinary);
    else if (isBinary) early.splice(0, early.push(toBuffer(data)) - MAX_EARLY_MESSAGES);
    else {
      const message = parseMediaMessage(String(data));
      if (message.type !== 'start') return;
      if (message.rateHz) leg = createLeg(socket, { callId, rateHz: message.rateHz }, tools);
      else tools.log.warn({ callId }, 'the media web socket is not c(slin16) or c(slin) of 20 ms');
      decided.abort();
    }
  });
  socket.once('close', () => {
    leg?.end();
    decided.abort();
  });
  await tools.clock.wait(START_LIMIT_MS, decided.signal);
  if (leg) for (const data of early) leg.receive(data, true);
  else socket.terminate();
  return leg;
}

interface MediaWebSocketLeg extends MediaLeg {
  receive(data: RawData, isBinary: boolean): void;
  end(): void;
}

function createLeg(
  socket: WebSocket,
  facts: { readonly callId: string; readonly rateHz: LegRateHz },
  { log, clock }: LegTools,
): MediaWebSocketLeg {
  const over = new AbortController();
  const out = createOut(socket, facts.rateHz, { clock, over: over.signal });
  const inbox = createLegInbox(facts.rateHz, (error) => {
    log.error({ callId: facts.callId, error }, 'the listener of a leg failed');
    void close();
  });

  function end(): void {
    if (over.signal.aborted) return;
    over.abort();
    inbox.ended();
  }

  async function close(): Promise<void> {
    end();
    if (socket.readyState === WebSocket.CLOSED) return;
    const gone = new AbortController();
    socket.once('close', () => gone.abort());
    socket.close(1000);
    await clock.wait(CLOSE_LIMIT_MS, gone.signal);
    socket.terminate();
  }

  return {
    ...facts,
    openedBy: 'us',
    out,
    ended: over.signal,
    listen: inbox.listen,
    hold: inbox.held,
    close,
    end,
    receive(data, isBinary) {
      if (isBinary) return inbox.audio(toSamples(toBuffer(data)));
      const message = parseMediaMessage(String(data));
      if (message.type === 'digit') inbox.digit(message.key);
      else if (message.type === 'queue') out.setFull(message.full);
    },
  };
}

interface PeerPacedOut extends MediaOut {
  setFull(full: boolean): void;
}

/** Asterisk plays its queue on its own clock; what is left of it follows from when sound was written. */
function createOut(
  socket: WebSocket,
  rateHz: LegRateHz,
  { clock, over }: { readonly clock: Clock; readonly over: AbortSignal },
): PeerPacedOut {
  const maxUnsentBytes = (rateHz * 2 * MAX_UNSENT_MS) / 1000;
  /** When all that has been written will have been played: the first frame of a queue waits for Asterisk's tick. */
  let playedOutAtMs = Number.NEGATIVE_INFINITY;
  let full = false;
  const queuedMs = () => Math.max(0, playedOutAtMs - clock.nowMs());
  const mayWrite = () => !over.aborted && socket.readyState === WebSocket.OPEN;

  return {
    paced: 'peer',
    get queuedMs() {
      return queuedMs();
    },
    setFull(next) {
      full = next;
    },
    write(samples) {
      const frames = samples.length / frameSamples(rateHz);
      // A message that is no whole frame loses its rest in Asterisk without a word.
      if (!Number.isInteger(frames) || frames === 0 || !mayWrite()) return;
      if (full || socket.bufferedAmount > maxUnsentBytes) return;
      // A copy, because the socket may send it later than the writer fills the array again.
      socket.send(Buffer.copyBytesFrom(samples), { binary: true, compress: false });
      const nowMs = clock.nowMs();
      playedOutAtMs = (playedOutAtMs > nowMs ? playedOutAtMs : nowMs + FRAME_MS) + frames * FRAME_MS;
    },
    flush() {
      const unplayedMs = queuedMs();
      playedOutAtMs = Number.NEGATIVE_INFINITY;
      if (mayWrite()) socket.send(FLUSH);
      return { unplayedMs };
    },
  };
}

/** The client is set to `nodebuffer`, so a message is one buffer. */
function toBuffer(data: RawData): Buffer {
  return Buffer.isBuffer(data) ? data : Buffer.alloc(0);
}
