import { FRAME_MS } from '../core/audio.ts';

/** Tells our own voice that comes back on the line from the voice of the caller. */
export interface EchoDetector {
  /** One frame that has been sent to the line; every frame, silence too. */
  played(samples: Int16Array): void;
  /** The frame that came from the line in the same 20 ms. */
  heard(samples: Int16Array): void;
  /** Whether the last 200 ms that were heard are what was played up to 600 ms before, at any loudness. */
  isEcho(): boolean;
}

/**
 * Voices have most of their energy below 2 kHz, and half the samples is a quarter of the work. With fewer a copy that
 * lies between two of them is not alike.
 */
const WORK_RATE_HZ = 4000;
/** Shorter and two strangers' vowels are alike by chance; longer and a caller who has just begun is not seen. */
const WINDOW_MS = 200;
/** A mobile network's round trip with its jitter buffers; echo cancellers in the network look as far. */
const LONGEST_DELAY_MS = 600;
/**
 * Likeness that nearly only a copy reaches, through µ-law, with the reflections of a hybrid, at −20 and −30 dB: 8 of
 * 1,591 windows of espeak-ng callers who spoke over our voice do.
 */
const ALIKE = 0.84;
/**
 * At the delay at which the line has given us back before less is enough: a hybrid's reflections take a copy down to
 * 0.7, and a stranger's voice is not alike at just that delay.
 */
const ALIKE_AGAIN = 0.68;
/** After so many searches the delay is known. */
const ENOUGH_SEARCHES = 6;
/** Then it is searched for no more often, in frames of 20 ms; what was found holds until then. */
const FRAMES_A_SEARCH = 8;
/** Reflections of a hybrid lie so close together. */
const AROUND_MS = 4;
const MOST_KNOWN = 4;
/** Nothing was played: −60 dBFS. */
const SILENT_RMS = 33;

const WINDOW = (WINDOW_MS * WORK_RATE_HZ) / 1000;
const DELAYS = (LONGEST_DELAY_MS * WORK_RATE_HZ) / 1000;
const AROUND = (AROUND_MS * WORK_RATE_HZ) / 1000;
const FRAME = (FRAME_MS * WORK_RATE_HZ) / 1000;
const SHIFTS = [0, -FRAME, FRAME, -2 * FRAME, 2 * FRAME];

/** Costs nothing but the copies while nobody asks; a search takes 1 to 2 ms, finding it where it was 0.05, not finding it there 0.3. */
export function createEchoDetector(rateHz: number): EchoDetector {
  const ours = createHistory(rateHz, WINDOW + DELAYS);
  const theirs = createHistory(rateHz, WINDOW);
  /** Where in what was played the line's echo has been found: once more a pitch period away, but in the end there. */
  let known: readonly number[] = [];
  let frames = 0;
  let searches = 0;
  let last = { frame: Number.NEGATIVE_INFINITY, found: false };

  const learn = (place: number | undefined): boolean => {
    if (place !== undefined)
      known = [place, ...known.filter((before) => Math.abs(before - place) > AROUND)].slice(0, MOST_KNOWN);
    return place !== undefined;
  };
  const search = (find: Find): boolean => {
    searches += 1;
    last = { frame: frames, found: learn(find({ from: 0, to: DELAYS, alike: ALIKE })) };
    return last.found;
  };
  /** Where it was, or a frame or two away: a buffer on the way has run empty, or has been taken down. */
  const isAgain = (find: Find): boolean =>
    SHIFTS.some((shift) =>
      known.some((before) => learn(find({ ...around(before + shift), alike: ALIKE_AGAIN }))),
    );

  return {
    played: ours.push,
    heard(samples) {
      frames += 1;
      theirs.push(samples);
    },
    isEcho() {
      const heard = theirs.samples();
      const heardEnergy = energyOf(heard, 0);
      if (heardEnergy === 0 || ours.isSilent()) return false;
      const find: Find = (options) => placeOfCopy(ours.samples(), { heard, heardEnergy }, options);
      if (searches < ENOUGH_SEARCHES) return search(find) || isAgain(find);
      if (isAgain(find)) return true;
      return frames - last.frame < FRAMES_A_SEARCH ? last.found : search(find);
    },
  };
}

interface Search {
  readonly from: number;
  readonly to: number;
  readonly alike: number;
}

type Find = (search: Search) => number | undefined;

function around(place: number): Pick<Search, 'from' | 'to'> {
  return { from: Math.max(0, place - AROUND), to: Math.min(DELAYS, place + AROUND) };
}

/** Which stretch of what was played is what was heard, but for its loudness; the one that is most alike. */
function placeOfCopy(
  played: Float64Array,
  { heard, heardEnergy }: { readonly heard: Float64Array; readonly heardEnergy: number },
  { from: first, to, alike }: Search,
): number | undefined {
  let playedEnergy = energyOf(played, first);
  let [best, place] = [alike ** 2, undefined as number | undefined];
  for (let from = first; from <= to; from++) {
    if (from > first) playedEnergy += (played[from + WINDOW - 1] ?? 0) ** 2 - (played[from - 1] ?? 0) ** 2;
    if (playedEnergy < WINDOW * SILENT_RMS ** 2) continue;
    // A hybrid may turn the wave over.
    const likeness = dot(heard, played, from) ** 2 / (heardEnergy * playedEnergy);
    if (likeness >= best) [best, place] = [likeness, from];
  }
  return place;
}

/** The newest samples at the working rate, oldest first. */
function createHistory(rateHz: number, length: number) {
  const step = rateHz / WORK_RATE_HZ;
  /** Twice as long as needed, so that they are moved to the front seldom and not with every frame. */
  const samples = new Float64Array(2 * length);
  let end = length;
  let [before, last] = [0, 0];
  /** Samples since the last that was not zero. */
  let quiet = length;
  return {
    isSilent: () => quiet >= length,
    push(frame: Int16Array): void {
      const count = Math.floor(frame.length / step);
      quiet = isZero(frame) ? quiet + count : 0;
      if (end + count > samples.length) {
        samples.copyWithin(0, end - length, end);
        end = length;
      }
      for (let i = 0; i < count; i++) {
        let sum = 0;
        for (let at = i * step; at < (i + 1) * step; at++) sum += frame[at] ?? 0;
        // What lies high is not alike when a copy lies between two samples.
        samples[end + i] = (before + 2 * last + sum) / (4 * step);
        [before, last] = [last, sum];
      }
      end += count;
    },
    /** A view, until the next frame. */
    samples: () => samples.subarray(end - length, end),
  };
}

/** A loop: asked of every frame in both directions, and `every` calls a function for each sample. */
function isZero(frame: Int16Array): boolean {
  for (let i = 0; i < frame.length; i++) if (frame[i] !== 0) return false;
  return true;
}

function energyOf(samples: Float64Array, from: number): number {
  let energy = 0;
  for (let i = from; i < from + WINDOW; i++) energy += (samples[i] ?? 0) ** 2;
  return energy;
}

function dot(heard: Float64Array, played: Float64Array, from: number): number {
  let sum = 0;
  for (let i = 0; i < WINDOW; i++) sum += (heard[i] ?? 0) * (played[from + i] ?? 0);
  return sum;
}
