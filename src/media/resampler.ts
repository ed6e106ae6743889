/**
 * Half the filter's length, in samples of the lower rate, its Kaiser β and its cut-off as a share of the lower
 * rate's Nyquist frequency. Together: −0.01 dB at 3.4 kHz and at least 86 dB less of everything that would fold
 * back, for an 8 kHz side, with a delay of 3 ms.
 */
const HALF_WIDTH_SAMPLES = 24;
const KAISER_BETA = 8;
const CUT_OFF = 0.95;
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

interface FilterBank {
  /** Coefficients of each phase; even. */
  readonly taps: number;
  readonly phases: number;
  /** Phases to advance from one output sample to the next. */
  readonly phaseStep: number;
  readonly coefficients: Float64Array;
}

const banks = new Map<string, FilterBank>();

/** Calls share banks: 22.05 kHz to 8 kHz needs 160 phases of 134 taps. */
function filterBank(fromHz: number, toHz: number): FilterBank {
  const key = `${fromHz}/${toHz}`;
  const bank = banks.get(key) ?? designBank(fromHz, toHz);
  banks.set(key, bank);
  return bank;
}

function designBank(fromHz: number, toHz: number): FilterBank {
  const divisor = greatestCommonDivisor(fromHz, toHz);
  const phases = toHz / divisor;
  const half = Math.ceil(HALF_WIDTH_SAMPLES * Math.max(1, fromHz / toHz));
  const taps = 2 * half;
  const cutOff = CUT_OFF * Math.min(1, toHz / fromHz);
  const coefficients = new Float64Array(phases * taps);
  for (let phase = 0; phase < phases; phase++) {
    const row = coefficients.subarray(phase * taps, (phase + 1) * taps);
    for (let tap = 0; tap < taps; tap++) {
      const distance = tap - half + 1 - phase / phases;
      row[tap] = sinc(cutOff * distance) * kaiser(distance / half);
    }
    // Every phase passes a constant unchanged; otherwise the phases would modulate the level.
    const sum = row.reduce((total, value) => total + value, 0);
    for (let tap = 0; tap < taps; tap++) row[tap] = (row[tap] ?? 0) / sum;
  }
  return { taps, phases, phaseStep: fromHz / divisor, coefficients };
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

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** Kaiser's window from −1 to 1, zero outside and at its ends. */
function kaiser(x: number): number {
  return Math.abs(x) >= 1 ? 0 : besselI0(KAISER_BETA * Math.sqrt(1 - x * x)) / besselI0(KAISER_BETA);
}

/** Modified Bessel function of the first kind, order 0, by its power series. */
function besselI0(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
