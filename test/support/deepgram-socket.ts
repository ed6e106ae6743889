import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import type { Fault } from './vendor.ts';

/** What is heard in one utterance; several strings are final segments that arrive one by one. */
export type Transcript = string | readonly string[];

/** One connection as the server saw it. */
export interface DeepgramStream {
  readonly path: string;
  readonly query: URLSearchParams;
  /** Samples received so far. */
  samples: number;
  /** Control messages received, in order. */
  readonly controls: string[];
  closed: boolean;
}

/** What one connection is served with, in either protocol. */
export interface Serving {
  readonly stream: DeepgramStream;
  /** What is understood in the n-th utterance, from 0. */
  readonly next: (utterance: number) => Transcript;
  readonly fault: () => Fault | undefined;
  readonly delayMs: () => number;
  /** Sound between two reports that nobody asked for. */
  readonly reportMs: number;
  readonly answersSilence: boolean;
  readonly timesWords: boolean;
  readonly idleMs: number;
}

/** Sends one message after another, each with its delay, until the fault says otherwise. */
export function createAnswer(ws: WebSocket, { delayMs, fault }: Serving) {
  let count = 0;
  let before = Promise.resolve();
  const send = async (message: object, then: () => void) => {
    await sleep(delayMs());
    const now = fault();
    if (now?.kind === 'silent') return;
    if (now && 'after' in now && count >= now.after) return breakOff(ws, now);
    count++;
    ws.send(JSON.stringify(message));
    then();
  };
  return (message: object, then = () => {}) => {
    before = before.then(() => send(message, then));
  };
}

/** Counts sound and control messages, and closes a connection that is idle. */
export function receive(
  ws: WebSocket,
  { stream, idleMs }: Serving,
  on: {
    readonly sound: (samples: number, isLoud: boolean) => void;
    readonly control: (type: string) => void;
  },
): void {
  const idle = setTimeout(() => ws.close(1011, 'NET-0001'), idleMs);
  ws.on('close', () => {
    stream.closed = true;
    clearTimeout(idle);
  });
  ws.on('error', () => {});
  ws.on('message', (data: Buffer, isBinary) => {
    idle.refresh();
    if (isBinary) {
      stream.samples += data.length / 2;
      return on.sound(data.length / 2, isLoud(data));
    }
    const { type } = JSON.parse(data.toString('utf8'));
    stream.controls.push(type);
    return on.control(type);
  });
}

/** Words of even length over a stretch of sound, seconds. */
export function spread(words: readonly string[], fromS: number, toS: number) {
  const eachS = (toS - fromS) / Math.max(1, words.length);
  return words.map((word, index) => ({
    word,
    start: fromS + index * eachS,
    end: fromS + (index + 1) * eachS,
    confidence: 0.99,
  }));
}

function breakOff(ws: WebSocket, { kind }: Fault): void {
  if (kind === 'drop') ws.terminate();
  if (kind === 'cut') ws.close(1011, 'NET-0000');
  if (kind === 'garbage') ws.send('{"type":"Results","chan');
}

/** About -30 dB of full scale: line noise stays below. */
function isLoud(pcm: Buffer): boolean {
  for (let at = 0; at + 1 < pcm.length; at += 2) if (Math.abs(pcm.readInt16LE(at)) > 1000) return true;
  return false;
}
