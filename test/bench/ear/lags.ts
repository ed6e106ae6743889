/** Where in the heard sound a phrase may lie. */
export interface Lags {
  /** Heard sample of the phrase's sample 0; several when the phrase was stopped and went on. */
  readonly samples: readonly number[];
  /** Heard level over the phrase's. */
  readonly gain: number;
}

/** Long enough for a syllable, which lies in no other place of a phrase; the hop leaves no piece unseen. */
const BLOCK_SAMPLES = 960;
const HOP_SAMPLES = 480;
/** Every fourth sample of the smoothed sound is enough to find the place; every second place is tried. */
const STRIDE = 4;
const PLACE_STEP = 2;
/** Softer blocks are the phrase's own pauses, and match anywhere. */
const AUDIBLE_RMS = 100;
/** Smoothed, and up to a quarter millisecond beside its place, a true match stays above the first. */
const ROUGH_MATCH = 0.5;
const MATCH = 0.65;
/** The same sound by the same way; another word that sounds the same does not come near. */
const SURE_MATCH = 0.95;
/** Two lags as near as this are one that a resampler has smeared. */
const SAME_SAMPLES = 4;
const MAX_LAGS = 24;

interface Found {
  readonly place: number;
  readonly match: number;
  readonly gain: number;
}

const NOTHING: Found = { place: 0, match: 0, gain: 1 };

interface Vote {
  readonly lag: number;
  readonly gain: number;
}

/**
 * Looks for each block of the heard sound in the phrase by normalised cross-correlation: first where the blocks
 * before it were found, then everywhere.
 */
export function candidateLags(phrase: Int16Array, heard: Int16Array): Lags {
  const padded = new Int16Array(phrase.length + 2 * BLOCK_SAMPLES);
  padded.set(phrase, BLOCK_SAMPLES);
  const search = createSearch(padded);
  const votes: Vote[] = [];
  for (let from = 0; from + BLOCK_SAMPLES <= heard.length; from += HOP_SAMPLES) {
    const block = heard.subarray(from, from + BLOCK_SAMPLES);
    if (energyOf(block) < BLOCK_SAMPLES * AUDIBLE_RMS ** 2) continue;
    const places = [...new Set(votes.map(({ lag }) => from - lag + BLOCK_SAMPLES))];
    const found = search(block, places);
    if (found) votes.push({ lag: from - (found.place - BLOCK_SAMPLES), gain: found.gain });
  }
  const gains = votes.map(({ gain }) => gain).toSorted((a, b) => a - b);
  return { samples: cluster(votes), gain: gains[gains.length >> 1] ?? 1 };
}

function createSearch(phrase: Int16Array) {
  const smooth = smoothed(phrase);
  const roughEnergy = energySums(smooth);
  const energy = energySums(Float64Array.from(phrase));

  function matchAt(block: Int16Array, place: number): Found {
    const phraseEnergy = (energy[place + BLOCK_SAMPLES] ?? 0) - (energy[place] ?? 0);
    const product = productOf(block, phrase, place);
    return {
      place,
      gain: product / phraseEnergy,
      match: product / Math.sqrt(energyOf(block) * phraseEnergy || 1),
    };
  }

  const best = (block: Int16Array, places: readonly number[]) =>
    places.map((place) => matchAt(block, place)).reduce((a, b) => (b.match > a.match ? b : a), NOTHING);

  return (block: Int16Array, known: readonly number[]): Found | undefined => {
    const again = best(block, known);
    if (again.match >= SURE_MATCH) return again;
    const rough = roughPlace(everyFourth(smoothed(block)), smooth, roughEnergy);
    if (rough === undefined) return undefined;
    const around = Array.from({ length: 2 * STRIDE + 1 }, (_, i) => rough - STRIDE + i);
    const found = best(
      block,
      around.filter((place) => place >= 0),
    );
    return found.match >= MATCH ? found : undefined;
  };
}

function roughPlace(rough: Float64Array, smooth: Float64Array, sums: Float64Array): number | undefined {
  const energy = rough.reduce((sum, x) => sum + x * x, 0);
  let [best, place] = [ROUGH_MATCH, undefined as number | undefined];
  for (let at = 0; at + BLOCK_SAMPLES <= smooth.length; at += PLACE_STEP) {
    let product = 0;
    for (let i = 0; i < rough.length; i++) product += (rough[i] ?? 0) * (smooth[at + i * STRIDE] ?? 0);
    // The energy of every fourth sample is about a quarter of all.
    const energyThere = ((sums[at + BLOCK_SAMPLES] ?? 0) - (sums[at] ?? 0)) / STRIDE;
    const match = product / Math.sqrt(energy * energyThere || 1);
    if (match > best) [best, place] = [match, at];
  }
  return place;
}

function cluster(votes: readonly Vote[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { lag } of votes) counts.set(lag, (counts.get(lag) ?? 0) + 1);
  const lags: number[] = [];
  for (const [lag] of [...counts].toSorted(([, a], [, b]) => b - a)) {
    if (lags.every((other) => Math.abs(other - lag) > SAME_SAMPLES)) lags.push(lag);
  }
  return lags.slice(0, MAX_LAGS);
}

function smoothed(samples: Int16Array): Float64Array {
  const out = new Float64Array(samples.length);
  for (let i = 0; i < out.length; i++) {
    for (let k = 0; k < STRIDE; k++) out[i] = (out[i] ?? 0) + (samples[i + k] ?? 0) / STRIDE;
  }
  return out;
}

function everyFourth(samples: Float64Array): Float64Array {
  return Float64Array.from({ length: samples.length / STRIDE }, (_, i) => samples[i * STRIDE] ?? 0);
}

/** Element n is the energy of the first n samples. */
function energySums(samples: Float64Array): Float64Array {
  const sums = new Float64Array(samples.length + 1);
  for (let i = 0; i < samples.length; i++) sums[i + 1] = (sums[i] ?? 0) + (samples[i] ?? 0) ** 2;
  return sums;
}

function energyOf(samples: Int16Array): number {
  return samples.reduce((sum, x) => sum + x * x, 0);
}

function productOf(block: Int16Array, phrase: Int16Array, at: number): number {
  let product = 0;
  for (let i = 0; i < block.length; i++) product += (block[i] ?? 0) * (phrase[at + i] ?? 0);
  return product;
}
