import { filterBank } from './filter-bank.ts';

/** Input is taken in pieces of this length, so the history never grows: 20 ms at 24 kHz. */
const BLOCK_SAMPLES = 480;

/**
 * Output sample n belongs to the input's time n / toHz, so nothing shifts; it only comes 3 ms later, when the
 * filter has seen what follows it.
 */
export interface Resampler {
  /** Takes and gives any number of samples. State is carried, so how the input is cut changes nothing. */
  process(samples: Int16Array): Int16Array;
  /** The last 3 ms, so that in all ceil(n × toHz / fromHz) samples came out of n. Afterwards it starts anew. */
  flush(): Int16Array;
}

/** Streaming polyphase windowed sinc between any two whole rates; equal rates pass the samples on untouched. */
export function createResampler(fromHz: number, toHz: number): Resampler {
  if (fromHz === toHz) return { process: (samples) => samples, flush: () => new Int16Array(0) };
  const { taps, phases, phaseStep, coefficients } = filterBank(fromHz, toHz);
  const wholeStep = Math.floor(phaseStep / phases);
  const partStep = phaseStep % phases;
  const history = new Float64Array(taps + BLOCK_SAMPLES);
  const zeros = new Int16Array(taps / 2);
  let filled = 0;
  /** Index into `history` of the next output's first tap, and which of the phases it uses. */
  let start = 0;
  let phase = 0;

  function reset(): void {
    history.fill(0);
    filled = taps / 2 - 1;
    start = 0;
    phase = 0;
  }

  function process(samples: Int16Array): Int16Array {
    const available = (filled + samples.length - taps + 1 - start) * phases - phase;
    const out = new Int16Array(Math.max(0, Math.ceil(available / phaseStep)));
    let written = 0;
    for (let at = 0; at < samples.length; at += BLOCK_SAMPLES) {
      const block = samples.subarray(at, at + BLOCK_SAMPLES);
      history.set(block, filled);
      filled += block.length;
      while (start + taps <= filled) {
        if (phases === 1 && start + 3 * wholeStep + taps <= filled) {
          convolveFour({ history, start, step: wholeStep, taps, coefficients }, out, written);
          written += 4;
          start += 4 * wholeStep;
          continue;
        }
        out[written++] = toInt16(convolve(history, start, coefficients, phase * taps, taps));
        start += wholeStep;
        phase += partStep;
        if (phase >= phases) {
          phase -= phases;
          start++;
        }
      }
      history.copyWithin(0, start, filled);
      filled -= start;
      start = 0;
    }
    return out;
  }

  reset();
  return {
    process,
    flush() {
      const rest = process(zeros);
      reset();
      return rest;
    },
  };
}

/** Two sums, because one addition need not wait for the other. `taps` is even. */
function convolve(
  history: Float64Array,
  historyAt: number,
  coefficients: Float64Array,
  coefficientsAt: number,
  taps: number,
): number {
  let even = 0;
  let odd = 0;
  for (let tap = 0; tap < taps; tap += 2) {
    even += (history[historyAt + tap] ?? 0) * (coefficients[coefficientsAt + tap] ?? 0);
    odd += (history[historyAt + tap + 1] ?? 0) * (coefficients[coefficientsAt + tap + 1] ?? 0);
  }
  return even + odd;
}

interface Run {
  readonly history: Float64Array;
  /** Of the first output; each later one starts `step` further on. */
  readonly start: number;
  readonly step: number;
  readonly taps: number;
  readonly coefficients: Float64Array;
}

/**
 * Four outputs in a row that use the same phase, each to the bit as {@link convolve} has it. They share the loads of
 * their coefficients, which takes a third off what 16 to 8 kHz costs; every call's ears need that 50 times a second.
 */
function convolveFour({ history, start, step, taps, coefficients }: Run, out: Int16Array, at: number): void {
  const [second, third, fourth] = [start + step, start + 2 * step, start + 3 * step];
  let [even0, even1, even2, even3] = [0, 0, 0, 0];
  let [odd0, odd1, odd2, odd3] = [0, 0, 0, 0];
  for (let tap = 0; tap < taps; tap += 2) {
    const even = coefficients[tap] ?? 0;
    const odd = coefficients[tap + 1] ?? 0;
    even0 += (history[start + tap] ?? 0) * even;
    odd0 += (history[start + tap + 1] ?? 0) * odd;
    even1 += (history[second + tap] ?? 0) * even;
    odd1 += (history[second + tap + 1] ?? 0) * odd;
    even2 += (history[third + tap] ?? 0) * even;
    odd2 += (history[third + tap + 1] ?? 0) * odd;
    even3 += (history[fourth + tap] ?? 0) * even;
    odd3 += (history[fourth + tap + 1] ?? 0) * odd;
  }
  out[at] = toInt16(even0 + odd0);
  out[at + 1] = toInt16(even1 + odd1);
  out[at + 2] = toInt16(even2 + odd2);
  out[at + 3] = toInt16(even3 + odd3);
}

function toInt16(value: number): number {
  return Math.max(-32768, Math.min(32767, Math.round(value)));
}
