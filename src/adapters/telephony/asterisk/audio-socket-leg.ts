import type { Socket } from 'node:net';
import { FRAME_MS, frameSamples } from '../../../core/audio.ts';
import type { Clock } from '../../../core/clock.ts';
import { silence } from '../../../media/silence.ts';
import type { Log } from '../../../ports/log.ts';
import type { MediaOut } from '../../../ports/media-out.ts';
import { createLegInbox } from '../../../wire/leg-inbox.ts';
import { type AudioSocketFrame, encodeAudio, HANGUP_FRAME } from './audio-socket-frames.ts';
import type { LegRateHz } from './config.ts';
import type { MediaLeg } from './media-leg.ts';

export interface AudioSocketLeg extends MediaLeg {
  /** Takes a frame that came after the UUID. */
  receive(frame: AudioSocketFrame): void;
  /** The socket is at its end. */
  end(): void;
}

interface LegTools {
  readonly log: Log;
  readonly clock: Clock;
}

interface LegFacts {
  readonly callId: string;
  readonly rateHz: LegRateHz;
  readonly openedBy: MediaLeg['openedBy'];
}

/** Sound the kernel has not taken yet. More of it means that the PBX does not read: newer sound is dropped. */
const MAX_UNSENT_MS = 200;
/** How long the PBX may take to close its side. It needs about 2 ms. */
const CLOSE_LIMIT_MS = 500;

/** One call on an AudioSocket connection, from its UUID on. Sends silence until the first `write`. */
export function createAudioSocketLeg(socket: Socket, facts: LegFacts, tools: LegTools): AudioSocketLeg {
  const over = new AbortController();
  const inbox = createLegInbox(facts.rateHz, (error) => {
    tools.log.error({ callId: facts.callId, error }, 'the listener of a leg failed');
    void close();
  });

  function end(): void {
    if (over.signal.aborted) return;
    over.abort();
    inbox.ended();
  }

  async function close(): Promise<void> {
    end();
    if (socket.destroyed) return;
    const gone = new AbortController();
    socket.once('close', () => gone.abort());
    // Reading goes on, so that the kernel sends an orderly end and not a reset.
    socket.end(HANGUP_FRAME);
    await tools.clock.wait(CLOSE_LIMIT_MS, gone.signal);
    socket.destroy();
  }

  const out = createOut(socket, facts.rateHz, { clock: tools.clock, over: over.signal });
  return {
    ...facts,
    out,
    ended: over.signal,
    listen: inbox.listen,
    hold: inbox.held,
    close,
    end,
    receive(frame) {
      if (over.signal.aborted) return;
      const fault = faultOf(frame, facts.rateHz);
      if (fault) {
        tools.log.warn({ callId: facts.callId, fault }, 'an AudioSocket leg broke the protocol');
        void close();
      } else if (frame.kind === 'audio') inbox.audio(frame.samples);
      else if (frame.kind === 'digit') inbox.digit(frame.key);
      else if (frame.kind === 'hangup') void close();
    },
  };
}

function faultOf(frame: AudioSocketFrame, rateHz: LegRateHz): string | undefined {
  if (frame.kind === 'broken') return frame.why;
  if (frame.kind === 'uuid') return 'second UUID';
  if (frame.kind === 'audio' && frame.rateHz !== rateHz)
    return `sound at ${frame.rateHz} Hz where ${rateHz} Hz is configured`;
  return undefined;
}

function createOut(
  socket: Socket,
  rateHz: LegRateHz,
  { clock, over }: { readonly clock: Clock; readonly over: AbortSignal },
): MediaOut {
  const quiet = silence(frameSamples(rateHz));
  /** Encoded once: between its sentences a line sends nothing else. */
  const quietFrame = encodeAudio(quiet, rateHz);
  const maxUnsentBytes = (quietFrame.length * MAX_UNSENT_MS) / FRAME_MS;
  const speaking = new AbortController();
  let silenceAtMs = Number.NEGATIVE_INFINITY;

  function send(frame: Buffer): void {
    if (over.aborted || !socket.writable || socket.writableLength > maxUnsentBytes) return;
    socket.write(frame);
  }

  /** A silent PBX peer is starved of the caller's sound (asterisk #2089), so there is never no sound. */
  async function keepSilence(signal: AbortSignal): Promise<void> {
    let dueMs = clock.nowMs();
    while (!signal.aborted) {
      await clock.wait(Math.max(0, dueMs - clock.nowMs()), signal);
      if (signal.aborted) return;
      silenceAtMs = clock.nowMs();
      send(quietFrame);
      // Absolute deadlines, yet what a long pause of the process missed is not sent in one burst.
      dueMs = Math.max(dueMs + FRAME_MS, silenceAtMs - FRAME_MS);
    }
  }

  /** The writer's beat is not ours: silence within half a frame of our last one would make the line run late. */
  function isDoubled(samples: Int16Array): boolean {
    return clock.nowMs() - silenceAtMs < FRAME_MS / 2 && samples.every((sample) => sample === 0);
  }

  void keepSilence(AbortSignal.any([over, speaking.signal]));
  return {
    paced: 'self',
    queuedMs: 0,
    flush: () => ({ unplayedMs: 0 }),
    write(samples) {
      if (samples.length !== frameSamples(rateHz)) return;
      if (!speaking.signal.aborted) {
        // Once: each abort makes an error with a stack, also when it changes nothing.
        speaking.abort();
        if (isDoubled(samples)) return;
      }
      send(samples === quiet ? quietFrame : encodeAudio(samples, rateHz));
    },
  };
}
