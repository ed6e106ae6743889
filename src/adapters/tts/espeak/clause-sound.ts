import { AppError } from '../../../core/errors.ts';
import { decodeWav } from '../../../media/wav.ts';

/** espeak-ng's rate for all its own voices. */
export const RATE_HZ = 22050;
/** Below it a sample is silence: -50 dB of full scale. */
const SILENT = 100;
/** Silence left at the end. espeak-ng puts 350 ms there (1.51), which would only delay the caller's turn. */
export const TAIL_SAMPLES = Math.round(RATE_HZ * 0.06);
/** Shorter silences are the closures of p, t and k. */
const PAUSE_SAMPLES = Math.round(RATE_HZ * 0.1);

/** The samples of espeak-ng's WAV, without the surplus silence at its end. @throws AppError `provider.protocol`. */
export function readClause(wav: Uint8Array): Int16Array {
  const { samples, rateHz } = decodeWav(wav);
  if (rateHz !== RATE_HZ) throw new AppError('provider.protocol', `espeak-ng wrote a WAV of ${rateHz} Hz`);
  const end = samples.findLastIndex((sample) => Math.abs(sample) > SILENT) + 1;
  return end === 0 ? new Int16Array() : samples.subarray(0, end + TAIL_SAMPLES);
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
  samples.forEach((sample, at) => {
    if (Math.abs(sample) <= SILENT) return;
    if (at - from >= PAUSE_SAMPLES && from > 0) pauses.push({ from, to: at });
    from = at + 1;
  });
  return pauses;
}
