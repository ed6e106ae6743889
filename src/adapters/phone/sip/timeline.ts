/** Sound on one time axis, from packets that come early, late, twice, out of order or not at all. */
export interface Timeline {
  push(packet: TimelinePacket): void;
  /** Arrival of sample 0. */
  readonly startedAtMs: number | undefined;
  /** A copy. Where no packet came there is silence. */
  samples(): Int16Array;
  stats(): { readonly packets: number; readonly lost: number; readonly longestGapMs: number };
}

export interface TimelinePacket {
  readonly source: number;
  /** 16 bits. */
  readonly sequence: number;
  /** 32 bits, in samples. */
  readonly timestamp: number;
  readonly samples: Int16Array;
  readonly atMs: number;
}

/** A sender whose time stamps differ from the clock by more has stopped for a while or begun anew. */
const RESYNC_MS = 200;
/** A larger step in the sequence is a new beginning, not loss. */
const MAX_LOST = 100;

/**
 * Places packets by their time stamps, so the network's jitter leaves no trace. A new sender, or one whose time
 * stamps no longer fit the clock, goes on at the moment its packet arrived.
 */
export function createTimeline(rateHz: number): Timeline {
  let sound = new Int16Array(rateHz * 10);
  let lengthSamples = 0;
  let startedAtMs: number | undefined;
  let run: { readonly source: number; readonly timestamp: number; readonly at: number } | undefined;
  const counted = createCounts();

  function placeOf({ source, timestamp, atMs }: TimelinePacket): number {
    startedAtMs ??= atMs;
    const byClock = Math.round(((atMs - startedAtMs) * rateHz) / 1000);
    if (run?.source === source) {
      // 32-bit arithmetic wraps as the time stamps do.
      const place = run.at + ((timestamp - run.timestamp) | 0);
      if (Math.abs(place - byClock) * 1000 <= RESYNC_MS * rateHz) return place;
    }
    run = { source, timestamp, at: Math.max(byClock, lengthSamples) };
    return run.at;
  }

  function ensureRoom(samples: number): void {
    if (samples <= sound.length) return;
    const larger = new Int16Array(Math.max(samples, 2 * sound.length));
    larger.set(sound);
    sound = larger;
  }

  return {
    get startedAtMs() {
      return startedAtMs;
    },
    push(packet) {
      counted.add(packet);
      const place = placeOf(packet);
      // Older than the first packet: there is no place for it.
      if (place < 0) return;
      const end = place + packet.samples.length;
      ensureRoom(end);
      sound.set(packet.samples, place);
      lengthSamples = Math.max(lengthSamples, end);
    },
    samples: () => sound.slice(0, lengthSamples),
    stats: counted.stats,
  };
}

function createCounts() {
  let [packets, lost, longestGapMs] = [0, 0, 0];
  let last: TimelinePacket | undefined;
  return {
    add(packet: TimelinePacket): void {
      packets++;
      if (last) longestGapMs = Math.max(longestGapMs, packet.atMs - last.atMs);
      const step = last?.source === packet.source ? ((packet.sequence - last.sequence) << 16) >> 16 : 1;
      if (step > 1 && step <= MAX_LOST) lost += step - 1;
      // A packet that comes after its successor had been counted as lost.
      if (step < 0 && step >= -MAX_LOST) lost--;
      else last = packet;
    },
    stats: () => ({ packets, lost, longestGapMs }),
  };
}
