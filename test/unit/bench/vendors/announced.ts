import { AppError } from '../../../../src/core/errors.ts';
import type { SttEvent, SttStream } from '../../../../src/ports/speech-to-text.ts';
import { monotonicMs, until } from '../../../bench/vendors/monotonic-clock.ts';
import type { Utterance } from '../../../bench/vendors/utterance.ts';

export const RATE_HZ = 8000;
const WORD_MS = 200;
const GAP_MS = 40;

/** Each word takes 200 ms and 40 ms follow it. */
export function utteranceOf(text: string, rest: Partial<Utterance> = {}): Utterance {
  const words = text.split(' ').map((word, index) => {
    const startMs = index * (WORD_MS + GAP_MS);
    return { text: word, startMs, endMs: startMs + WORD_MS };
  });
  return { text, words, lengthMs: words.length * (WORD_MS + GAP_MS), heard: true, ...rest };
}

/** The sound of an utterance: a square wave for each word. `mute` names words that are not sent. */
export function soundOf({ words, lengthMs }: Utterance, mute: readonly number[] = []): Int16Array {
  const samples = new Int16Array((lengthMs * RATE_HZ) / 1000);
  for (const [index, { startMs, endMs }] of words.entries()) {
    if (mute.includes(index)) continue;
    for (let i = (startMs * RATE_HZ) / 1000; i < (endMs * RATE_HZ) / 1000; i++)
      samples[i] = i % 20 < 10 ? 5000 : -5000;
  }
  return samples;
}

export function silence(ms: number): Int16Array {
  return new Int16Array((ms * RATE_HZ) / 1000);
}

export interface Caller {
  /** The time at which the next sound is sent. */
  readonly nextMs: number;
  send(samples: Int16Array): Promise<void>;
}

/** Sends sound in frames of 20 ms, in real time, as a call does. */
export function createCaller(stream: SttStream): Caller {
  const startMs = monotonicMs();
  let atMs = 0;
  return {
    get nextMs() {
      return startMs + atMs;
    },
    async send(samples) {
      const frame = RATE_HZ / 50;
      for (let from = 0; from < samples.length; from += frame) {
        await until(startMs + atMs);
        stream.push({ samples: samples.slice(from, from + frame), rateHz: RATE_HZ, atMs });
        atMs += 20;
      }
    },
  };
}

/** Collects what a stream says until it ends. */
export function listenTo(stream: SttStream): { readonly events: readonly SttEvent[]; finals(): string[] } {
  const events: SttEvent[] = [];
  const read = async () => {
    for await (const event of stream) events.push(event);
  };
  read().catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
  });
  return {
    events,
    finals: () => events.flatMap((event) => (event.type === 'final' ? [event.text] : [])),
  };
}
