/** Which parts of a stream hold sound. */
export interface SoundLevel {
  /** Any number of whole samples: 16 bits, low byte first. */
  push(pcm: Uint8Array): void;
  /** Sound received so far, in milliseconds. */
  readonly positionMs: number;
  /** The part of a stretch that is loud, 0 to 1. */
  loudShare(fromMs: number, toMs: number): number;
}

const BLOCK_MS = 20;
/** Every fourth sample tells as much about loudness as all of them, at a quarter of the cost. */
const STRIDE = 4;
/** Mean magnitude of about -47 dB of full scale; noise of a quiet line is 10 dB below. */
const LOUD_FROM = 150;
/** Loud is also 6 dB above the line's own noise. */
const ABOVE_FLOOR = 2;
/** The floor follows a softer block at once and rises slowly: by its half in two seconds, pauses bring it back. */
const FLOOR_RISE = { factor: 1.004, step: 0.5 };
/** So many quiet blocks before it make a loud one an onset; stop consonants are shorter. */
const QUIET_BLOCKS = 5;
/** A single loud block is a click. */
const ONSET_BLOCKS = 2;

/** `onOnset` is told where sound began after a silence, two blocks later, when it is certain. */
export function createSoundLevel(rateHz: number, onOnset: (positionMs: number) => void): SoundLevel {
  const blockSamples = (rateHz * BLOCK_MS) / 1000;
  const loud: boolean[] = [];
  let samples = 0;
  let [filled, sum, counted] = [0, 0, 0];
  let floor = 0;
  let [quietBlocks, loudBlocks] = [QUIET_BLOCKS, 0];

  const closeBlock = () => {
    const level = sum / counted;
    floor = Math.min(level, floor * FLOOR_RISE.factor + FLOOR_RISE.step);
    const isLoud = level > Math.max(LOUD_FROM, ABOVE_FLOOR * floor);
    loud.push(isLoud);
    [filled, sum, counted] = [0, 0, 0];
    loudBlocks = isLoud ? loudBlocks + 1 : 0;
    const begins = loudBlocks === ONSET_BLOCKS && quietBlocks >= QUIET_BLOCKS;
    if (begins) onOnset((loud.length - ONSET_BLOCKS) * BLOCK_MS);
    if (loudBlocks >= ONSET_BLOCKS) quietBlocks = 0;
    else if (!isLoud) quietBlocks += 1;
  };

  return {
    push(pcm) {
      const total = pcm.length >> 1;
      samples += total;
      for (let from = 0; from < total; ) {
        const to = Math.min(total, from + blockSamples - filled);
        sum += magnitude(pcm, from, to);
        counted += Math.ceil((to - from) / STRIDE);
        filled += to - from;
        from = to;
        if (filled === blockSamples) closeBlock();
      }
    },
    get positionMs() {
      return (samples * 1000) / rateHz;
    },
    loudShare(fromMs, toMs) {
      const blocks = loud.slice(Math.max(0, Math.floor(fromMs / BLOCK_MS)), Math.ceil(toMs / BLOCK_MS));
      return blocks.length === 0 ? 0 : blocks.filter(Boolean).length / blocks.length;
    },
  };
}

/** Reads bytes: what a socket hands over need not lie at an even address. */
function magnitude(pcm: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += STRIDE) {
    sum += Math.abs((((pcm[2 * i + 1] ?? 0) << 24) >> 16) | (pcm[2 * i] ?? 0));
  }
  return sum;
}
