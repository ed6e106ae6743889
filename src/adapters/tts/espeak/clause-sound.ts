import { AppError } from '../../../core/errors.ts';

/** espeak-ng's rate for all its own voices. */
export const RATE_HZ = 22050;
/** Below it a sample is silence: -50 dB of full scale. */
const SILENT = 100;
/** Silence left at the end. espeak-ng puts 350 ms there (1.51), which would only delay the caller's turn. */
const TAIL_SAMPLES = Math.round(RATE_HZ * 0.06);
/** Shorter silences are the closures of p, t and k. */
const PAUSE_SAMPLES = Math.round(RATE_HZ * 0.1);
const WAV_HEADER_BYTES = 44;

/** The samples of espeak-ng's WAV, without the surplus silence at its end. @throws AppError `provider.protocol`. */
export function readClause(wav: Buffer): Int16Array {
  const isOurs =
    wav.length >= WAV_HEADER_BYTES &&
    wav.toString('latin1', 0, 4) === 'RIFF' &&
    wav.toString('latin1', 36, 40) === 'data' &&
    wav.readUInt32LE(24) === RATE_HZ &&
    wav.readUInt16LE(34) === 16;
  if (!isOurs) throw new AppError('provider.protocol', 'espeak-ng wrote no 22050 Hz 16-bit WAV');
  // The length in the header is a placeholder: the sound was streamed.
  const length = (wav.length - WAV_HEADER_BYTES) >> 1;
  const samples = Int16Array.from({ length }, (_, i) => wav.readInt16LE(WAV_HEADER_BYTES + 2 * i));
  const end = samples.findLastIndex((sample) => Math.abs(sample) > SILENT) + 1;
  return end === 0 ? new Int16Array() : samples.slice(0, end + TAIL_SAMPLES);
}

/** A silence inside the sound, in samples. */
export interface Pause {
  readonly from: number;
  readonly to: number;
}

/** Silences long enough to be meant, in order; the one at the end is none. */
export function findPauses(samples: Int16Array): readonly Pause[] {
  const pauses: Pause[] = [];
  let from = 0;
  for (const [at, sample] of samples.entries()) {
    if (Math.abs(sample) <= SILENT) continue;
    if (at - from >= PAUSE_SAMPLES && from > 0) pauses.push({ from, to: at });
    from = at + 1;
  }
  return pauses;
}
