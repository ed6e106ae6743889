import { frameSamples } from '../../../core/audio.ts';
import type { Said } from '../../../ports/phone.ts';
import { audibleSpan } from './sound-tracker.ts';
import type { TelephoneEvent } from './telephone-event.ts';

export const LINE_RATE_HZ = 8000;
export const PACKET_SAMPLES = frameSamples(LINE_RATE_HZ);

/** What one packet time holds: sound, or a key that is held down. */
export type OutgoingFrame =
  | { readonly type: 'sound'; readonly samples: Int16Array }
  /** Several only at the end of a key, which is sent three times, RFC 4733 section 2.5.1.4. */
  | { readonly type: 'key'; readonly isFirst: boolean; readonly events: readonly TelephoneEvent[] };

/** What is to be said and pressed, one thing after another. */
export interface Outbox {
  /** Resolves once all of it has been pulled, early when `signal` aborts. */
  say(samples: Int16Array, signal: AbortSignal): Promise<Said>;
  press(keys: string, signal: AbortSignal): Promise<Said>;
  /** The next 20 ms, sent at `atMs`; undefined when there is nothing to say. */
  pull(atMs: number): OutgoingFrame | undefined;
}

/** 100 ms down and 100 ms up: twice the shortest that ITU-T Q.24 makes receivers accept. */
const KEY_PACKETS = 5;
const KEY_PAUSE_PACKETS = 5;

export function createOutbox(): Outbox {
  let items: Item[] = [];

  async function send(frames: readonly OutgoingFrame[], span: Span, signal: AbortSignal): Promise<Said> {
    const done = Promise.withResolvers<void>();
    const item: Item = { frames, span, sent: 0, first: undefined, last: undefined, done: done.resolve };
    const drop = () => {
      items = items.filter((other) => other !== item);
      done.resolve();
    };
    if (signal.aborted || frames.length === 0) done.resolve();
    else items.push(item);
    signal.addEventListener('abort', drop, { once: true });
    await done.promise;
    signal.removeEventListener('abort', drop);
    return { firstVoicedAtMs: item.first, lastVoicedAtMs: item.last };
  }

  return {
    say: (samples, signal) => send(soundFrames(samples), audibleSpan(samples, LINE_RATE_HZ), signal),
    press(keys, signal) {
      const frames = [...keys].flatMap(keyFrames);
      const toMs = (frames.length - KEY_PAUSE_PACKETS) * 20;
      return send(frames, frames.length ? { fromMs: 0, toMs } : undefined, signal);
    },
    pull(atMs) {
      const item = items[0];
      const frame = item?.frames[item.sent];
      if (!item || !frame) return undefined;
      date(item, atMs);
      item.sent++;
      if (item.sent === item.frames.length) {
        items.shift();
        item.done();
      }
      return frame;
    },
  };
}

type Span = { readonly fromMs: number; readonly toMs: number } | undefined;

interface Item {
  readonly frames: readonly OutgoingFrame[];
  /** Where in it there is anything to hear. */
  readonly span: Span;
  sent: number;
  first: number | undefined;
  last: number | undefined;
  readonly done: () => void;
}

/** The frame that is about to leave covers 20 ms of the item; dates the ends of the audible span that lie in it. */
function date(item: Item, atMs: number): void {
  if (!item.span) return;
  const frameMs = item.sent * 20;
  const { fromMs, toMs } = item.span;
  if (fromMs >= frameMs && fromMs < frameMs + 20) item.first = atMs + fromMs - frameMs;
  if (toMs > frameMs && item.first !== undefined) item.last = atMs + Math.min(toMs - frameMs, 20);
}

function soundFrames(samples: Int16Array): readonly OutgoingFrame[] {
  return Array.from({ length: Math.ceil(samples.length / PACKET_SAMPLES) }, (_, i) => {
    const frame = new Int16Array(PACKET_SAMPLES);
    frame.set(samples.subarray(i * PACKET_SAMPLES, (i + 1) * PACKET_SAMPLES));
    return { type: 'sound', samples: frame };
  });
}

function keyFrames(key: string): readonly OutgoingFrame[] {
  const down = Array.from({ length: KEY_PACKETS }, (_, i): OutgoingFrame => {
    const end = i === KEY_PACKETS - 1;
    const event = { key, end, durationSamples: (i + 1) * PACKET_SAMPLES };
    return { type: 'key', isFirst: i === 0, events: end ? [event, event, event] : [event] };
  });
  return [...down, ...soundFrames(new Int16Array(KEY_PAUSE_PACKETS * PACKET_SAMPLES))];
}
