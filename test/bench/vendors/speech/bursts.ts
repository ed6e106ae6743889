import {
  characterTimes,
  isSaid,
  type RenderClause,
  type SpokenClause,
  type WordTime,
} from './spoken-clause.ts';

/** About 1000 characters a minute, an unhurried voice. */
const CHARACTER_MS = 60;
/** Long enough to be told from a click after the codec. */
const SHORTEST_MS = 120;
/** Silence after each word, so that words can be counted in a recording; longer than codecs and filters ring. */
export const GAP_MS = 60;
/** Two pitches in turn, both well inside the telephone band, so that neighbours differ even without their gap. */
const PITCHES_HZ = [500, 800] as const;
/** -12 dB of full scale. */
const AMPLITUDE = 8192;
/** A ramp at both ends keeps clicks away. */
const RAMP_MS = 5;

/** A voice of tones: one burst a word, as long as the word is, with exact times. */
export const renderBursts: RenderClause = async (text, rateHz) => bursts(text, rateHz);

function bursts(text: string, rateHz: number): SpokenClause {
  const said = text.split(/\s+/).filter(isSaid);
  const words: WordTime[] = [];
  let nowMs = 0;
  for (const word of said) {
    const endMs = nowMs + Math.max(SHORTEST_MS, CHARACTER_MS * [...word].length);
    words.push({ startMs: nowMs, endMs });
    nowMs = endMs + GAP_MS;
  }
  const samples = new Int16Array(Math.round((nowMs * rateHz) / 1000));
  for (const [index, word] of words.entries()) addTone(samples, word, { rateHz, index });
  return { samples, rateHz, characters: characterTimes(text, words) };
}

function addTone(
  samples: Int16Array,
  { startMs, endMs }: WordTime,
  { rateHz, index }: { readonly rateHz: number; readonly index: number },
): void {
  const from = Math.round((startMs * rateHz) / 1000);
  const to = Math.round((endMs * rateHz) / 1000);
  const ramp = (RAMP_MS * rateHz) / 1000;
  const step = (2 * Math.PI * (PITCHES_HZ[index % PITCHES_HZ.length] ?? PITCHES_HZ[0])) / rateHz;
  for (let i = from; i < to; i++) {
    const swell = Math.min(1, (i - from) / ramp, (to - i) / ramp);
    samples[i] = Math.round(AMPLITUDE * swell * Math.sin(step * (i - from)));
  }
}
