import type { SampleRateHz } from '../core/audio.ts';
import type { LegListener } from '../ports/call-leg.ts';

/** Between a leg's socket and whoever listens: keeps what comes before, in order. */
export interface LegInbox extends LegListener {
  listen(listener: LegListener): void;
}

type Entry =
  | { readonly type: 'audio'; readonly samples: Int16Array }
  | { readonly type: 'digit'; readonly key: string }
  | { readonly type: 'held'; readonly on: boolean }
  | { readonly type: 'ended' };

/** More than half a second of sound from before anyone listened is noise of the past. */
const KEPT_MS = 500;

/**
 * @param onBug Told of an error thrown by the listener: a bug there ends its call and never the daemon.
 */
export function createLegInbox(rateHz: SampleRateHz, onBug: (error: unknown) => void): LegInbox {
  let waiting: Entry[] = [];
  let listener: LegListener | undefined;
  let over = false;

  function put(entry: Entry): void {
    if (over) return;
    over = entry.type === 'ended';
    if (listener) deliver(listener, entry, onBug);
    else waiting = shorten([...waiting, entry], (rateHz * KEPT_MS) / 1000);
  }

  return {
    audio: (samples) => put({ type: 'audio', samples }),
    digit: (key) => put({ type: 'digit', key }),
    held: (on) => put({ type: 'held', on }),
    ended: () => put({ type: 'ended' }),
    listen(next) {
      if (listener) throw new Error('a leg is listened to once');
      listener = next;
      const kept = waiting;
      waiting = [];
      for (const entry of kept) deliver(next, entry, onBug);
    },
  };
}

/** Drops the oldest sound above the limit; keys stay. */
function shorten(entries: readonly Entry[], limitSamples: number): Entry[] {
  let room = limitSamples;
  return entries
    .toReversed()
    .filter((entry) => {
      if (entry.type !== 'audio') return true;
      room -= entry.samples.length;
      return room >= 0;
    })
    .reverse();
}

function deliver(listener: LegListener, entry: Entry, onBug: (error: unknown) => void): void {
  try {
    if (entry.type === 'audio') listener.audio(entry.samples);
    else if (entry.type === 'digit') listener.digit(entry.key);
    else if (entry.type === 'held') listener.held(entry.on);
    else listener.ended();
  } catch (error) {
    onBug(error);
  }
}
